// Progress of units, obligations and clauses, within the viewer's scope.
import type { Context } from '../../context.ts';
import type { TaskFilter } from '../../generated/resolvers.ts';
import type { UnitRow } from '../unit/unit.service.ts';
import { readScope, requireViewer, scopeHoldsSubtree } from '../viewer/viewer.rules.ts';
import { NO_PROGRESS, type ProgressOwner, type ProgressRow } from './progress.store.ts';
import { isPeriodOnly } from './task.filter.ts';

type Progress = Omit<ProgressRow, 'ownerId'>;
type MaybeFilter = TaskFilter | null | undefined;

/** Counts over a unit's subtree; of a unit that the viewer knows by name only, what is in their scope. */
export async function unitProgress(ctx: Context, unit: UnitRow, filter: MaybeFilter): Promise<Progress> {
  const scope = readScope(requireViewer(ctx.viewer));
  const resolved = await ctx.loaders.filter(filter ?? {});
  const isWhole =
    scopeHoldsSubtree(scope, { unitId: unit.id, lineage: unit.lineage }) ||
    (unit.position === unit.last && scope.own.includes(unit.id));
  const { hierarchyId } = unit;
  const loader =
    isWhole && isPeriodOnly(resolved)
      ? ctx.loaders.progress.rolledUp({ hierarchyId, resolved })
      : ctx.loaders.progress.counted({ owner: 'unit', scope, tree: { hierarchyId }, resolved });
  return (await loader.load(unit.id)) ?? NO_PROGRESS;
}

/** Counts over an obligation's tasks in the viewer's scope. */
export const obligationProgress = (ctx: Context, obligationId: number, filter: MaybeFilter): Promise<Progress> =>
  progressInPlan(ctx, 'obligation', obligationId, filter);

/** Counts over the tasks of a clause's obligations and of all clauses below it, in the viewer's scope. */
export const clauseProgress = (ctx: Context, clauseId: number, filter: MaybeFilter): Promise<Progress> =>
  progressInPlan(ctx, 'clause', clauseId, filter);

async function progressInPlan(
  ctx: Context,
  owner: ProgressOwner,
  ownerId: number,
  filter: MaybeFilter,
): Promise<Progress> {
  const scope = readScope(requireViewer(ctx.viewer));
  const resolved = await ctx.loaders.filter(filter ?? {});
  const loader = ctx.loaders.progress.counted({ owner, scope, tree: resolved.tree, resolved });
  return (await loader.load(ownerId)) ?? NO_PROGRESS;
}
