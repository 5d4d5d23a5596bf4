// Lists tasks within the viewer's scope and moves them through the working cycle.
import type { Context } from '../../context.ts';
import { forbidden } from '../../lib/errors.ts';
import { keyOf } from '../../lib/global-id.ts';
import { conflict, invalid, notFound, stateError, type UserErrors } from '../../lib/outcome.ts';
import { authorize } from '../../lib/policy.ts';
import { pageOf, pageSize, type Page } from '../../lib/page.ts';
import type { Statement } from '../../lib/statement.ts';
import { cleanText } from '../../lib/text.ts';
import type { InputMaybe, ReviewTaskInput, SubmitTaskInput, TaskFilter, TaskOrder } from '../../generated/resolvers.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { refusedByClosing } from '../period/closed.service.ts';
import { requireInScope, type UnitRow } from '../unit/unit.service.ts';
import { readScope, requireViewer, scopeHolds, type ReadScope } from '../viewer/viewer.rules.ts';
import type { ResolvedFilter, Tree } from './task.filter.ts';
import { taskCursor } from './task.order.ts';
import { taskPolicy } from './task.policy.ts';
import { isSubmittable } from './task.rules.ts';
import * as store from './task.store.ts';
import type { TaskOwner, TaskRow } from './task.store.ts';

export type { TaskRow } from './task.store.ts';

export interface TaskListInput {
  filter?: InputMaybe<TaskFilter>;
  orderBy?: InputMaybe<TaskOrder>;
  first?: InputMaybe<number>;
  after?: InputMaybe<string>;
}

/** All tasks in the viewer's scope that match. Throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT. */
export async function readTasks(ctx: Context, input: TaskListInput): Promise<Page<TaskRow>> {
  const scope = readScope(requireViewer(ctx.viewer));
  const resolved = await ctx.loaders.filter(input.filter ?? {});
  const args = listArgs(resolved, resolved.tree, input);
  return pageOf(
    () => store.listTasks(ctx, scope, args),
    args.size,
    taskCursor,
    () => store.countTasks(ctx, scope, resolved, resolved.tree),
  );
}

/**
 * The same list, whole and in the grid's order, as a statement that a cursor can read row by row.
 * @param columns SQL over t, n, u, o, p (see `taskSource`)
 * Throws like `readTasks`.
 */
export async function allTasks(
  ctx: Context,
  filter: TaskFilter,
  columns: string,
): Promise<{ statement: Statement; count: () => Promise<number> }> {
  const scope = readScope(requireViewer(ctx.viewer));
  const resolved = await ctx.loaders.filter(filter);
  const { tree } = resolved;
  return {
    statement: store.taskListStatement(
      ctx.now,
      scope,
      { resolved, tree, order: 'UNIT', size: null, after: null },
      columns,
    ),
    count: () => store.countTasks(ctx, scope, resolved, tree),
  };
}

/** A unit's own tasks. Throws FORBIDDEN for a unit outside the viewer's scope. */
export async function tasksOfUnit(ctx: Context, unit: UnitRow, input: TaskListInput): Promise<Page<TaskRow>> {
  const scope = requireInScope(ctx, unit);
  const resolved = await ctx.loaders.filter(input.filter ?? {});
  return ownedPage(ctx, 'unit', unit.id, scope, resolved, { hierarchyId: unit.hierarchyId }, input);
}

/** An obligation's tasks in the viewer's scope. */
export async function tasksOfObligation(
  ctx: Context,
  obligationId: number,
  input: TaskListInput,
): Promise<Page<TaskRow>> {
  const scope = readScope(requireViewer(ctx.viewer));
  const resolved = await ctx.loaders.filter(input.filter ?? {});
  return ownedPage(ctx, 'obligation', obligationId, scope, resolved, resolved.tree, input);
}

function ownedPage(
  ctx: Context,
  owner: TaskOwner,
  ownerId: number,
  scope: ReadScope,
  resolved: ResolvedFilter,
  tree: Tree,
  input: TaskListInput,
): Page<TaskRow> {
  const args = listArgs(resolved, tree, input);
  const read = (): Promise<TaskRow[]> => ctx.loaders.task.lists({ owner, scope, ...args }).load(ownerId);
  return pageOf(read, args.size, taskCursor, async () => {
    const counted = await ctx.loaders.task.counts({ owner, scope, resolved, tree }).load(ownerId);
    return counted?.count ?? 0;
  });
}

const listArgs = (resolved: ResolvedFilter, tree: Tree, input: TaskListInput): store.TaskListArgs => ({
  resolved,
  tree,
  order: input.orderBy ?? 'UNIT',
  size: pageSize(input.first, 50),
  after: input.after ?? null,
});

/** The task by key, or null. Throws FORBIDDEN when its unit is outside the viewer's scope. */
export async function readTaskById(ctx: Context, id: number): Promise<TaskRow | null> {
  requireViewer(ctx.viewer);
  const task = await ctx.loaders.task.byId.load(id);
  if (task) await requireTaskInScope(ctx, task);
  return task;
}

