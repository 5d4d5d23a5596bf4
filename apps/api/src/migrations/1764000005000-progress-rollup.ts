// Roll-ups of progress: counts over every unit's subtree, moved in the transaction that moves a task or a piece of evidence.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const COUNTS = [
  'not_started',
  'in_progress',
  'submitted',
  'returned',
  'accepted',
  'not_applicable',
  'done_on_time',
  'done_late',
  'evidence',
];

/** The counts of `row` as columns of a delta; `sign` is +1 for rows that came, -1 for rows that went. */
export const taskDelta = (rows: string, sign: 1 | -1): string => `
  SELECT unit_id, period_id, due_at,
    ${sign} * count(*) FILTER (WHERE status = 'NOT_STARTED') AS not_started,
    ${sign} * count(*) FILTER (WHERE status = 'IN_PROGRESS') AS in_progress,
    ${sign} * count(*) FILTER (WHERE status = 'SUBMITTED') AS submitted,
    ${sign} * count(*) FILTER (WHERE status = 'RETURNED') AS returned,
    ${sign} * count(*) FILTER (WHERE status = 'ACCEPTED') AS accepted,
    ${sign} * count(*) FILTER (WHERE status = 'NOT_APPLICABLE') AS not_applicable,
    ${sign} * count(*) FILTER (WHERE status IN ('SUBMITTED', 'ACCEPTED') AND submitted_at < due_at) AS done_on_time,
    ${sign} * count(*) FILTER (WHERE status IN ('SUBMITTED', 'ACCEPTED') AND submitted_at >= due_at) AS done_late,
    0 AS evidence
  FROM ${rows} GROUP BY unit_id, period_id, due_at`;

// Evidence is counted once, under its period's own deadline, however many tasks it serves.
export const evidenceDelta = (rows: string, sign: 1 | -1): string => `
  SELECT e.unit_id, e.period_id, p.due_at, ${COUNTS.slice(0, -1)
    .map((name) => `0 AS ${name}`)
    .join(', ')}, ${sign} * count(*) AS evidence
  FROM ${rows} e JOIN period p ON p.id = e.period_id GROUP BY e.unit_id, e.period_id, p.due_at`;

// Ordered by key, so that two transactions take the locks of shared ancestors in the same order.
export const apply = (deltas: string): string => `
  INSERT INTO progress_rollup AS r (hierarchy_id, unit_id, period_id, due_at, ${COUNTS.join(', ')})
  SELECT node.hierarchy_id, ancestor.id, d.period_id, d.due_at, ${COUNTS.map((name) => `sum(d.${name})`).join(', ')}
  FROM (${deltas}) d
  JOIN unit_node node ON node.unit_id = d.unit_id
  CROSS JOIN LATERAL unnest(node.lineage) AS ancestor(id)
  GROUP BY node.hierarchy_id, ancestor.id, d.period_id, d.due_at
  HAVING ${COUNTS.map((name) => `sum(d.${name}) <> 0`).join(' OR ')}
  ORDER BY node.hierarchy_id, ancestor.id, d.period_id, d.due_at
  ON CONFLICT (unit_id, hierarchy_id, period_id, due_at) DO UPDATE
  SET ${COUNTS.map((name) => `${name} = r.${name} + excluded.${name}`).join(', ')}`;

const TRIGGERS = [
  { table: 'task', event: 'INSERT', deltas: taskDelta('new_rows', 1) },
  {
    table: 'task',
    event: 'UPDATE',
    deltas: `${taskDelta('new_rows', 1)} UNION ALL ${taskDelta('old_rows', -1)}`,
  },
  { table: 'task', event: 'DELETE', deltas: taskDelta('old_rows', -1) },
  { table: 'evidence', event: 'INSERT', deltas: evidenceDelta('new_rows', 1) },
  { table: 'evidence', event: 'DELETE', deltas: evidenceDelta('old_rows', -1) },
];

const REFERENCING: Record<string, string> = {
  INSERT: 'NEW TABLE AS new_rows',
  UPDATE: 'OLD TABLE AS old_rows NEW TABLE AS new_rows',
  DELETE: 'OLD TABLE AS old_rows',
};

export class ProgressRollup1764000005000 implements MigrationInterface {
  name = 'ProgressRollup1764000005000';

  async up(db: QueryRunner): Promise<void> {
    // due_at is in the key because "overdue" depends on the clock: open tasks of a row are all in term or all overdue.
    await db.query(`
      CREATE TABLE progress_rollup (
        unit_id bigint NOT NULL REFERENCES unit,
        hierarchy_id integer NOT NULL REFERENCES hierarchy ON DELETE CASCADE,
        period_id bigint NOT NULL REFERENCES period,
        due_at timestamptz NOT NULL,
        ${COUNTS.map((name) => `${name} integer NOT NULL DEFAULT 0`).join(',\n        ')},
        PRIMARY KEY (unit_id, hierarchy_id, period_id, due_at)
      ) WITH (fillfactor = 70)`);

    for (const { table, event, deltas } of TRIGGERS) {
      const name = `${table}_rollup_${event.toLowerCase()}`;
      await db.query(`
        CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          ${apply(deltas)};
          RETURN NULL;
        END $$`);
      await db.query(`
        CREATE TRIGGER ${name} AFTER ${event} ON ${table}
        REFERENCING ${REFERENCING[event]} FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`);
    }

    // For bulk loads and for a new hierarchy: all roll-ups anew from the rows themselves.
    await db.query(`
      CREATE FUNCTION rebuild_progress_rollup() RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        TRUNCATE progress_rollup;
        ${apply(`${taskDelta('task', 1)} UNION ALL ${evidenceDelta('evidence', 1)}`)};
      END $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION rebuild_progress_rollup');
    for (const { table, event } of TRIGGERS) {
      const name = `${table}_rollup_${event.toLowerCase()}`;
      await db.query(`DROP TRIGGER ${name} ON ${table}`);
      await db.query(`DROP FUNCTION ${name}`);
    }
    await db.query('DROP TABLE progress_rollup');
  }
}
