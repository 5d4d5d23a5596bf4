// Loads the national data set: all units of the country, millions of tasks and pieces of evidence, by COPY.
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { readAddresseeClasses, readPlan, type SeedPlan, type SeedUnit } from '@dan-van/api/src/data/seed-files.ts';
import { insertHierarchy } from '@dan-van/api/src/data/load-units.ts';
import { insertPlan } from '@dan-van/api/src/data/load-plan.ts';
import { migrate, rowTypes } from '@dan-van/api/src/data-source.ts';
import { makeDb } from '@dan-van/api/src/lib/sql.ts';
import { stage } from '../stage.ts';
import { strip } from './bulk.ts';
import { RowMaker, type Lines, type NationalPeriod } from './rows.ts';
import { nationalUnits, unitsOrigin } from './units.ts';

const TABLES = ['task', 'evidence', 'evidence_task'] as const;
type Table = (typeof TABLES)[number];

const COLUMNS: Record<Table, string> = {
  task: 'id, period_id, unit_id, obligation_id, status, due_at, submitted_at, reason',
  evidence: 'id, unit_id, period_id, kind, title, document_number, happened_on, quantity',
  evidence_task: 'task_id, evidence_id, unit_id, period_id',
};

/** The seed has six periods; two more years carry the counts past three million tasks. */
const LATER_PERIODS = [
  {
    code: '2025-H1',
    kind: 'HALF_YEAR',
    starts_on: '2024-12-15',
    ends_on: '2025-06-14',
    due_at: '2025-06-21T00:00:00+07:00',
  },
  { code: '2025', kind: 'YEAR', starts_on: '2024-12-15', ends_on: '2025-11-14', due_at: '2025-11-15T00:00:00+07:00' },
];

/** Loads everything into an empty database. */
export async function loadNationalData(url: string, unitsCsv: string): Promise<void> {
  await stage('  schema', () => migrate(url));
  const client = new pg.Client({ connectionString: url, types: rowTypes, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    const units = nationalUnits(unitsCsv);
    await stage(
      `  ${units.length} units (${unitsOrigin(unitsCsv)}), the plan, ${6 + LATER_PERIODS.length} periods`,
      async () => {
        await insertReferenceData(client, units);
      },
    );
    await client.query(`SET maintenance_work_mem = '1GB'; SET max_parallel_maintenance_workers = 2`);
    const restore = await strip(client, TABLES);
    const maker = new RowMaker();
    await stage('  tasks and evidence by COPY', () => copyRows(url, client, maker));
    console.log(`    ${JSON.stringify(maker.counts)}`);
    for (const statement of restore) await stage(`  ${statement.slice(0, 90)}`, () => client.query(statement));
    await stage('  roll-ups', () => client.query('SELECT rebuild_progress_rollup()'));
    await setSequences(client, maker);
    await stage('  statistics', () => client.query('VACUUM ANALYZE'));
  } finally {
    await client.end();
  }
}

async function insertReferenceData(client: pg.Client, units: SeedUnit[]): Promise<void> {
  const db = makeDb(client);
  const plan: SeedPlan = await readPlan('chi-thi-33');
  await client.query('BEGIN');
  await db.query('INSERT INTO addressee_class SELECT * FROM json_to_recordset($1) AS c (code text, name text)', [
    JSON.stringify(await readAddresseeClasses()),
  ]);
  await insertHierarchy(db, units, '2020-03-01');
  await insertPlan(db, { ...plan, periods: [...plan.periods, ...LATER_PERIODS] });
  await client.query('COMMIT');
}

async function copyRows(url: string, client: pg.Client, maker: RowMaker): Promise<void> {
  const periods = (
    await client.query<NationalPeriod & { kind: string }>(
      `SELECT id, kind, row_number() OVER (ORDER BY ends_on)::int - 1 AS age, starts_on AS "startsOn", due_at AS "dueAt"
       FROM period ORDER BY ends_on`,
    )
  ).rows;
  // A unit owes what the classes that it belongs to owe: a list for each set of classes and kind of period.
  const { rows: owed } = await client.query<{ level: string; kind: string; ids: number[] }>(
    `WITH profile AS (
       SELECT DISTINCT level, min(unit.id) OVER (PARTITION BY level) AS unit_id
       FROM unit JOIN unit_class ON unit_class.unit_id = unit.id)
     SELECT profile.level, k.kind, array_agg(o.id ORDER BY o.position) AS ids
     FROM profile CROSS JOIN unnest(ARRAY['HALF_YEAR', 'YEAR']) AS k (kind)
     JOIN obligation o ON k.kind = ANY (o.period_kinds)
     WHERE EXISTS (SELECT FROM obligation_addressee a JOIN unit_class c ON c.class_code = a.class_code
       WHERE a.obligation_id = o.id AND c.unit_id = profile.unit_id)
     GROUP BY profile.level, k.kind`,
  );
  const owedBy = new Map(owed.map(({ level, kind, ids }) => [`${level} ${kind}`, ids]));
  const { rows: units } = await client.query<{ id: number; level: string }>(
    `SELECT u.id, u.level FROM unit u JOIN unit_node n ON n.unit_id = u.id
     WHERE n.depth > 0 ORDER BY n.position`,
  );

  const pipes = await Promise.all(TABLES.map((table) => openPipe(url, table)));
  for (const period of periods) {
    for (const unit of units) {
      const lines = maker.lines(unit.id, period, owedBy.get(`${unit.level} ${period.kind}`)!);
      for (const pipe of pipes) await pipe.write(lines[pipe.table]);
    }
  }
  await Promise.all(pipes.map((pipe) => pipe.end()));
}

interface Pipe {
  table: keyof Lines;
  write(lines: string): Promise<void>;
  end(): Promise<void>;
}

const CHUNK = 256 * 1024;

/** A connection of its own on which rows of one table flow in. */
async function openPipe(url: string, table: Table): Promise<Pipe> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const stream: CopyStreamQuery = client.query(copyFrom(`COPY ${table} (${COLUMNS[table]}) FROM STDIN`));
  let waiting = '';
  const flush = async (): Promise<void> => {
    const isFull = !stream.write(waiting);
    waiting = '';
    if (isFull) await once(stream, 'drain');
  };
  return {
    table,
    async write(lines) {
      waiting += lines;
      if (waiting.length > CHUNK) await flush();
    },
    async end() {
      await flush();
      stream.end();
      await finished(stream);
      await client.end();
    },
  };
}

async function setSequences(client: pg.Client, maker: RowMaker): Promise<void> {
  for (const table of ['task', 'evidence'] as const) {
    await client.query(`SELECT setval(pg_get_serial_sequence($1, 'id'), $2)`, [table, maker.counts[table]]);
  }
}
