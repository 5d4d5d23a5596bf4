// Loads one version of the hierarchy: units, their classes and the tree.
import type { Db } from '../lib/sql.ts';
import type { SeedUnit } from './seed-files.ts';
import { layOutTree } from './tree.ts';

/**
 * Inserts a hierarchy, by a handful of statements whatever the number of units. A unit whose code, name, level and kind
 * stay the same is the same unit, unless its code is `reused`; units that the new tree lacks end with the old one.
 * @param db a transaction
 * @param units with the codes of their parents and classes; the classes must exist
 * @param validFrom yyyy-MM-dd: from that day on the tree is valid, and the one before it no more
 * @param reused codes that another unit bears from that day on, though its name, level and kind are the old one's
 * @returns the hierarchy's key
 * @throws pg's error when a tree that is not older stands already
 */
export async function insertHierarchy(
  db: Db,
  units: readonly SeedUnit[],
  validFrom: string,
  reused: readonly string[] = [],
): Promise<number> {
  const nodes = layOutTree(units);
  await db.query('UPDATE hierarchy SET valid_to = $1 WHERE valid_to IS NULL', [validFrom]);
  const idOf = await placeUnits(
    db,
    nodes.map(({ unit, position }) => ({ ...unit, position, reused: reused.includes(unit.code) })),
    validFrom,
  );

  const [hierarchy] = await db.query<{ id: number }>('INSERT INTO hierarchy (valid_from) VALUES ($1) RETURNING id', [
    validFrom,
  ]);
  await db.query('UPDATE unit_node SET latest = false WHERE unit_id = ANY ($1::bigint[])', [[...idOf.values()]]);
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
     SELECT c.class_code, c.unit_id FROM json_to_recordset($1) AS c (class_code text, unit_id bigint)
     ON CONFLICT DO NOTHING`,
    [
      JSON.stringify(
        units.flatMap((unit) => unit.classes.map((code) => ({ class_code: code, unit_id: idOf.get(unit.code) }))),
      ),
    ],
  );
  // What units owed and showed before counts in the new tree too.
  await db.query('SELECT rebuild_progress_rollup() WHERE EXISTS (SELECT FROM task)');
  return hierarchy!.id;
}

type PlacedUnit = SeedUnit & { position: number; reused: boolean };

/** Ends the units that are no more, inserts the new ones; gives the keys of all by code. */
async function placeUnits(db: Db, units: PlacedUnit[], validFrom: string): Promise<Map<string, number>> {
  const wanted = JSON.stringify(units);
  const same = `u.code = w.code AND u.name = w.name AND u.level = w.level AND u.kind = w.kind AND NOT w.reused`;
  const columns = `(code text, name text, level text, kind text, symbol text, position int, reused boolean)`;
  await db.query(
    `UPDATE unit u SET valid_to = $2
     WHERE u.valid_to IS NULL AND NOT EXISTS (SELECT FROM json_to_recordset($1) AS w ${columns} WHERE ${same})`,
    [wanted, validFrom],
  );
  await db.query(
    `INSERT INTO unit (code, name, level, kind, symbol, valid_from)
     SELECT w.code, w.name, w.level, w.kind, w.symbol, $2 FROM json_to_recordset($1) AS w ${columns}
     WHERE NOT EXISTS (SELECT FROM unit u WHERE u.valid_to IS NULL AND u.code = w.code) ORDER BY w.position`,
    [wanted, validFrom],
  );
  const rows = await db.query<{ id: number; code: string }>('SELECT id, code FROM unit WHERE valid_to IS NULL');
  return new Map(rows.map(({ id, code }) => [code, id]));
}