/** Throws FORBIDDEN unless the task is in the viewer's scope; gives its unit. */
export async function requireTaskInScope(ctx: Context, task: { unitId: number }): Promise<UnitRow> {
  const scope = readScope(requireViewer(ctx.viewer));
  const unit = await ctx.loaders.unit.byId(0).existing(task.unitId);
  if (!scopeHolds(scope, { unitId: unit.id, lineage: unit.lineage })) throw forbidden();
  return unit;
}

type TaskOutcome = { __typename: 'TaskSaved'; task: TaskRow } | UserErrors<TaskRow>;

/**
 * The unit's leader sends the task up.
 * Throws FORBIDDEN unless the viewer is LEADER of its unit.
 */
export function submitTask(ctx: Context, input: SubmitTaskInput): Promise<TaskOutcome> {
  return transition(ctx, input, async (tx, task) => {
    authorize(taskPolicy.submitTask, ctx.viewer, task);
    const closed = await refusedByClosing(tx, 'SUBMIT', task.periodId);
    if (closed) return closed;
    if (!isSubmittable(task.status)) return stateError(notSubmittable(task));
    if (task.version !== input.expectedVersion) return conflict('Task', task);
    return withEvidence(tx, task);
  });

  async function withEvidence(tx: Context, task: TaskRow): Promise<TaskOutcome> {
    const pieces = await tx.loaders.evidence.countOfTask.load(task.id);
    if (!pieces)
      return stateError('Nhiệm vụ bị trả lại chưa còn minh chứng nào: hãy bổ sung minh chứng rồi trình lại.');
    return save(tx, task, 'task.submit', {
      status: 'SUBMITTED',
      submittedAt: ctx.now,
      submittedBy: requireViewer(ctx.viewer).accountId,
      reason: null,
    });
  }
}

/**
 * A reviewer above accepts the task or returns it with a reason; the decision is kept with the evidence that was seen.
 * Throws FORBIDDEN unless the viewer reviews units above, and is neither officer nor leader of this one.
 */
export function reviewTask(ctx: Context, input: ReviewTaskInput): Promise<TaskOutcome> {
  return transition(ctx, input, async (tx, task) => {
    const viewer = requireViewer(ctx.viewer);
    const unit = await tx.loaders.unit.byId(0).existing(task.unitId);
    authorize(taskPolicy.reviewTask, viewer, { unitId: unit.id, lineage: unit.lineage });
    const reason = cleanText(input.reason ?? '', { lines: true });
    if (input.decision === 'RETURN' && reason === '') return invalid(['reason'], 'Hãy ghi lý do trả lại.');
    if (reason.length > 2000) return invalid(['reason'], 'Lý do dài quá 2.000 ký tự.');
    const closed = await refusedByClosing(tx, input.decision, task.periodId);
    if (closed) return closed;
    if (task.status !== 'SUBMITTED') return stateError('Nhiệm vụ này không ở trạng thái chờ thẩm định.');
    if (task.version !== input.expectedVersion) return conflict('Task', task);
    const { decision } = input;
    await store.insertReview(tx, {
      task,
      decision,
      reason: reason === '' ? null : reason,
      accountId: viewer.accountId,
    });
    return decision === 'ACCEPT'
      ? save(tx, task, 'task.accept', { status: 'ACCEPTED', reason: null })
      : save(tx, task, 'task.return', { status: 'RETURNED', reason });
  });
}

const notSubmittable = (task: TaskRow): string =>
  ({
    NOT_STARTED: 'Nhiệm vụ chưa có minh chứng: hãy nhập minh chứng trước khi trình.',
    SUBMITTED: 'Nhiệm vụ đã được trình, đang chờ thẩm định.',
    ACCEPTED: 'Nhiệm vụ đã được thẩm định.',
    NOT_APPLICABLE: 'Nhiệm vụ không áp dụng cho đơn vị trong kỳ này.',
    IN_PROGRESS: '',
    RETURNED: '',
  })[task.status];

/** Locks the task named by the input and decides on it in one transaction. */
async function transition(
  ctx: Context,
  input: { id: string },
  decide: (tx: Context, task: TaskRow) => TaskOutcome | Promise<TaskOutcome>,
): Promise<TaskOutcome> {
  requireViewer(ctx.viewer);
  const id = keyOf('Task', input.id);
  if (id === null) return notFound('Không có nhiệm vụ này.');
  return ctx.transaction(async (tx) => {
    const [task] = await store.lockTasks(tx, [id]);
    if (!task) return notFound('Không có nhiệm vụ này.');
    await requireTaskInScope(tx, task);
    return decide(tx, task);
  });
}

async function save(
  tx: Context,
  before: TaskRow,
  action: string,
  change: Parameters<typeof store.updateTasks>[2],
): Promise<TaskOutcome> {
  const [after] = await store.updateTasks(tx, [before.id], change);
  await writeAudit(tx, [{ action, subjectType: 'Task', subjectId: before.id, unitId: before.unitId, before, after }]);
  return { __typename: 'TaskSaved', task: after! };
}
