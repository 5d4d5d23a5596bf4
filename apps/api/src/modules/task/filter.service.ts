// Looks up what a filter names and checks that the viewer may look there.
import type { Context } from '../../context.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import type { TaskFilter } from '../../generated/resolvers.ts';
import { requireUnit } from '../unit/unit.service.ts';
import type { ResolvedFilter } from './task.filter.ts';

/**
 * The filter with its `under` found in the tree of its `asOf`.
 * Throws BAD_USER_INPUT naming `under` when no unit bore that code then; FORBIDDEN when the viewer may not see it.
 */
export async function resolveFilter(ctx: Context, given: TaskFilter | null | undefined): Promise<ResolvedFilter> {
  const { under, asOf, ...filter } = given ?? {};
  if (typeof under !== 'string') {
    return { filter, tree: { day: asOf ?? dateInHoChiMinh(ctx.now) }, under: null };
  }
  const unit = await requireUnit(ctx, under, asOf, ['filter', 'under']);
  return {
    filter,
    tree: { hierarchyId: unit.hierarchyId },
    under: { position: unit.position, last: unit.last },
  };
}
