// Brings back a piece of evidence that was deleted, or an earlier version of one, under the rules of an edit.
import type { Context } from '../../context.ts';
import type { RestoreEvidenceInput } from '../../generated/resolvers.ts';
import { keyOf } from '../../lib/global-id.ts';
import { conflict, notFound, stateError, type UserErrors } from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { reclaimAttachments } from '../attachment/attachment.service.ts';
import { readHistoryEntry } from '../audit/history.service.ts';
import { refusedByClosing } from '../period/closed.service.ts';
import { lockTasks } from '../task/task-status.service.ts';
import { isEditable } from '../task/transition.rules.ts';
import { viewerCan } from '../task/viewer-can.service.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import { evidencePolicy } from './evidence.policy.ts';
import { isSamePiece, restorable, valuesOf } from './evidence.rules.ts';
import { LOCKED, saved, snapshot, type Saved } from './saving.service.ts';
import * as store from './evidence.store.ts';
import type { EvidenceRow } from './evidence.store.ts';
import type { EvidenceSnapshot } from './evidence.types.ts';
import { say } from '../../lib/words.ts';

const NO_ENTRY = say(
  'Không có bản ghi này trong lịch sử của minh chứng.',
  'There is no such entry in the history of this piece of evidence.',
);

/**
 * Makes a piece what it was in an entry of its history. What is so already is left alone, so that the same request
 * twice does it once.
 * Throws FORBIDDEN unless the viewer is OFFICER or LEADER of the unit.
 */
export async function restoreEvidence(
  ctx: Context,
  input: RestoreEvidenceInput,
): Promise<Saved | UserErrors<EvidenceRow>> {
  requireViewer(ctx.viewer);
  const key = keyOf('HistoryEntry', input.entry);
  const entry = key === null ? null : await readHistoryEntry(ctx, key);
  const kept = entry && restorable(entry);
  if (!kept) return notFound(NO_ENTRY);
  authorize(evidencePolicy.restoreEvidence, ctx.viewer, kept);
  return ctx.transaction((tx) => restore(tx, kept, input.expectedVersion ?? null));
}

/** True if the viewer may make the piece now what the entry has it be, and it isn't that. */
export async function mayRestore(ctx: Context, entry: Parameters<typeof restorable>[0]): Promise<boolean> {
  const kept = restorable(entry);
  if (!kept || !evidencePolicy.restoreEvidence.allows(ctx.viewer, kept)) return false;
  const [now, then, served] = await Promise.all([
    ctx.loaders.evidence.byId.load(kept.id),
    Promise.all(kept.taskIds.map((id) => ctx.loaders.task.byId.load(id))),
    ctx.loaders.task.ofEvidence.load(kept.id),
  ]);
  if (now?.version === kept.version) return false;
  const wanted = then.filter((task) => task !== null);
  const editable = await Promise.all([...wanted, ...served].map((task) => viewerCan(ctx, 'EDIT', task)));
  return wanted.length > 0 && editable.every(Boolean);
}

async function restore(
  tx: Context,
  kept: EvidenceSnapshot,
  expectedVersion: number | null,
): Promise<Saved | UserErrors<EvidenceRow>> {
  const { accountId } = requireViewer(tx.viewer);
  // Tasks before evidence, as everywhere.
  const tasks = await lockTasks(tx, [...new Set([...(await store.taskIdsOf(tx, kept.id)), ...kept.taskIds])]);
  const wanted = tasks.filter((task) => kept.taskIds.includes(task.id)).map((task) => task.id);
  if (wanted.length === 0)
    return stateError(
      say(
        'Các nhiệm vụ mà minh chứng này phục vụ không còn.',
        'The tasks that this piece of evidence served are no longer there.',
      ),
    );
  const now = await store.lockEvidence(tx, kept.id);
  // Read again: somebody may have restored it while we waited for the locks.
  const served = await store.taskIdsOf(tx, kept.id);
  const before = now && (await snapshot(tx, now, served));
  if (now && before && isSamePiece(before, kept)) {
    return { __typename: 'EvidenceSaved', evidence: now, tasks: await tx.loaders.task.ofEvidence.load(now.id) };
  }
  const closed = await refusedByClosing(tx, 'EDIT', kept.periodId);
  if (closed) return closed;
  if (!tasks.every((task) => isEditable(task.status))) return stateError(LOCKED);
  if (now && now.version !== expectedVersion) return conflict('Evidence', now);

  const evidence = now
    ? await store.updateEvidenceRow(tx, kept.id, valuesOf(kept), accountId)
    : await store.reviveEvidence(tx, { ...kept, version: await nextVersion(tx, kept) }, valuesOf(kept), accountId);
  await store.relinkEvidence(tx, evidence, wanted);
  await reclaimAttachments(
    tx,
    kept.id,
    kept.attachments.map(({ id }) => id),
  );
  return saved(tx, 'evidence.restore', evidence, tasks, before, await snapshot(tx, evidence, wanted));
}

/** Above every version that anybody has seen. */
const nextVersion = async (tx: Context, kept: EvidenceSnapshot): Promise<number> =>
  Math.max(kept.version, (await store.lastVersion(tx, kept.id)) ?? 0) + 1;
