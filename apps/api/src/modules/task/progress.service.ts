// Progress of units, obligations and clauses, within the viewer's scope.
import type { Context } from '../../context.ts';
import { badInput } from '../../lib/errors.ts';
import type { TaskFilter } from '../../generated/resolvers.ts';
import type { UnitRow } from '../unit/unit.service.ts';
import { readScope, requireViewer, scopeHoldsSubtree } from '../viewer/viewer.rules.ts';
import { NO_PROGRESS, type ProgressOwner, type ProgressRow } from './progress.store.ts';
import { isPeriodOnly } from './task.filter.ts';
import { say } from '../../lib/words.ts';

type Progress = Omit<ProgressRow, 'ownerId'>;
type MaybeFilter = TaskFilter | null | undefined;

/** What to count, and as of when: now, if `at` is left out. */
export interface ProgressInput {
  filter?: MaybeFilter;
  at?: string | null | undefined;
}

/**
 * Counts over a unit's subtree; of a unit that the viewer knows by name only, what is in their scope.
 * Throws BAD_USER_INPUT naming `at` for an instant that has not come yet.
 */
export async function unitProgress(ctx: Context, unit: UnitRow, input: ProgressInput): Promise<Progress> {
  const { filter } = input;
  const at = pastInstant(ctx, input);
  const scope = readScope(requireViewer(ctx.viewer));
  const resolved = await ctx.loaders.filter(filter ?? {});
  const isWhole =
    scopeHoldsSubtree(scope, { unitId: unit.id, lineage: unit.lineage }) ||
    (unit.position === unit.last && scope.own.includes(unit.id));
  const { hierarchyId } = unit;
  const loader =
    isWhole && at === null && isPeriodOnly(resolved)
      ? ctx.loaders.progress.rolledUp({ hierarchyId, resolved })
      : ctx.loaders.progress.counted({ owner: 'unit', scope, tree: { hierarchyId }, resolved, at });
  return (await loader.load(unit.id)) ?? NO_PROGRESS;
}

/** Counts over an obligation's tasks in the viewer's scope. */
export const obligationProgress = (ctx: Context, obligationId: number, input: ProgressInput): Promise<Progress> =>
  progressInPlan(ctx, 'obligation', obligationId, input);

/** Counts over the tasks of a clause's obligations and of all clauses below it, in the viewer's scope. */
export const clauseProgress = (ctx: Context, clauseId: number, input: ProgressInput): Promise<Progress> =>
  progressInPlan(ctx, 'clause', clauseId, input);

async function progressInPlan(
  ctx: Context,
  owner: ProgressOwner,
  ownerId: number,
  input: ProgressInput,
): Promise<Progress> {
  const scope = readScope(requireViewer(ctx.viewer));
  const at = pastInstant(ctx, input);
  const resolved = await ctx.loaders.filter(input.filter ?? {});
  const loader = ctx.loaders.progress.counted({ owner, scope, tree: resolved.tree, resolved, at });
  return (await loader.load(ownerId)) ?? NO_PROGRESS;
}

function pastInstant(ctx: Context, { at }: ProgressInput): string | null {
  if (typeof at !== 'string') return null;
  if (new Date(at) > ctx.now)
    throw badInput(
      say(
        'Thời điểm so sánh chưa đến: hãy chọn một thời điểm đã qua.',
        'The instant to compare with has not come yet: choose one in the past.',
      ),
      ['at'],
    );
  return at;
}
