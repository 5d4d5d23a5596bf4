// What `viewerCan…` of a task answers: the table's cell for the viewer, so that no screen guesses a permission.
import type { Context } from '../../context.ts';
import { isPeriodClosed } from '../period/closed.service.ts';
import type { TaskRow } from './task.store.ts';
import { allows, isOwnAct, mayAct, mayDo, type Act } from './transition.rules.ts';

/** True if the viewer may do it to the task now. Cheap refusals come first: grids ask it of every row. */
export async function viewerCan(
  ctx: Context,
  act: Act,
  { status, unitId, hierarchyId, periodId }: Pick<TaskRow, 'status' | 'unitId' | 'hierarchyId' | 'periodId'>,
): Promise<boolean> {
  const { viewer } = ctx;
  if (!viewer || !allows(act, status)) return false;
  const role = isOwnAct(act) ? null : 'REVIEWER';
  if (!viewer.grants.some((grant) => (role === null ? grant.unitId === unitId : grant.role === role))) return false;
  const lineage = role === null ? [] : (await ctx.loaders.unit.byId(hierarchyId).existing(unitId)).lineage;
  const place = { unitId, lineage };
  if (!mayAct(act, viewer, place)) return false;
  return mayDo(act, viewer, place, { status, closed: await isPeriodClosed(ctx, periodId) });
}
