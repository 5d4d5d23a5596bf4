// Lists tasks within the viewer's scope.
import type { Context } from '../../context.ts';
import { forbidden } from '../../lib/errors.ts';
import { pageOf, pageSize, type Page } from '../../lib/page.ts';
import type { Statement } from '../../lib/statement.ts';
import type { InputMaybe, TaskFilter, TaskOrder } from '../../generated/resolvers.ts';
import { requireInScope, type UnitRow } from '../unit/unit.service.ts';
import { readScope, requireViewer, scopeHolds, type ReadScope } from '../viewer/viewer.rules.ts';
import type { ResolvedFilter, Tree } from './task.filter.ts';
import { taskCursor } from './task.order.ts';
import { reviewableBy } from './transition.rules.ts';
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
 * Of the same list, the tasks that the viewer may accept or return now.
 * Throws UNAUTHENTICATED, BAD_USER_INPUT; FORBIDDEN when `under` is out of their scope.
 */
export async function readReviewQueue(ctx: Context, input: TaskListInput): Promise<Page<TaskRow>> {
  const viewer = requireViewer(ctx.viewer);
  const scope = readScope(viewer);
  const found = await ctx.loaders.filter(input.filter ?? {});
  const resolved: ResolvedFilter = { ...found, reviewable: reviewableBy(viewer) };
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
