// Which units have their leader and their official, for those who watch over them.
import type { Context } from '../../context.ts';
import { authorize } from '../../lib/policy.ts';
import { requireUnit } from '../unit/unit.service.ts';
import { readScope, requireViewer, type ViewerIdentity } from '../viewer/viewer.rules.ts';
import { staffingPolicy } from './staffing.policy.ts';
import { staffingOf, type StaffingRow } from './staffing.rules.ts';
import { chargedUnits } from './staffing.store.ts';

/** True if the viewer may see which units lack somebody. */
export const maySeeStaffing = (viewer: ViewerIdentity): boolean => staffingPolicy.readStaffing.allows(viewer);

/**
 * The units of the viewer's scope, each before those below it.
 * Throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT naming `under` when no unit bears that code.
 * @param under the code of a unit: that unit and those below it
 */
export async function readStaffing(ctx: Context, under: string | null | undefined): Promise<StaffingRow[]> {
  authorize(staffingPolicy.readStaffing, ctx.viewer);
  const scope = readScope(requireViewer(ctx.viewer));
  const unit = typeof under === 'string' ? await requireUnit(ctx, under, null, ['under']) : null;
  return staffingOf(await chargedUnits(ctx, scope, unit?.id ?? null));
}
