// Writes evidence: authorize, check, write, audit, in one transaction.
import type { Context } from '../../context.ts';
import { keyOf, toGlobalId } from '../../lib/global-id.ts';
import {
  conflict,
  invalid,
  notFound,
  stateError,
  type NotFoundErrorRow,
  type StateErrorRow,
  type UserErrors,
  type ValidationErrorRow,
} from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import type { CreateEvidenceInput, DeleteEvidenceInput, UpdateEvidenceInput } from '../../generated/resolvers.ts';
import { claimAttachments } from '../attachment/attachment.service.ts';
import { refusedByClosing } from '../period/closed.service.ts';
import { isEditable } from '../task/transition.rules.ts';
import { requireTaskInScope, type TaskRow } from '../task/task.service.ts';
import { lockTasks } from '../task/task-status.service.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import { evidencePolicy } from './evidence.policy.ts';
import {
  cleanFields,
  cleanTaskIds,
  isIdempotencyKey,
  type CleanFields,
  type EvidenceValues,
} from './evidence.rules.ts';
import * as store from './evidence.store.ts';
import type { EvidenceRow } from './evidence.store.ts';
import { LOCKED, madeOf, saved, snapshot, withoutSortKey, type Saved } from './saving.service.ts';
import { say } from '../../lib/words.ts';

interface Deleted {
  __typename: 'EvidenceDeleted';
  id: string;
  tasks: TaskRow[];
}

const NOT_FOUND = say('Minh chứng này không còn.', 'This piece of evidence is no longer there.');

/**
 * Enters a piece of evidence for tasks of one unit and one period. The same idempotency key gives the same piece.
 * Throws FORBIDDEN unless the viewer is OFFICER or LEADER of the unit.
 */
export async function createEvidence(
  ctx: Context,
  input: CreateEvidenceInput,
): Promise<Saved | ValidationErrorRow | NotFoundErrorRow | StateErrorRow> {
  const viewer = requireViewer(ctx.viewer);
  const taskIds = cleanTaskIds(input.taskIds);
  if ('__typename' in taskIds) return taskIds;
  const fields = cleanFields({ ...input.fields, taskIds: undefined });
  if ('__typename' in fields) return fields;
  const { kind, title } = fields.values;
  if (kind === undefined)
    return invalid(['fields', 'kind'], say('Hãy chọn loại minh chứng.', 'Please choose the kind of evidence.'));
  if (title === undefined)
    return invalid(
      ['fields', 'title'],
      say('Hãy ghi trích yếu hoặc tên của minh chứng.', 'Please give the evidence a title.'),
    );
  const key = input.idempotencyKey ?? null;
  if (key !== null && !isIdempotencyKey(key)) {
    return invalid(
      ['idempotencyKey'],
      say(
        'Khóa chống trùng phải có từ 1 đến 200 ký tự, không có ký tự điều khiển.',
        'The idempotency key must have 1 to 200 characters, without control characters.',
      ),
    );
  }

  return ctx
    .transaction(async (tx) => {
      const tasks = await lockTasks(tx, taskIds);
      if (tasks.length < taskIds.length) return notFound(say('Không có nhiệm vụ này.', 'There is no such task.'));
      const first = tasks[0]!;
      for (const task of tasks) {
        await requireTaskInScope(tx, task);
        authorize(evidencePolicy.createEvidence, viewer, task);
      }
      if (tasks.some((task) => task.unitId !== first.unitId || task.periodId !== first.periodId)) {
        return invalid(
          ['taskIds'],
          say('Các nhiệm vụ phải của cùng một đơn vị và cùng một kỳ.', 'The tasks must be of one unit and one period.'),
        );
      }

      const made = key === null ? null : await store.takeKey(tx, viewer.accountId, key);
      if (made !== null) return repeated(tx, made);
      const closed = await refusedByClosing(tx, 'EDIT', first.periodId);
      if (closed) return closed;
      if (!tasks.every((task) => isEditable(task.status))) return stateError(LOCKED);

      const values: EvidenceValues = { ...EMPTY, ...fields.values, kind, title };
      const place = { unitId: first.unitId, periodId: first.periodId, taskIds, accountId: viewer.accountId };
      const evidence = await store.insertEvidence(tx, place, values);
      const refused = await attach(tx, evidence, fields);
      if (refused) throw new Refusal(refused);
      if (key !== null) await store.keepKey(tx, viewer.accountId, key, evidence.id);
      return saved(tx, 'evidence.create', evidence, tasks, null, await madeOf(tx, evidence, taskIds, fields));
    })
    .catch(refusalAsResult);
}

const EMPTY = { documentNumber: null, happenedOn: null, quantity: null, link: null, note: null };

/** What a key made before, as it is now. */
async function repeated(tx: Context, id: number): Promise<Saved | NotFoundErrorRow> {
  const evidence = id === 0 ? null : await tx.loaders.evidence.byId.load(id);
  if (!evidence)
    return notFound(
      say(
        'Minh chứng đã nhập với khóa này nay không còn.',
        'The evidence that was entered with this key is no longer there.',
      ),
    );
  // The account may have left that unit since.
  await requireTaskInScope(tx, evidence);
  return { __typename: 'EvidenceSaved', evidence, tasks: await tx.loaders.task.ofEvidence.load(id) };
}

