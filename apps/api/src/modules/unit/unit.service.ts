// What a viewer may learn of units: their own, those in their scope, and by name those above.
import type { Context } from '../../context.ts';
import { badInput, forbidden } from '../../lib/errors.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import { say } from '../../lib/words.ts';
import { readScope, requireViewer, scopeHolds, type ReadScope } from '../viewer/viewer.rules.ts';
import { rootUnitId, searchUnits, unitsByCode, visibleTree, type UnitRow } from './unit.store.ts';

export type { UnitRow } from './unit.store.ts';

/**
 * The unit that bore the code on the date, or null.
 * Throws UNAUTHENTICATED; FORBIDDEN when it is neither in the viewer's scope nor above it.
 */
export async function readUnit(ctx: Context, code: string, asOf: string | null | undefined): Promise<UnitRow | null> {
  requireViewer(ctx.viewer);
  const day = asOf ?? dateInHoChiMinh(ctx.now);
  const [unit = null] = await ctx.recent.rows(
    `unit on ${day}`,
    [code],
    ([missing]) => unitsByCode(ctx, missing!, day),
    (row) => row.code,
  );
  if (unit) await requireVisible(ctx, unit);
  return unit;
}

/**
 * The unit that a field of the caller's names. Throws like readUnit; BAD_USER_INPUT when no unit bore that code then.
 * @param path of the field
 */
export async function requireUnit(
  ctx: Context,
  code: string,
  asOf: string | null | undefined,
  path: readonly string[],
): Promise<UnitRow> {
  const unit = await readUnit(ctx, code, asOf);
  if (unit) return unit;
  throw badInput(
    say(`Không có đơn vị nào mang mã '${code}' vào ngày đó.`, `No unit has the code '${code}' on that day.`),
    path,
  );
}

/** The unit by key, or null. Throws like readUnit. */
export async function readUnitById(ctx: Context, id: number): Promise<UnitRow | null> {
  requireViewer(ctx.viewer);
  const unit = await ctx.loaders.unit.byId(0).load(id);
  if (unit) await requireVisible(ctx, unit);
  return unit;
}

/** Units that match a search text and that the viewer may see. Throws UNAUTHENTICATED. */
export function findUnits(
  ctx: Context,
  text: string,
  asOf: string | null | undefined,
  size: number,
): Promise<UnitRow[]> {
  requireViewer(ctx.viewer);
  return searchUnits(ctx, text, asOf, size);
}

/** All units that the viewer may see, in tree order. Throws UNAUTHENTICATED. */
export function readTree(ctx: Context, tree: { hierarchyId: number } | { day: string }): Promise<UnitRow[]> {
  requireViewer(ctx.viewer);
  return visibleTree(ctx, tree);
}

/** Throws FORBIDDEN unless the unit's tasks and evidence are in the viewer's scope. */
export function requireInScope(ctx: Context, unit: UnitRow): ReadScope {
  const scope = readScope(requireViewer(ctx.viewer));
  if (!scopeHolds(scope, { unitId: unit.id, lineage: unit.lineage })) throw forbidden();
  return scope;
}

/** Throws FORBIDDEN unless the unit is in the viewer's scope or above a unit of theirs. */
export async function requireVisible(ctx: Context, unit: UnitRow): Promise<void> {
  const scope = readScope(requireViewer(ctx.viewer));
  if (scopeHolds(scope, { unitId: unit.id, lineage: unit.lineage })) return;
  const granted = await ctx.loaders.unit.byId(unit.hierarchyId).loadMany([...scope.own, ...scope.subtrees]);
  const isAbove = granted.some((own) => own?.lineage.includes(unit.id));
  if (!isAbove) throw forbidden();
}

/** The root of the present tree: what belongs to no unit in particular is noted there. */
export const rootUnit = (ctx: Context): Promise<number> => rootUnitId(ctx);
