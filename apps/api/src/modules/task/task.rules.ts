// The working cycle of a task as pure rules (domain.md, "The working cycle"): deadlines, and what follows from evidence.
import type { TaskStatus, Timing } from '../../generated/resolvers.ts';

/** The statuses in the order of the cycle: lists sorted by status follow it. */
export const STATUS_ORDER: readonly TaskStatus[] = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'NOT_APPLICABLE',
];

/** Done: sent up, whether or not it is reviewed yet. */
export const isDone = (status: TaskStatus): boolean => status === 'SUBMITTED' || status === 'ACCEPTED';

/**
 * Where a task stands against its deadline. What is not applicable is never late.
 * @param dueAt the first instant that is late
 */
export function timingOf(task: { status: TaskStatus; dueAt: string; submittedAt: string | null }, now: Date): Timing {
  const dueAt = Date.parse(task.dueAt);
  if (isDone(task.status) && task.submittedAt !== null) {
    return Date.parse(task.submittedAt) < dueAt ? 'DONE_ON_TIME' : 'DONE_LATE';
  }
  return task.status === 'NOT_APPLICABLE' || now.getTime() < dueAt ? 'IN_TERM' : 'OVERDUE';
}

/**
 * The status that follows from the evidence: the first piece starts the task, the last one removed un-starts it.
 * A returned task stays returned, so that its reason is not lost.
 */
export function statusAfterEvidence(status: TaskStatus, pieces: number): TaskStatus {
  if (status === 'RETURNED') return status;
  return pieces > 0 ? 'IN_PROGRESS' : 'NOT_STARTED';
}
