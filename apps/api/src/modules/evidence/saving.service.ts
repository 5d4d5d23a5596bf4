// What every write of evidence ends with: what the audit trail keeps of a piece, and what its tasks become.
import type { AuditAction } from '@dan-van/schema/audit-actions';
import type { Context } from '../../context.ts';
import { writeAudit } from '../audit/audit.service.ts';
import type { TaskRow } from '../task/task.service.ts';
import { followEvidence } from '../task/task-status.service.ts';
import type { CleanFields } from './evidence.rules.ts';
import type { EvidenceRow } from './evidence.store.ts';
import type { EvidenceSnapshot } from './evidence.types.ts';
import { say } from '../../lib/words.ts';

export interface Saved {
  __typename: 'EvidenceSaved';
  evidence: EvidenceRow;
  tasks: TaskRow[];
}
export const LOCKED = say(
  'Minh chứng đã khóa: có nhiệm vụ đang chờ thẩm định, đã thẩm định hoặc không áp dụng.',
  'The evidence is locked: one of its tasks awaits review, is accepted or does not apply.',
);

/** A row without what a list has added. */
export const withoutSortKey = ({ sortKey: _, ...row }: EvidenceRow): Omit<EvidenceRow, 'sortKey'> => row;

/** The piece with all that it takes to make it anew. */
export async function snapshot(tx: Context, row: EvidenceRow, taskIds: readonly number[]): Promise<EvidenceSnapshot> {
  const files = await tx.loaders.attachment.byEvidenceId.clear(row.id).load(row.id);
  return {
    ...withoutSortKey(row),
    taskIds: taskIds.toSorted((a, b) => a - b),
    attachments: files.map(({ id, fileName }) => ({ id, fileName })),
  };
}

/** The same for a new piece, which holds no files but those that it was given. */
export const madeOf = (
  tx: Context,
  row: EvidenceRow,
  taskIds: number[],
  { attachmentIds }: CleanFields,
): Promise<EvidenceSnapshot> | EvidenceSnapshot =>
  attachmentIds?.length ? snapshot(tx, row, taskIds) : { ...withoutSortKey(row), taskIds, attachments: [] };

/** Moves the tasks' statuses and versions, and writes the audit rows. */
export async function saved(
  tx: Context,
  action: AuditAction,
  evidence: EvidenceRow,
  tasks: readonly TaskRow[],
  before: EvidenceSnapshot | null,
  after: EvidenceSnapshot | null,
): Promise<Saved> {
  const pieces = await tx.loaders.evidence.countOfTask.loadMany(tasks.map((task) => task.id));
  const moved = await followEvidence(tx, tasks, pieces);
  await writeAudit(tx, [
    { action, subjectType: 'Evidence', subjectId: evidence.id, unitId: evidence.unitId, before, after },
    ...moved.map((task) => ({
      action,
      subjectType: 'Task' as const,
      subjectId: task.id,
      unitId: task.unitId,
      before: tasks.find(({ id }) => id === task.id),
      after: task,
    })),
  ]);
  return { __typename: 'EvidenceSaved', evidence, tasks: moved };
}
