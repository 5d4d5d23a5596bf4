// Loads the sample evidence: six periods of a city at work, the same at every start, in a handful of statements.
import type { Db } from '../../lib/sql.ts';
import { loadUnderLock } from '../load.ts';
import { samplePeriods } from './course.ts';
import { generateUnit, type PeriodOfUnit } from './generate.ts';
import { insertHistory, withoutHistory } from './history.ts';
import type { SamplePeriod, SampleRows, SampleUnit } from './sample.types.ts';
import { insertTalk } from './talk.ts';

/**
 * Fills a database that has the reference data and the demo accounts. Does nothing where anybody has worked already,
 * be it on the sample or for real: any evidence, any review or any line of the audit trail stops it.
 */
export async function loadSampleData(databaseUrl: string): Promise<void> {
  await loadUnderLock(databaseUrl, async (db) => {
    const [state] = await db.query<{ untouched: boolean }>(
      `SELECT EXISTS (SELECT FROM account WHERE demo) AND NOT EXISTS (SELECT FROM account WHERE NOT demo)
         AND NOT EXISTS (SELECT FROM evidence) AND NOT EXISTS (SELECT FROM review) AND NOT EXISTS (SELECT FROM audit)
         AS untouched`,
    );
    if (!state!.untouched) return false;
    const rows = await generate(db);
    await withoutHistory(db, async () => {
      await insertEvidence(db, rows);
      await updateTasks(db, rows);
    });
    await insertReviews(db, rows);
    await insertHistory(db, rows);
    await insertTalk(db);
    return true;
  });
}

async function generate(db: Db): Promise<SampleRows> {
  const [units, periods] = [await readUnits(db), await readPeriods(db)];
  // The keys are chosen here, so that links and reviews can name them without asking the database back.
  const [sequence] = await db.query<{ last: number }>(
    `SELECT nextval(pg_get_serial_sequence('evidence', 'id')) AS last`,
  );
  const all: SampleRows = { evidence: [], tasks: [], reviews: [] };
  for (const unit of units) {
    const rows = generateUnit(unit, periods.get(unit.id) ?? [], sequence!.last + 1 + all.evidence.length);
    all.evidence.push(...rows.evidence);
    all.tasks.push(...rows.tasks);
    all.reviews.push(...rows.reviews);
  }
  return all;
}

const readUnits = (db: Db): Promise<SampleUnit[]> =>
  db.query<SampleUnit>(
    `WITH tree AS (SELECT * FROM unit_node WHERE hierarchy_id = hierarchy_at(current_date)),
       holder AS (SELECT unit_id, role, account_id FROM account_grant JOIN account ON account.id = account_id AND demo)
     SELECT unit.id, unit.code, unit.name, unit.level, unit.kind, unit.symbol,
       (SELECT coalesce(json_agg(child.name ORDER BY below.position), '[]') FROM tree below
        JOIN unit child ON child.id = below.unit_id WHERE below.parent_id = unit.id) AS children,
       (SELECT account_id FROM holder WHERE holder.unit_id = unit.id AND role = 'OFFICER') AS officer,
       (SELECT account_id FROM holder WHERE holder.unit_id = unit.id AND role = 'LEADER') AS leader,
       (SELECT json_agg(account_id ORDER BY above.depth DESC) FROM tree above
        JOIN holder ON holder.unit_id = above.unit_id AND role = 'REVIEWER'
        WHERE above.unit_id = ANY (tree.lineage) AND above.unit_id <> unit.id) AS reviewers
     FROM tree JOIN unit ON unit.id = tree.unit_id
     WHERE EXISTS (SELECT FROM task WHERE task.unit_id = unit.id)
     ORDER BY tree.position`,
  );

/** Each unit's tasks, by period, in the order of time. */
async function readPeriods(db: Db): Promise<Map<number, PeriodOfUnit[]>> {
  const rows = await db.query<SamplePeriod & { unitId: number; tasks: PeriodOfUnit['tasks'] }>(
    `SELECT task.unit_id AS "unitId", period.id, period.code, period.starts_on AS "startsOn",
       period.ends_on AS "endsOn", period.due_at AS "dueAt",
       json_agg(json_build_object('id', task.id, 'obligation', obligation.code) ORDER BY obligation.position) AS tasks
     FROM task JOIN period ON period.id = task.period_id JOIN obligation ON obligation.id = task.obligation_id
     WHERE period.code = ANY ($1)
     GROUP BY task.unit_id, period.id
     ORDER BY task.unit_id, period.ends_on`,
    [samplePeriods],
  );
  const byUnit = Map.groupBy(rows, (row) => row.unitId);
  return new Map([...byUnit].map(([id, parts]) => [id, parts.map((part) => ({ period: part, tasks: part.tasks }))]));
}

async function insertEvidence(db: Db, { evidence }: SampleRows): Promise<void> {
  await db.query(
    `INSERT INTO evidence (id, unit_id, period_id, kind, title, document_number, happened_on, quantity, link, note,
       version, created_by, updated_by, created_at, updated_at)
     OVERRIDING SYSTEM VALUE
     SELECT id, unit_id, period_id, kind, title, document_number, happened_on, quantity, link, note,
       version, account_id, account_id, created_at, updated_at
     FROM json_to_recordset($1) AS e (id bigint, unit_id bigint, period_id bigint, kind text, title text,
       document_number text, happened_on date, quantity double precision, link text, note text, version int,
       account_id bigint, created_at timestamptz, updated_at timestamptz)`,
    [JSON.stringify(evidence)],
  );
  await db.query(`SELECT setval(pg_get_serial_sequence('evidence', 'id'), (SELECT max(id) FROM evidence))`);
  await db.query(
    `INSERT INTO evidence_task (task_id, evidence_id, unit_id, period_id)
     SELECT task_id, e.id, e.unit_id, e.period_id
     FROM json_to_recordset($1) AS e (id bigint, unit_id bigint, period_id bigint, tasks bigint[])
     CROSS JOIN LATERAL unnest(e.tasks) AS task_id`,
    [JSON.stringify(evidence.map(({ id, unit_id, period_id, tasks }) => ({ id, unit_id, period_id, tasks })))],
  );
}

async function updateTasks(db: Db, { tasks }: SampleRows): Promise<void> {
  await db.query(
    `UPDATE task SET status = t.status, submitted_at = t.submitted_at, submitted_by = t.submitted_by,
       reason = t.reason, version = t.version
     FROM json_to_recordset($1) AS t (id bigint, status text, submitted_at timestamptz, submitted_by bigint,
       reason text, version int)
     WHERE task.id = t.id`,
    [JSON.stringify(tasks)],
  );
}

async function insertReviews(db: Db, { reviews }: SampleRows): Promise<void> {
  await db.query(
    `INSERT INTO review (task_id, decision, reason, task_version, evidence, decided_by, decided_at)
     SELECT r.task_id, r.decision, r.reason, r.task_version, (
         SELECT jsonb_agg(pin_of(e) || seen ORDER BY e.id)
         FROM jsonb_array_elements(r.evidence) seen JOIN evidence e ON e.id = (seen->>'id')::bigint),
       r.decided_by, r.decided_at
     FROM json_to_recordset($1) AS r (task_id bigint, decision text, reason text, task_version int,
       evidence jsonb, decided_by bigint, decided_at timestamptz)
     ORDER BY r.decided_at, r.task_id`,
    [JSON.stringify(reviews)],
  );
}
