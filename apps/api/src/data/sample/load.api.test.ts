import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowTypes } from '../../data-source.ts';
import { makeDb } from '../../lib/sql.ts';
import { verifyChain } from '../../modules/audit/chain.service.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/cluster.ts';
import { loadDemoData } from '../demo.ts';
import { ensureFirstAdmin } from '../first-admin.ts';
import { loadSampleData } from './load.ts';

let database: TestDatabase;
let client: pg.Client;
const rows = async (text: string) => (await client.query({ text, rowMode: 'array' })).rows;
const none = async (text: string) => expect(await rows(text)).toEqual([]);

const connect = async (url: string): Promise<pg.Client> => {
  const connection = new pg.Client({ connectionString: url, types: rowTypes, options: '-c TimeZone=UTC' });
  await connection.connect();
  return connection;
};

// A city at work for three years: minutes on a busy machine.
beforeAll(async () => {
  database = await createTestDatabase();
  await loadDemoData(database.url, { password: 'dan-van-33' });
  await loadSampleData(database.url);
  client = await connect(database.url);
}, 240_000);
afterAll(async () => {
  await client.end();
  await database.drop();
});

describe('the sample', () => {
  it('has about 30,000 pieces of evidence of every kind', async () => {
    const [[count]] = (await rows('SELECT count(*) FROM evidence')) as [[number]];
    expect(count).toBeGreaterThan(28_000);
    expect(count).toBeLessThan(32_000);
    expect(await rows('SELECT DISTINCT kind FROM evidence ORDER BY 1')).toHaveLength(5);
  });

  it('has early periods nearly complete, and open, returned and silent ones in the last', async () => {
    const shares = (await rows(`
      SELECT code, avg((status = 'ACCEPTED')::int) FROM task JOIN period ON period.id = period_id
      GROUP BY period.id ORDER BY ends_on`)) as [string, number][];
    const accepted = Object.fromEntries(shares);
    expect(accepted['2022-H1']).toBeGreaterThan(0.95);
    expect(accepted['2022']).toBeGreaterThan(0.95);
    expect(accepted['2024']).toBeLessThan(0.6);
    const silent = await rows(`
      SELECT unit_id FROM task JOIN period ON period.id = period_id WHERE code = '2024'
      GROUP BY unit_id HAVING bool_and(status = 'NOT_STARTED')`);
    expect(silent.length).toBeGreaterThan(3);
    const [[late]] = (await rows(`SELECT count(*) FROM task WHERE submitted_at >= due_at`)) as [[number]];
    expect(late).toBeGreaterThan(500);
  });

  it('is no news: of what was returned and still stands one is told in the app, of nothing else and by no mail', async () => {
    await none('SELECT FROM audit WHERE id > (SELECT audit_id FROM notice_mark)');
    await none('SELECT FROM mail');
    const [[unread, most]] = (await rows(
      `SELECT sum(n)::int, max(n) FROM (SELECT count(*) AS n FROM notification WHERE read_at IS NULL GROUP BY account_id) x`,
    )) as [[number, number]];
    expect(unread).toBeGreaterThan(20);
    expect(most).toBeLessThan(40);
    await none(`SELECT FROM notification n JOIN task t ON t.id = n.task_id WHERE t.status <> 'RETURNED'`);
  });

  it('has roll-ups as if counted anew', async () => {
    await client.query('CREATE TEMP TABLE maintained AS SELECT * FROM progress_rollup');
    await client.query('SELECT rebuild_progress_rollup()');
    await none(`(SELECT * FROM maintained EXCEPT SELECT * FROM progress_rollup)
      UNION ALL (SELECT * FROM progress_rollup EXCEPT SELECT * FROM maintained)`);
  });

  it('has no status that its evidence contradicts', async () => {
    await none(`SELECT id FROM task WHERE (status NOT IN ('NOT_STARTED', 'NOT_APPLICABLE'))
      <> EXISTS (SELECT FROM evidence_task WHERE task_id = task.id)`);
    await none(`SELECT id FROM task WHERE (submitted_at IS NULL) <> (submitted_by IS NULL)
      OR (submitted_at IS NOT NULL) <> (status IN ('SUBMITTED', 'RETURNED', 'ACCEPTED'))`);
  });

  it('has dates in their order: the period, entered, sent up, decided', async () => {
    await none(`SELECT evidence.id FROM evidence JOIN period ON period.id = period_id
      WHERE happened_on NOT BETWEEN starts_on AND ends_on
        OR (created_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date < happened_on OR updated_at < created_at`);
    await none(`SELECT task.id FROM task JOIN evidence_task ON task_id = task.id
      JOIN evidence ON evidence.id = evidence_id WHERE submitted_at < greatest(created_at, updated_at)`);
    await none(`SELECT task.id FROM task JOIN review ON task_id = task.id
      WHERE decision = 'ACCEPT' AND decided_at <= submitted_at`);
  });

  it('has every decision made by somebody above, and pinned to the evidence', async () => {
    await none(`SELECT task.id FROM task WHERE status IN ('ACCEPTED', 'RETURNED') AND NOT EXISTS (
      SELECT FROM review WHERE task_id = task.id
        AND decision = CASE status WHEN 'ACCEPTED' THEN 'ACCEPT' ELSE 'RETURN' END)`);
    await none(`SELECT review.id FROM review JOIN task ON task.id = task_id
      JOIN unit_node ON unit_node.unit_id = task.unit_id WHERE NOT EXISTS (
        SELECT FROM account_grant WHERE account_id = decided_by AND role = 'REVIEWER'
          AND account_grant.unit_id = ANY (lineage) AND account_grant.unit_id <> task.unit_id)`);
    await none(`SELECT review.id FROM review CROSS JOIN jsonb_to_recordset(evidence) AS seen (id bigint, version int)
      JOIN evidence ON evidence.id = seen.id WHERE decision = 'ACCEPT' AND evidence.version <> seen.version`);
  });

  it('has numbers in the right form, none twice a year', async () => {
    await none(`SELECT document_number FROM evidence WHERE (kind = 'DOCUMENT') <> (document_number IS NOT NULL)
      OR document_number !~ '^[0-9]{2,}/[[:alpha:]&-]+$'`);
    await none(`SELECT unit_id, document_number, date_part('year', happened_on) FROM evidence
      WHERE document_number IS NOT NULL GROUP BY 1, 2, 3 HAVING count(*) > 1`);
  });

  it('has a past that leads to what is now', async () => {
    await none(`SELECT task.id FROM task LEFT JOIN task_state s ON s.task_id = task.id AND s.valid_to = 'infinity'
      WHERE (task.status, task.due_at, task.submitted_at) IS DISTINCT FROM (s.status, s.due_at, s.submitted_at)`);
    await none(`SELECT s.task_id FROM task_state s WHERE s.valid_to <> 'infinity'
      AND NOT EXISTS (SELECT FROM task_state next WHERE next.task_id = s.task_id AND next.valid_from = s.valid_to)`);
    await none(`(SELECT task_id, evidence_id FROM evidence_task EXCEPT
        SELECT task_id, evidence_id FROM evidence_span WHERE valid_to = 'infinity')
      UNION ALL (SELECT task_id, evidence_id FROM evidence_span WHERE valid_to = 'infinity' EXCEPT
        SELECT task_id, evidence_id FROM evidence_task)`);
    // What served a task began it: no evidence before, no work without it.
    await none(`SELECT s.task_id FROM task_state s WHERE s.status = 'IN_PROGRESS' AND s.valid_from <>
      (SELECT min(valid_from) FROM evidence_span e WHERE e.task_id = s.task_id)`);
  });

  it('shows the year 2022 at its end as it was then, and nothing of the years after', async () => {
    const shares = (await rows(`
      SELECT code, avg((s.status = 'ACCEPTED')::int), avg((s.status IN ('ACCEPTED', 'SUBMITTED'))::int)
      FROM task_state s JOIN task ON task.id = task_id JOIN period ON period.id = period_id
      WHERE valid_from <= '2022-11-30' AND valid_to > '2022-11-30' GROUP BY code`)) as [string, number, number][];
    const then = Object.fromEntries(shares.map(([code, ...share]) => [code, share]));
    expect(Object.keys(then).sort()).toEqual(['2022', '2022-H1']);
    expect(then['2022-H1']![0]).toBeGreaterThan(0.95);
    // Sent up by then, but not all of it decided on.
    expect(then['2022']![1]).toBeGreaterThan(0.9);
    expect(then['2022']![0]).toBeLessThan(then['2022']![1]);
  });

  it('has an audit trail of it all, in the order of time, that fits', async () => {
    await none(
      'SELECT id FROM (SELECT id, at, lag(at) OVER (ORDER BY id) AS before FROM audit) told WHERE before > at',
    );
    await none(`SELECT e.id FROM evidence e WHERE e.version <> (SELECT count(*) FROM audit
      WHERE subject_type = 'Evidence' AND subject_id = e.id)`);
    await none(`SELECT e.id FROM evidence e JOIN audit a ON a.subject_type = 'Evidence' AND a.subject_id = e.id
        AND (a.after ->> 'version')::int = e.version
      WHERE (a.after ->> 'title', a.after ->> 'note', a.after ->> 'documentNumber', a.after ->> 'happenedOn')
        IS DISTINCT FROM (e.title, e.note, e.document_number, e.happened_on::text) OR a.at <> e.updated_at`);
    await none(`SELECT review.id FROM review WHERE NOT EXISTS (SELECT FROM audit WHERE subject_type = 'Task'
      AND subject_id = task_id AND at = decided_at AND account_id = decided_by)`);
    await none(`SELECT id FROM audit WHERE before -> 'version' IS NOT DISTINCT FROM after -> 'version'`);
    expect(await verifyChain(makeDb(client))).toMatchObject({ fits: true });
  });

  it('is loaded once', async () => {
    const digest = 'SELECT count(*), sum(version), max(updated_at) FROM evidence';
    const before = await rows(digest);
    await loadSampleData(database.url);
    expect(await rows(digest)).toEqual(before);
  });

  it('lets new evidence have the next key', async () => {
    const [[id, last]] = (await rows(`INSERT INTO evidence (unit_id, period_id, kind, title)
      SELECT unit_id, period_id, 'DOCUMENT', 'Kế hoạch' FROM task LIMIT 1
      RETURNING id, (SELECT max(id) FROM evidence)`)) as [[number, number]];
    expect(id).toBe(last + 1);
  });
});

describe('loadSampleData', () => {
  it('leaves a database with real accounts alone', async () => {
    const real = await createTestDatabase();
    await ensureFirstAdmin(real.url);
    await loadSampleData(real.url);
    const connection = await connect(real.url);
    expect((await connection.query('SELECT count(*) FROM evidence')).rows).toEqual([{ count: 0 }]);
    await connection.end();
    await real.drop();
  });
});
