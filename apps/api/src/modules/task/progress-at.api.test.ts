import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeRandom } from '../../data/random.ts';
import { act, crewOf, type Crew } from '../../testing/random-acts.ts';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

// Behind the making of the tasks, which has the database's own clock.
let now = new Date('2030-03-01T02:00:00Z');

let server: TestServer;
let city: TestClient;
let ward: Crew;

beforeAll(async () => {
  server = await startTestServer({ now: () => now, env: { session: { idleMinutes: 1e6, absoluteHours: 1e5 } } });
  city = await server.as('city', ['OBSERVER', '92']);
  ward = await crewOf(server, '31117', '916');
});
afterAll(() => server.close());

const COUNTS = `expected notStarted inProgress submitted returned accepted notApplicable
  doneOnTime doneLate inTerm overdue evidence`;

const FILTERS = [
  {},
  { periods: ['2024'] },
  { statuses: ['IN_PROGRESS', 'RETURNED'] },
  { hasEvidence: true, periods: ['2024'] },
  { text: 'hoi nghi' },
  { timings: ['DONE_LATE'], clause: 'II' },
];

/** Counts of the city, the district, the ward, a clause and a duty, under every filter. */
async function counts(client: TestClient, at: string | null): Promise<object[]> {
  return Promise.all(
    FILTERS.map((filter) =>
      client.data<object>(
        `query ($filter: TaskFilter, $at: DateTime) {
          city: unit(code: "92") { progress(filter: $filter, at: $at) { ${COUNTS} } }
          district: unit(code: "916") { progress(filter: $filter, at: $at) { ${COUNTS} } }
          ward: unit(code: "31117") { progress(filter: $filter, at: $at) { ${COUNTS} } }
          plan(code: "chi-thi-33") {
            outline { progress(filter: $filter, at: $at) { ${COUNTS} } }
            obligations { progress(filter: $filter, at: $at) { ${COUNTS} } }
          }
        }`,
        { filter, at },
      ),
    ),
  );
}

it('says what was seen then, to the second, whatever has been done since', { timeout: 120_000 }, async () => {
  const random = makeRandom('progress-at');
  const seen: { at: string; counts: object[] }[] = [];
  for (let step = 0; step < 240; step++) {
    await act(random, ward);
    if (step === 120) {
      // Somebody has more time from now on.
      await server.db.query(`BEGIN; SET LOCAL danvan.now = '${now.toISOString()}';
        UPDATE task SET due_at = due_at + interval '20 years' WHERE period_id = (SELECT id FROM period WHERE code = '2024')
          AND unit_id IN (SELECT id FROM unit WHERE code = '31117'); COMMIT`);
    }
    if (step % 12 === 0) seen.push({ at: now.toISOString(), counts: await counts(city, null) });
    now = new Date(now.getTime() + 1_000);
  }
  for (const { at, counts: then } of seen) expect(await counts(city, at)).toEqual(then);
  expect(await counts(city, now.toISOString())).toEqual(await counts(city, null));
});

it('knows nothing of tasks that were not made yet', async () => {
  const [all] = (await counts(city, '2020-01-01T00:00:00Z')) as { city: { progress: { expected: number } } }[];
  expect(all!.city.progress).toMatchObject({ expected: 0, notStarted: 0, evidence: 0 });
});

it('counts what the viewer may see, and nothing else', async () => {
  const { officer } = ward;
  const [own] = (await counts(officer, now.toISOString())) as { city: object; ward: object }[];
  expect(own!.city).toEqual(own!.ward);
});

it('refuses an instant that has not come', async () => {
  const answer = await city.gql(`query ($at: DateTime) { unit(code: "92") { progress(at: $at) { expected } } }`, {
    at: new Date(now.getTime() + 1_000).toISOString(),
  });
  expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['at'] });
});
