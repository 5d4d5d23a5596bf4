// Reads evidence within the viewer's scope and writes it: authorize, check, write, audit, in one transaction.
import type { AuditAction } from '@dan-van/schema/audit-actions';
import type { Context } from '../../context.ts';
import { badInput, WordedError } from '../../lib/errors.ts';
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
import { pageOf, pageSize, type Page } from '../../lib/page.ts';
import type { Statement } from '../../lib/statement.ts';
import type {
  CreateEvidenceInput,
  DeleteEvidenceInput,
  EvidenceFilter,
  EvidenceOrder,
  InputMaybe,
  TaskFilter,
  UpdateEvidenceInput,
} from '../../generated/resolvers.ts';
import { claimAttachments } from '../attachment/attachment.service.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { refusedByClosing } from '../period/closed.service.ts';
import { isEditable } from '../task/transition.rules.ts';
import type { ResolvedFilter } from '../task/task.filter.ts';
import { requireTaskInScope, type TaskRow } from '../task/task.service.ts';
import { followEvidence, lockTasks } from '../task/task-status.service.ts';
import { readScope, requireViewer } from '../viewer/viewer.rules.ts';
import { evidencePolicy } from './evidence.policy.ts';
import { evidenceCursor } from './evidence.filter.ts';
import {
  cleanFields,
  cleanTaskIds,
  isIdempotencyKey,
  type CleanFields,
  type EvidenceValues,
} from './evidence.rules.ts';
import * as store from './evidence.store.ts';
import type { EvidenceRow } from './evidence.store.ts';
import type { EvidenceSnapshot } from './evidence.types.ts';
import { say } from '../../lib/words.ts';

export { ownUnit } from './evidence.policy.ts';

export interface EvidenceListInput {
  filter?: InputMaybe<EvidenceFilter>;
  orderBy?: InputMaybe<EvidenceOrder>;
  first?: InputMaybe<number>;
  after?: InputMaybe<string>;
}

/** All evidence in the viewer's scope that matches. Throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT. */
export async function readEvidence(ctx: Context, input: EvidenceListInput): Promise<Page<EvidenceRow>> {
  const scope = readScope(requireViewer(ctx.viewer));
  const { task: taskFilter, ...filter } = input.filter ?? {};
  const task = await resolveTaskPart(ctx, taskFilter ?? {});
  const size = pageSize(input.first, 50);
  const args = { filter, task, order: input.orderBy ?? 'UNIT', after: input.after ?? null, size };
  return pageOf(
    () => store.listEvidence(ctx, scope, args),
    size,
    evidenceCursor,
    () => store.countEvidence(ctx, scope, filter, task),
  );
}

/** The filter's part about tasks; what is wrong with it is named from the whole filter down. */
async function resolveTaskPart(ctx: Context, filter: TaskFilter): Promise<ResolvedFilter> {
  try {
    return await ctx.loaders.filter(filter);
  } catch (error) {
    if (!(error instanceof WordedError) || error.extensions['code'] !== 'BAD_USER_INPUT') throw error;
    const [, ...path] = error.extensions['path'] as string[];
    throw badInput(error.words, ['filter', 'task', ...path]);
  }
}

/**
 * The same list, whole and in the grid's order, as a statement that a cursor can read row by row.
 * @param columns SQL over e (the evidence) and en (its unit's node)
 * Throws like `readEvidence`.
 */
export async function allEvidence(
  ctx: Context,
  given: EvidenceFilter,
  columns: string,
): Promise<{ statement: Statement; count: () => Promise<number> }> {
  const scope = readScope(requireViewer(ctx.viewer));
  const { task: taskFilter, ...filter } = given;
  const task = await ctx.loaders.filter(taskFilter ?? {});
  const args = { filter, task, order: 'UNIT' as const, size: null, after: null };
  return {
    statement: store.evidenceListStatement(ctx.now, scope, args, columns),
    count: () => store.countEvidence(ctx, scope, filter, task),
  };
}

/**
 * The evidence of one task, in the order of entry; the task's own reading was authorized.
 * @param fields of Evidence that are asked for
 */
export function evidenceOfTask(
  ctx: Context,
  task: TaskRow,
  input: { first?: InputMaybe<number>; after?: InputMaybe<string> },
  fields: readonly string[],
): Page<EvidenceRow> {
  const size = pageSize(input.first, 50);
  const after = typeof input.after === 'string' ? keyOf('Evidence', input.after) : 0;
  if (after === null)
    throw badInput(say(`'after' không phải là con trỏ của danh sách này.`, `'after' is not a cursor of this list.`), [
      'after',
    ]);
  return pageOf<EvidenceRow>(
    () => ctx.loaders.evidence.ofTask({ size, after, fields }).load(task.id),
    size,
    (row) => toGlobalId('Evidence', row.id),
    () => ctx.loaders.evidence.countOfTask.load(task.id),
  );
}

/** The piece by key, or null. Throws FORBIDDEN when its unit is outside the viewer's scope. */
export async function readEvidenceById(ctx: Context, id: number): Promise<EvidenceRow | null> {
  requireViewer(ctx.viewer);
  const evidence = await ctx.loaders.evidence.byId.load(id);
  if (evidence) await requireTaskInScope(ctx, evidence);
  return evidence;
}

export interface Saved {
  __typename: 'EvidenceSaved';
  evidence: EvidenceRow;
  tasks: TaskRow[];
}
interface Deleted {
  __typename: 'EvidenceDeleted';
  id: string;
  tasks: TaskRow[];
}

const NOT_FOUND = say('Minh chứng này không còn.', 'This piece of evidence is no longer there.');
export const LOCKED = say(
  'Minh chứng đã khóa: có nhiệm vụ đang chờ thẩm định, đã thẩm định hoặc không áp dụng.',
  'The evidence is locked: one of its tasks awaits review, is accepted or does not apply.',
);

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

const withoutSortKey = ({ sortKey: _, ...row }: EvidenceRow): Omit<EvidenceRow, 'sortKey'> => row;

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
const madeOf = (
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
