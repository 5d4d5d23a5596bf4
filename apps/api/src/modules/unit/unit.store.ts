// Reads units and their place in the tree of a date.
import type { Context } from '../../context.ts';
import type { Page } from '../../lib/page.ts';
import { searchPatterns } from '../../lib/fold.ts';
import { allOf, Values } from '../../lib/statement.ts';
import { cleanText } from '../../lib/text.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import type { UnitKind, UnitLevel } from '../../generated/resolvers.ts';
import { readScope, type ReadScope } from '../viewer/viewer.rules.ts';

/** A unit as it stands in one hierarchy. */
export interface UnitRow {
  id: number;
  hierarchyId: number;
  code: string;
  name: string;
  level: UnitLevel;
  kind: UnitKind;
  validFrom: string;
  validTo: string | null;
  parentId: number | null;
  position: number;
  last: number;
  /** Keys from the root down to the unit itself. */
  lineage: number[];
}

export type UnitPage = Page<UnitRow>;

/** The columns of UnitRow, from `unit u` and `unit_node n`. */
export const UNIT_COLUMNS = `u.id, n.hierarchy_id AS "hierarchyId", u.code, u.name, u.level, u.kind,
  u.valid_from AS "validFrom", u.valid_to AS "validTo", n.parent_id AS "parentId", n.position, n.last, n.lineage`;

/**
 * The condition under which a unit may be seen by name: the viewer's scope, and the units above it.
 * @param scope null for everything
 */
export function visibleUnits(scope: ReadScope, values: Values): string {
  if (scope.all) return 'true';
  const subtrees = values.value(scope.subtrees, 'bigint[]');
  const granted = values.value([...scope.subtrees, ...scope.own], 'bigint[]');
  return `n.lineage && ${subtrees} OR EXISTS (SELECT FROM unit_node g
    WHERE g.hierarchy_id = n.hierarchy_id AND g.unit_id = ANY(${granted}) AND n.unit_id = ANY(g.lineage))`;
}

/** The key of the present tree's root. */
export async function rootUnitId(ctx: Context): Promise<number> {
  const rows = await ctx.db.query<{ id: number }>(
    `SELECT unit_id AS id FROM unit_node WHERE depth = 0
     AND hierarchy_id = (SELECT id FROM hierarchy ORDER BY valid_from DESC LIMIT 1)`,
  );
  return rows[0]!.id;
}

/** The unit that bore a code on a day, or none. */
export const unitsByCode = (ctx: Context, code: string, day: string): Promise<UnitRow[]> =>
  ctx.db.query(
    `SELECT ${UNIT_COLUMNS} FROM unit u JOIN unit_node n ON n.unit_id = u.id
     WHERE u.code = $1 AND n.hierarchy_id = hierarchy_at($2::date)`,
    [code, day],
  );

/** Units by key, each in the given hierarchy, or in the latest that holds it where `hierarchyId` is 0. */
export function unitsByKeys(ctx: Context, hierarchyId: number, ids: readonly number[]): Promise<UnitRow[]> {
  if (hierarchyId !== 0) {
    return ctx.db.query<UnitRow>(
      `SELECT ${UNIT_COLUMNS} FROM unit_node n JOIN unit u ON u.id = n.unit_id
       WHERE n.hierarchy_id = $1 AND n.unit_id = ANY($2::bigint[])`,
      [hierarchyId, ids],
    );
  }
  return ctx.db.query<UnitRow>(
    `SELECT ${UNIT_COLUMNS} FROM unit_node n JOIN unit u ON u.id = n.unit_id
     WHERE n.latest AND n.unit_id = ANY($1::bigint[])`,
    [ids],
  );
}

