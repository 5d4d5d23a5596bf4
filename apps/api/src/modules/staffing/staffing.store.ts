// Reads who is charged at each unit of today's tree: the only file of the module with SQL.
import type { Context } from '../../context.ts';
import { Values } from '../../lib/statement.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import type { ReadScope } from '../viewer/viewer.rules.ts';
import type { ChargedUnit } from './staffing.rules.ts';

/** The units of the tree that the scope holds, at `under` and below it, in tree order; names in Vietnamese order. */
export function chargedUnits(ctx: Context, scope: ReadScope, under: number | null): Promise<ChargedUnit[]> {
  const values = new Values();
  const today = values.value(dateInHoChiMinh(ctx.now), 'date');
  const names = (role: string): string => `ARRAY(
    SELECT a.display_name FROM grants_on(${today}) g JOIN account a ON a.id = g.account_id AND a.active
    WHERE g.unit_id = n.unit_id AND g.role = '${role}' ORDER BY a.display_name COLLATE "vi-x-icu", a.id)`;
  const inScope = scope.all ? 'true' : `n.lineage && ${values.value(scope.subtrees, 'bigint[]')}`;
  const below = under === null ? 'true' : `${values.value(under, 'bigint')} = ANY(n.lineage)`;
  return ctx.db.query(
    `SELECT n.unit_id AS "unitId", n.depth, ${names('LEADER')} AS leaders, ${names('OFFICER')} AS officials,
       EXISTS (SELECT FROM unit_class c WHERE c.unit_id = n.unit_id AND c.class_code NOT LIKE '@%') AS owes
     FROM unit_node n
     WHERE n.hierarchy_id = hierarchy_at(${today}) AND (${inScope}) AND (${below}) ORDER BY n.position`,
    values.list,
  );
}