/**
 * Changes the fields that are given.
 * Throws FORBIDDEN unless the viewer is OFFICER or LEADER of the unit.
 */
export async function updateEvidence(
  ctx: Context,
  input: UpdateEvidenceInput,
): Promise<Saved | UserErrors<EvidenceRow>> {
  const viewer = requireViewer(ctx.viewer);
  const fields = cleanFields(input.fields);
  return withEvidence(ctx, 'updateEvidence', input.id, async (tx, evidence, tasks) => {
    if ('__typename' in fields) return fields;
    const served = fields.taskIds ?? tasks.map((task) => task.id);
    const added = await lockTasks(
      tx,
      served.filter((id) => tasks.every((task) => task.id !== id)),
    );
    const all = [...tasks, ...added];
    if (served.some((id) => all.every((task) => task.id !== id))) {
      return invalid(['fields', 'taskIds'], say('Có nhiệm vụ không tồn tại.', 'One of the tasks does not exist.'));
    }
    if (added.some((task) => task.unitId !== evidence.unitId || task.periodId !== evidence.periodId)) {
      return invalid(
        ['fields', 'taskIds'],
        say('Các nhiệm vụ phải của cùng một đơn vị và cùng một kỳ.', 'The tasks must be of one unit and one period.'),
      );
    }
    if (!all.every((task) => isEditable(task.status))) return stateError(LOCKED);
    if (evidence.version !== input.expectedVersion) return conflict('Evidence', evidence);

    const before = await snapshot(tx, evidence, keysOf(tasks));
    const refused = await attach(tx, evidence, fields);
    if (refused) return refused;
    if (fields.taskIds) await store.relinkEvidence(tx, evidence, served);
    const row = await store.updateEvidenceRow(tx, evidence.id, { ...evidence, ...fields.values }, viewer.accountId);
    const after = fields.attachmentIds
      ? await snapshot(tx, row, served)
      : { ...withoutSortKey(row), taskIds: served, attachments: before.attachments };
    return saved(tx, 'evidence.update', row, all, before, after);
  });
}

/**
 * Removes a piece from all tasks that it serves.
 * Throws FORBIDDEN unless the viewer is OFFICER or LEADER of the unit.
 */
export async function deleteEvidence(
  ctx: Context,
  input: DeleteEvidenceInput,
): Promise<Deleted | NotFoundErrorRow | Exclude<UserErrors<EvidenceRow>, ValidationErrorRow>> {
  return withEvidence(ctx, 'deleteEvidence', input.id, async (tx, evidence, tasks) => {
    if (!tasks.every((task) => isEditable(task.status))) return stateError(LOCKED);
    if (evidence.version !== input.expectedVersion) return conflict('Evidence', evidence);
    const before = await snapshot(tx, evidence, keysOf(tasks));
    await store.deleteEvidenceRow(tx, evidence.id);
    const { tasks: after } = await saved(tx, 'evidence.delete', evidence, tasks, before, null);
    return { __typename: 'EvidenceDeleted' as const, id: toGlobalId('Evidence', evidence.id), tasks: after };
  });
}

/** Locks a piece and the tasks that it serves, and checks that the viewer may edit it. */
async function withEvidence<Result>(
  ctx: Context,
  operation: 'updateEvidence' | 'deleteEvidence',
  globalId: string,
  work: (tx: Context, evidence: EvidenceRow, tasks: TaskRow[]) => Promise<Result>,
): Promise<Result | NotFoundErrorRow | StateErrorRow> {
  const viewer = requireViewer(ctx.viewer);
  const id = keyOf('Evidence', globalId);
  if (id === null) return notFound(NOT_FOUND);
  return ctx.transaction(async (tx) => {
    // Tasks before evidence, as everywhere: two writers who lock in one order cannot deadlock.
    const tasks = await lockTasks(tx, await store.taskIdsOf(tx, id));
    const evidence = await store.lockEvidence(tx, id);
    if (!evidence) return notFound(NOT_FOUND);
    await requireTaskInScope(tx, evidence);
    authorize(evidencePolicy[operation], viewer, evidence);
    return (await refusedByClosing(tx, 'EDIT', evidence.periodId)) ?? work(tx, evidence, tasks);
  });
}

/** Binds the attachments that the input names; an error for those that it may not have. */
async function attach(tx: Context, evidence: EvidenceRow, fields: CleanFields): Promise<ValidationErrorRow | null> {
  if (!fields.attachmentIds) return null;
  const refused = await claimAttachments(tx, evidence.id, fields.attachmentIds);
  return refused.length === 0
    ? null
    : invalid(
        ['fields', 'attachmentIds'],
        say('Có tệp đính kèm không dùng được.', 'One of the attachments cannot be used.'),
      );
}

/** A result that must also undo what the transaction has written. */
class Refusal extends Error {
  readonly result: ValidationErrorRow;
  constructor(result: ValidationErrorRow) {
    super(result.message.vi);
    this.result = result;
  }
}

function refusalAsResult(error: unknown): ValidationErrorRow {
  if (error instanceof Refusal) return error.result;
  throw error;
}

const keysOf = (tasks: readonly TaskRow[]): number[] => tasks.map((task) => task.id);
