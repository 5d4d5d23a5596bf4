import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowTypes } from '../data-source.ts';
import { makeDb } from '../lib/sql.ts';
import { openPeriod } from '../modules/period/period.store.ts';
import { createTestDatabase, type TestDatabase } from '../testing/cluster.ts';
import { loadReferenceData } from './load.ts';

let database: TestDatabase;
let client: pg.Client;
const rows = async (text: string, values: unknown[] = []) =>
  (await client.query({ text, values, rowMode: 'array' })).rows;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url, types: rowTypes, options: '-c TimeZone=UTC' });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const COUNTS = `SELECT relname::text, (xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM %I', relname), false, true, '')))[1]::text::int
  FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`;

describe('loadReferenceData', () => {
  it('loads the hierarchy of 2022', async () => {
    expect(await rows('SELECT level, kind, count(*) FROM unit GROUP BY 1, 2 ORDER BY 3')).toEqual([
      ['CITY', 'GOVERNMENT', 1],
      ['CITY', 'PRESS', 2],
      ['DISTRICT', 'GOVERNMENT', 9],
      ['CITY', 'DEPARTMENT', 27],
      ['WARD', 'GOVERNMENT', 83],
    ]);
    expect(await rows('SELECT valid_from, valid_to FROM hierarchy')).toEqual([['2020-03-01', null]]);
    expect(await rows(`SELECT name, symbol FROM unit WHERE code IN ('31117', 'SO-02') ORDER BY code`)).toEqual([
      ['Phường Cái Khế', 'UBND'],
      ['Sở Nội vụ', 'SNV'],
    ]);
  });

  it('sorts siblings as the database does', async () => {
    const wrong = await rows(`
      SELECT count(*) FROM (
        SELECT row_number() OVER (PARTITION BY parent_id ORDER BY position) AS is_at,
          row_number() OVER (PARTITION BY parent_id ORDER BY
            array_position(ARRAY['GOVERNMENT', 'DEPARTMENT', 'PRESS'], kind), name COLLATE vi_numeric) AS belongs_at
        FROM unit_node JOIN unit ON unit.id = unit_id) AS node
      WHERE is_at <> belongs_at`);
    expect(wrong).toEqual([[0]]);
  });

  it("has each quote at its place in the clause's text", async () => {
    const wrong = await rows(`
      SELECT obligation.code FROM obligation JOIN clause ON clause.id = clause_id
      WHERE substr(clause.text, quote_start + 1, length(obligation.text)) <> obligation.text`);
    expect(wrong).toEqual([]);
    expect(await rows('SELECT kind, count(*) FROM obligation GROUP BY 1 ORDER BY 1')).toEqual([
      ['DUTY', 42],
      ['REQUIREMENT', 3],
    ]);
    expect(await rows('SELECT count(*) FROM indicator')).toEqual([[58]]);
  });

  it('makes 4,290 tasks in every period', async () => {
    expect(
      await rows(`
        SELECT period.code, due_at, count(*) FROM period JOIN task USING (due_at)
        WHERE task.period_id = period.id GROUP BY period.id ORDER BY ends_on`),
    ).toEqual([
      ['2022-H1', '2022-06-20T17:00:00Z', 4290],
      ['2022', '2022-11-14T17:00:00Z', 4290],
      ['2023-H1', '2023-06-20T17:00:00Z', 4290],
      ['2023', '2023-11-14T17:00:00Z', 4290],
      ['2024-H1', '2024-06-20T17:00:00Z', 4290],
      ['2024', '2024-11-14T17:00:00Z', 4290],
    ]);
  });

  it('gives each unit the tasks of its classes', async () => {
    const perUnit = await rows(`
      SELECT DISTINCT CASE WHEN unit.code = 'SO-02' THEN unit.code ELSE unit.level || ' ' || unit.kind END,
        (SELECT count(*) FROM task WHERE task.unit_id = unit.id AND period_id = period.id)
      FROM unit CROSS JOIN period ORDER BY 1`);
    expect(perUnit).toEqual([
      ['CITY DEPARTMENT', 36],
      ['CITY GOVERNMENT', 0],
      ['CITY PRESS', 2],
      ['DISTRICT GOVERNMENT', 36],
      ['SO-02', 38],
      ['WARD GOVERNMENT', 36],
    ]);
    const reports = await rows(`
      SELECT DISTINCT obligation.code, period.kind FROM task
      JOIN obligation ON obligation.id = obligation_id JOIN period ON period.id = period_id
      WHERE obligation.code LIKE 'KL.%' ORDER BY 1`);
    expect(reports).toEqual([
      ['KL.1', 'HALF_YEAR'],
      ['KL.2', 'YEAR'],
    ]);
  });

  it('changes nothing the second time, nor what has been edited since', async () => {
    await client.query(`UPDATE unit SET symbol = 'VP' WHERE code = 'SO-01'`);
    const before = await rows(COUNTS);
    await Promise.all([loadReferenceData(database.url), loadReferenceData(database.url)]);
    expect(await rows(COUNTS)).toEqual(before);
    expect(await rows(`SELECT symbol FROM unit WHERE code = 'SO-01'`)).toEqual([['VP']]);
  });
});

describe('openPeriod', () => {
  it('makes the tasks once: the denominator is frozen', async () => {
    const db = makeDb(client);
    const period = await db.query<{ id: number }>(
      `INSERT INTO period (plan_id, code, kind, starts_on, ends_on, due_at)
       SELECT id, '2025-02-dot-xuat', 'AD_HOC', '2025-01-01', '2025-02-01', '2025-02-15T00:00+07:00' FROM plan
       RETURNING id`,
    );
    const id = period[0]!.id;
    // KL.3 alone: every department, district and ward.
    expect(await openPeriod(db, id)).toBe(119);
    await client.query(`INSERT INTO unit_class SELECT 'SBN', id FROM unit WHERE code = 'BAOCHI-28'`);
    expect(await openPeriod(db, id)).toBe(0);
    expect(await rows('SELECT count(*) FROM task WHERE period_id = $1', [id])).toEqual([[119]]);
  });

  it('makes none where no tree was valid', async () => {
    const db = makeDb(client);
    const period = await db.query<{ id: number }>(
      `INSERT INTO period (plan_id, code, kind, starts_on, ends_on, due_at)
       SELECT id, '2019', 'YEAR', '2018-12-15', '2019-11-14', '2019-11-15T00:00+07:00' FROM plan RETURNING id`,
    );
    expect(await openPeriod(db, period[0]!.id)).toBe(0);
  });
});
