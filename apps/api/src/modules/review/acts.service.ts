// The one way in which tasks move: locked, authorized, decided by the table, written and audited in one transaction.
import type { AuditAction } from '@dan-van/schema/audit-actions';
import type { Context } from '../../context.ts';
import { keyOf } from '../../lib/global-id.ts';
import { conflict, invalid, notFound, stateError, type UserErrors } from '../../lib/outcome.ts';
import { authorize, type Rule } from '../../lib/policy.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { isPeriodClosed } from '../period/closed.service.ts';
import { requireTaskInScope } from '../task/task.service.ts';
import { lockTasks, moveTasks, type TaskMove, type TaskRow } from '../task/task-status.service.ts';
import { closedRefusal, refusal, statusAfter, type Act, type TaskFacts } from '../task/transition.rules.ts';
import { requireViewer, type UnitPlace, type ViewerIdentity } from '../viewer/viewer.rules.ts';
import type { ReopeningRow, ReviewRow } from './review.store.ts';
import { say } from '../../lib/words.ts';

export type TaskOutcome = { __typename: 'TaskSaved'; task: TaskRow } | UserErrors<TaskRow>;

/** What is asked of one task. */
export interface Item {
  id: string;
  expectedVersion: number;
}

/** A task before an act, with all that the act may depend on. */
export interface Subject {
  task: TaskRow;
  facts: TaskFacts;
  /** The newest first; undone ones included. */
  reviews: ReviewRow[];
  reopenings: ReopeningRow[];
}

/** What an act does to one task. */
export interface Step {
  act: Act;
  /** As the audit trail names it, such as 'task.submit'. */
  action: AuditAction;
  /** What it sets besides the status. */
  set?: Partial<Omit<TaskMove, 'id' | 'status'>>;
  /** What the audit row says besides the task's own columns. */
  note?: object;
}

interface Job<I extends Item> {
  policy: Rule<ViewerIdentity, UnitPlace>;
  /** Decides on one task: a step, or why not. May check the input; state and version are checked by the caller. */
  step(subject: Subject, item: I, path: string[]): Step | UserErrors<TaskRow>;
  /** Writes what belongs to the steps besides the tasks; what it answers for a task joins its audit row. */
  write?(tx: Context, done: { subject: Subject; item: I; step: Step }[]): Promise<Map<number, object>>;
  /** How an item is named in errors. */
  pathOf(index: number): string[];
}

const NO_TASK = say('Không có nhiệm vụ này.', 'There is no such task.');

/**
 * Does one kind of act to some tasks: each has its own outcome, in the order of the items, and those that can be done
 * are. Call it inside a transaction; the tasks are locked in one order, so that two cannot deadlock.
 * Throws FORBIDDEN, and nothing is done, when the viewer may not act on one of them.
 */
export async function actOnTasks<I extends Item>(
  tx: Context,
  items: readonly I[],
  job: Job<I>,
): Promise<TaskOutcome[]> {
  const keys = items.map((item) => keyOf('Task', item.id));
  const subjects = await readSubjects(tx, keys, job.policy);
  const done: { subject: Subject; item: I; step: Step; index: number }[] = [];
  const taken = new Set<number>();

  const outcomes = items.map((item, index): TaskOutcome | null => {
    const subject = subjects.get(keys[index] ?? 0);
    if (!subject) return notFound(NO_TASK);
    const { task, facts } = subject;
    if (taken.has(task.id))
      return invalid(
        [...job.pathOf(index), 'id'],
        say('Nhiệm vụ này đã có ở trên trong danh sách.', 'This task stands further up in the list already.'),
      );
    const step = job.step(subject, item, job.pathOf(index));
    if (!('act' in step)) return step;
    if (statusAfter(step.act, facts) === null) {
      const closed = facts.closed ? closedRefusal(step.act) : null;
      return stateError(closed ?? refusal(step.act, task.status));
    }
    if (task.version !== item.expectedVersion) return conflict('Task', task);
    taken.add(task.id);
    done.push({ subject, item, step, index });
    return null;
  });

  const notes = (await job.write?.(tx, done)) ?? new Map<number, object>();
  const moved = await moveTasks(
    tx,
    done.map(({ subject, step }) => moveOf(subject, step)),
  );
  await writeAudit(
    tx,
    done.map(({ subject: { task }, step }) => ({
      action: step.action,
      subjectType: 'Task' as const,
      subjectId: task.id,
      unitId: task.unitId,
      before: task,
      after: { ...moved.get(task.id)!, ...step.note, ...notes.get(task.id) },
    })),
  );
  for (const { subject, index } of done) {
    outcomes[index] = { __typename: 'TaskSaved', task: moved.get(subject.task.id)! };
  }
  return outcomes as TaskOutcome[];
}

const moveOf = ({ task, facts }: Subject, step: Step): TaskMove => ({
  id: task.id,
  status: statusAfter(step.act, facts)!,
  submittedAt: task.submittedAt,
  submittedBy: null,
  reason: task.reason,
  claim: task.claim,
  reviewBegun: 'keep',
  ...step.set,
});

/** The tasks, locked, with all that acts depend on; those that don't exist are left out. */
async function readSubjects(
  tx: Context,
  keys: readonly (number | null)[],
  policy: Rule<ViewerIdentity, UnitPlace>,
): Promise<Map<number, Subject>> {
  const viewer = requireViewer(tx.viewer);
  const tasks = await lockTasks(tx, [...new Set(keys.filter((key) => key !== null))]);
  await Promise.all(
    tasks.map(async (task) => {
      const unit = await requireTaskInScope(tx, task);
      authorize(policy, viewer, { unitId: unit.id, lineage: unit.lineage });
    }),
  );
  // One after the other: a transaction has one connection.
  const ids = tasks.map(({ id }) => id);
  const pieces = await tx.loaders.evidence.countOfTask.loadMany(ids);
  const reviews = await Promise.all(ids.map((id) => tx.loaders.review.ofTask.load(id)));
  const reopenings = await Promise.all(ids.map((id) => tx.loaders.review.reopeningsOfTask.load(id)));
  const closed = await Promise.all(tasks.map(({ periodId }) => isPeriodClosed(tx, periodId)));
  return new Map(
    tasks.map((task, at) => {
      const facts = { ...factsOf(task, pieces[at]!, reviews[at]!, reopenings[at]![0]), closed: closed[at]! };
      return [task.id, { task, facts, reviews: reviews[at]!, reopenings: reopenings[at]! }];
    }),
  );
}

function factsOf(
  task: TaskRow,
  pieces: number,
  reviews: readonly ReviewRow[],
  reopening: ReopeningRow | undefined,
): Omit<TaskFacts, 'closed'> {
  const last = standing(reviews);
  const holds = last && (!reopening || last.taskVersion > reopening.taskVersion);
  return { status: task.status, pieces, claimed: task.claim !== null, decision: holds ? last.decision : null };
}

/** The last decision that was not undone. */
export const standing = (reviews: readonly ReviewRow[]): ReviewRow | undefined =>
  reviews.find(({ undoneAt }) => undoneAt === null);