/** All units of a tree that the viewer may see, from the root down, each before those below it. */
export function visibleTree(ctx: Context, tree: { hierarchyId: number } | { day: string }): Promise<UnitRow[]> {
  const values = new Values();
  const key =
    'hierarchyId' in tree ? values.value(tree.hierarchyId, 'int') : `hierarchy_at(${values.value(tree.day, 'date')})`;
  return ctx.db.query<UnitRow>(
    `SELECT ${UNIT_COLUMNS} FROM unit_node n JOIN unit u ON u.id = n.unit_id
     WHERE n.hierarchy_id = ${key} AND (${visibleUnits(scopeOf(ctx), values)}) ORDER BY n.position`,
    values.list,
  );
}

export interface ChildrenArgs {
  hierarchyId: number;
  kinds: UnitKind[] | null;
  /** A unit's key: the page begins behind it. */
  after: number | null;
  size: number;
}

/** The children of some units in tree order: one row more than `size` for each parent, if there is one. */
export function childrenOf(ctx: Context, args: ChildrenArgs, parentIds: readonly number[]): Promise<UnitRow[]> {
  const values = new Values();
  const hierarchy = values.value(args.hierarchyId, 'int');
  const conditions = [`n.hierarchy_id = ${hierarchy}`, 'n.parent_id = p.id', visibleUnits(scopeOf(ctx), values)];
  if (args.kinds) conditions.push(`u.kind = ANY(${values.value(args.kinds, 'text[]')})`);
  if (args.after !== null) {
    conditions.push(`n.position > (SELECT position FROM unit_node
      WHERE hierarchy_id = ${hierarchy} AND unit_id = ${values.value(args.after, 'bigint')})`);
  }
  return ctx.db.query<UnitRow>(
    `SELECT c.* FROM unnest(${values.value(parentIds, 'bigint[]')}) p(id) CROSS JOIN LATERAL (
       SELECT ${UNIT_COLUMNS} FROM unit_node n JOIN unit u ON u.id = n.unit_id
       WHERE ${allOf(conditions)} ORDER BY n.position LIMIT ${values.value(args.size + 1, 'int')}) c
     ORDER BY c.position`,
    values.list,
  );
}

/** How many children some units have. */
export function countChildren(
  ctx: Context,
  hierarchyId: number,
  kinds: UnitKind[] | null,
  parentIds: readonly number[],
): Promise<{ parentId: number; count: number }[]> {
  const values = new Values();
  const conditions = [
    `n.hierarchy_id = ${values.value(hierarchyId, 'int')}`,
    `n.parent_id = ANY(${values.value(parentIds, 'bigint[]')})`,
    visibleUnits(scopeOf(ctx), values),
  ];
  if (kinds) conditions.push(`u.kind = ANY(${values.value(kinds, 'text[]')})`);
  return ctx.db.query(
    `SELECT n.parent_id AS "parentId", count(*)::int AS count FROM unit_node n JOIN unit u ON u.id = n.unit_id
     WHERE ${allOf(conditions)} GROUP BY n.parent_id`,
    values.list,
  );
}

/** Units whose name or code holds every word of the text, the closest matches first. */
export function searchUnits(
  ctx: Context,
  text: string,
  asOf: string | null | undefined,
  size: number,
): Promise<UnitRow[]> {
  const patterns = searchPatterns(text);
  if (patterns.length === 0 || size === 0) return Promise.resolve([]);
  const values = new Values();
  const conditions = [
    `n.hierarchy_id = hierarchy_at(${values.value(asOf ?? dateInHoChiMinh(ctx.now), 'date')})`,
    `u.search LIKE ALL (${values.value(patterns, 'text[]')})`,
    visibleUnits(scopeOf(ctx), values),
  ];
  return ctx.db.query<UnitRow>(
    `SELECT ${UNIT_COLUMNS} FROM unit u JOIN unit_node n ON n.unit_id = u.id
     WHERE ${allOf(conditions)}
     ORDER BY u.code = ${values.value(cleanText(text), 'text')} DESC, n.depth, length(u.name), n.position
     LIMIT ${values.value(size, 'int')}`,
    values.list,
  );
}

/** What the viewer may see; nothing when nobody is signed in. */
export function scopeOf(ctx: Context): ReadScope {
  return ctx.viewer ? readScope(ctx.viewer) : { all: false, subtrees: [], own: [] };
}
