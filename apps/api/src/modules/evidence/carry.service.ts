// Carries evidence of continuing duties over into a period that is being opened, as drafts.
import type { Context } from '../../context.ts';
import { copyAttachments } from '../attachment/attachment.service.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { followEvidence, lockTasks } from '../task/task-status.service.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import { CARRIED_CADENCES } from './evidence.rules.ts';
import { copyEvidence } from './carry.store.ts';
import { snapshot } from './saving.service.ts';
import { evidenceByIds } from './evidence.store.ts';

/**
 * Once more, for the same duties, what was shown in the period before; files come along, figures don't. The tasks are
 * then in progress: nothing is sent up, the unit looks at its drafts first.
 * @returns how many pieces were carried over
 */
export async function carryEvidence(tx: Context, fromPeriodId: number, toPeriodId: number): Promise<number> {
  const { accountId } = requireViewer(tx.viewer);
  const { evidenceIds, taskIds } = await copyEvidence(tx, fromPeriodId, toPeriodId, CARRIED_CADENCES, accountId);
  if (evidenceIds.length === 0) return 0;
  await copyAttachments(tx, evidenceIds);
  const before = await lockTasks(tx, taskIds);
  const pieces = await tx.loaders.evidence.countOfTask.loadMany(taskIds);
  const after = await followEvidence(tx, before, pieces);
  const evidence = await evidenceByIds(tx, evidenceIds);
  // Whole, with tasks and files, so that a copy can be made again what it was when it came.
  const copies = await Promise.all(
    evidence.map(async (row) => {
      const served = await tx.loaders.task.ofEvidence.load(row.id);
      const ids = served.map(({ id }) => id);
      return snapshot(tx, row, ids);
    }),
  );
  await writeAudit(tx, [
    ...copies.map((copy) => ({
      action: 'evidence.carry' as const,
      subjectType: 'Evidence' as const,
      subjectId: copy.id,
      unitId: copy.unitId,
      after: copy,
    })),
    ...after.map((task, at) => ({
      action: 'evidence.carry' as const,
      subjectType: 'Task' as const,
      subjectId: task.id,
      unitId: task.unitId,
      before: before[at],
      after: task,
    })),
  ]);
  return evidenceIds.length;
}
