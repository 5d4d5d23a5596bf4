// Loads one version of the hierarchy: units, their classes and the tree.
import type { Db } from '../lib/sql.ts';
import type { SeedUnit } from './seed-files.ts';
import { layOutTree } from './tree.ts';

/**
 * Inserts units and a hierarchy that is valid from that day on, by five statements whatever the number of units.
 * @param db a transaction
 * @param units with the codes of their parents and classes; the classes must exist
 * @param validFrom yyyy-MM-dd
 * @returns the hierarchy's key
 * @throws pg's error when a code or a tree of that day exists already
 */
export async function insertHierarchy(db: Db, units: readonly SeedUnit[], validFrom: string): Promise<number> {
  const nodes = layOutTree(units);
  const inserted = await db.query<{ id: number; code: string }>(
    `INSERT INTO unit (code, name, level, kind, symbol, valid_from)
     SELECT code, name, level, kind, symbol, $2 FROM json_to_recordset($1)
       AS u (code text, name text, level text, kind text, symbol text, position int)
     ORDER BY position
     RETURNING id, code`,
    [JSON.stringify(nodes.map((node) => ({ ...node.unit, position: node.position }))), validFrom],
  );
  const idOf = new Map(inserted.map((unit) => [unit.code, unit.id]));

  const [hierarchy] = await db.query<{ id: number }>('INSERT INTO hierarchy (valid_from) VALUES ($1) RETURNING id', [
    validFrom,
  ]);
  await db.query(
    `INSERT INTO unit_node (hierarchy_id, unit_id, parent_id, depth, position, last, lineage)
     SELECT $2, n.lineage[n.depth + 1], n.lineage[n.depth], n.depth, n.position, n.last, n.lineage
     FROM json_to_recordset($1) AS n (depth int, position int, last int, lineage bigint[])`,
    [
      JSON.stringify(
        nodes.map(({ depth, position, last, lineage }) => ({
          depth,
          position,
          last,
          lineage: lineage.map((code) => idOf.get(code)),
        })),
      ),
      hierarchy!.id,
    ],
  );
  await db.query(
    `INSERT INTO unit_class (class_code, unit_id)
     SELECT c.class_code, c.unit_id FROM json_to_recordset($1) AS c (class_code text, unit_id bigint)`,
    [
      JSON.stringify(
        units.flatMap((unit) => unit.classes.map((code) => ({ class_code: code, unit_id: idOf.get(unit.code) }))),
      ),
    ],
  );
  return hierarchy!.id;
}
