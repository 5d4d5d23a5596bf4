// Looks up what a filter names and checks that the viewer may look there.
import type { Context } from '../../context.ts';
import { badInput } from '../../lib/errors.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import type { TaskFilter } from '../../generated/resolvers.ts';
import { readUnit } from '../unit/unit.service.ts';
import type { ResolvedFilter } from './task.filter.ts';
import { say } from '../../lib/words.ts';

/**
 * The filter with its `under` found in the tree of its `asOf`.
 * Throws BAD_USER_INPUT naming `under` when no unit bore that code then; FORBIDDEN when the viewer may not see it.
 */
export async function resolveFilter(ctx: Context, given: TaskFilter | null | undefined): Promise<ResolvedFilter> {
  const { under, asOf, ...filter } = given ?? {};
  if (typeof under !== 'string') {
    return { filter, tree: { day: asOf ?? dateInHoChiMinh(ctx.now) }, under: null };
  }
  const unit = await readUnit(ctx, under, asOf);
  if (!unit)
    throw badInput(
      say(`Không có đơn vị nào mang mã '${under}' vào ngày đó.`, `No unit has the code '${under}' on that day.`),
      ['filter', 'under'],
    );
  return {
    filter,
    tree: { hierarchyId: unit.hierarchyId },
    under: { position: unit.position, last: unit.last },
  };
}
