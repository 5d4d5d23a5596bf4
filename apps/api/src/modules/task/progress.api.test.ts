import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let server: TestServer;
let city: TestClient;

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2024-08-01T02:00:00Z') });
  city = await server.as('city', ['OBSERVER', '92']);
});
afterAll(() => server.close());

const COUNTS = `expected notStarted inProgress submitted returned accepted notApplicable
  doneOnTime doneLate inTerm overdue evidence`;
type Progress = Record<string, number>;

async function progress(code: string, filter: object): Promise<Progress> {
  const { unit } = await city.data<{ unit: { progress: Progress } }>(
    `query ($code: String!, $filter: TaskFilter) { unit(code: $code) { progress(filter: $filter) { ${COUNTS} } } }`,
    { code, filter },
  );
  return unit.progress;
}

/** A thousand random acts, straight on the tables: the triggers must follow whatever moves them. */
async function shuffle(): Promise<void> {
  await server.db.query('SELECT setseed(0.33)');
  await server.db.query(`
    INSERT INTO evidence (unit_id, period_id, kind, title)
    SELECT unit_id, period_id, 'EVENT', 'Hội nghị' FROM task ORDER BY random() LIMIT 600`);
  await server.db.query(`
    INSERT INTO evidence_task (task_id, evidence_id, unit_id, period_id)
    SELECT t.id, e.id, e.unit_id, e.period_id FROM evidence e CROSS JOIN LATERAL (
      SELECT id FROM task t WHERE t.unit_id = e.unit_id AND t.period_id = e.period_id ORDER BY id LIMIT 2) t`);
  await server.db.query(`
    UPDATE task SET status = s.status, submitted_at = due_at + s.delay * interval '1 day', reason = 'x',
      due_at = due_at + CASE WHEN random() < 0.1 THEN interval '10 days' ELSE interval '0' END
    FROM (SELECT id, (ARRAY['IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED'])[1 + floor(random() * 4)] AS status,
      floor(random() * 3) - 1 AS delay FROM task ORDER BY random() LIMIT 900) s WHERE s.id = task.id`);
  await server.db.query(`UPDATE task SET status = 'NOT_APPLICABLE', reason = 'x' WHERE id IN (
    SELECT t.id FROM task t LEFT JOIN evidence_task et ON et.task_id = t.id WHERE et.task_id IS NULL ORDER BY random() LIMIT 50)`);
  await server.db.query('DELETE FROM evidence WHERE id IN (SELECT id FROM evidence ORDER BY random() LIMIT 100)');
}

it('is the same maintained, counted and rebuilt, for every unit, and adds up', async () => {
  await shuffle();
  // A text that every obligation holds forces the counting over the tasks themselves.
  const everything = { text: 'i' };
  for (const code of ['92', '916', '31117', 'SO-02', 'BAOCHI-28']) {
    for (const filter of [{}, { periods: ['2024'] }, { periods: ['2022', '2024-H1'], plan: 'chi-thi-33' }]) {
      const maintained = await progress(code, filter);
      expect(await progress(code, { ...filter, ...everything })).toEqual(maintained);
      const { expected, notStarted, inProgress, submitted, returned, accepted } = maintained as Required<Progress>;
      expect(notStarted! + inProgress! + submitted! + returned! + accepted!).toBe(expected);
      const { doneOnTime, doneLate, inTerm, overdue } = maintained;
      expect(doneOnTime! + doneLate! + inTerm! + overdue!).toBe(expected);
    }
  }
  const query = `SELECT * FROM progress_rollup WHERE not_started + in_progress + submitted + returned + accepted
    + not_applicable + evidence > 0 ORDER BY unit_id, hierarchy_id, period_id, due_at`;
  const { rows: maintained } = await server.db.query(query);
  await server.db.query('SELECT rebuild_progress_rollup()');
  expect((await server.db.query(query)).rows).toEqual(maintained);
});

it('agrees with the lists: every timing and status counts as many as its filter finds', async () => {
  const all = await progress('916', { periods: ['2024', '2023'] });
  const counted = async (filter: object): Promise<number> =>
    (
      await city.data<{ tasks: { totalCount: number } }>(
        'query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount } }',
        { filter: { under: '916', periods: ['2024', '2023'], ...filter } },
      )
    ).tasks.totalCount;
  expect(await counted({ timings: ['DONE_ON_TIME'] })).toBe(all.doneOnTime);
  expect(await counted({ timings: ['DONE_LATE'] })).toBe(all.doneLate);
  expect(await counted({ timings: ['IN_TERM'] })).toBe(all.inTerm);
  expect(await counted({ timings: ['OVERDUE'] })).toBe(all.overdue);
  expect(await counted({ statuses: ['NOT_APPLICABLE'] })).toBe(all.notApplicable);
  expect(await counted({ statuses: ['SUBMITTED', 'ACCEPTED'] })).toBe(all.submitted! + all.accepted!);
  const pieces = await city.data<{ evidence: { totalCount: number } }>(
    '{ evidence(filter: { task: { under: "916", periods: ["2024", "2023"] } }) { totalCount } }',
  );
  expect(pieces.evidence.totalCount).toBe(all.evidence);
});
