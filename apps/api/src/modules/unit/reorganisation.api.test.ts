// Three trees in a row: the loaded one of 2022, wards merged, then districts abolished and codes reused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDb } from '../../lib/sql.ts';
import { seed, type Cast } from '../../testing/seed.ts';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';
import { openPeriod } from '../period/period.store.ts';

let server: TestServer;
let city: TestClient;
/** Of Phường An Nghiệp, which is merged into another ward on 1/11/2024. */
let officer: TestClient;
let newcomers: Cast;
const now = new Date('2025-08-01T02:00:00Z');

beforeAll(async () => {
  server = await startTestServer({ now: () => now });
  city = await server.as('city', ['REVIEWER', '92']);
  officer = await server.as('31126.officer', ['OFFICER', '31126']);
  const { tasks } = await officer.data<{ tasks: { nodes: { id: string }[] } }>(
    '{ tasks(filter: { periods: ["2024"] }, first: 1) { nodes { id } } }',
  );
  await officer.data(
    'mutation ($id: ID!) { createEvidence(input: { taskIds: [$id], fields: { kind: EVENT, title: "Hội nghị" } }) { __typename } }',
    { id: tasks.nodes[0]!.id },
  );
  await seed()
    .city('92', 'Thành phố Cần Thơ')
    .district('916', 'Quận Ninh Kiều')
    .ward('31117', 'Phường Cái Khế')
    .ward('31123', 'Phường Thới Bình')
    .on(server, '2024-11-01');
  newcomers = await seed()
    .city('92', 'Thành phố Cần Thơ')
    .ward('31120', 'Phường Cái Khế')
    .person('OFFICER', '31120.officer')
    .ward('31123', 'Phường Thới Bình')
    .reusingItsCode()
    .on(server, '2025-07-01');
});
afterAll(() => server.close());

interface Place {
  id: string;
  name: string;
  level: string;
  validFrom: string;
  validTo: string | null;
  parent: { code: string } | null;
}
const PLACE = 'id name level validFrom validTo parent { code }';
const at = async (code: string, asOf?: string): Promise<Place | null> =>
  (
    await city.data<{ unit: Place | null }>(
      `query ($code: String!, $asOf: Date) { unit(code: $code, asOf: $asOf) { ${PLACE} } }`,
      { code, asOf },
    )
  ).unit;
const progress = async (asOf: string, filter: object, code = '92'): Promise<object> =>
  (
    await city.data<{ unit: { progress: object } }>(
      `query ($code: String!, $asOf: Date, $filter: TaskFilter) {
        unit(code: $code, asOf: $asOf) { progress(filter: $filter) { expected evidence } }
      }`,
      { code, asOf, filter },
    )
  ).unit.progress;
const count = async (client: TestClient, filter: object): Promise<number> =>
  (
    await client.data<{ tasks: { totalCount: number } }>(
      'query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount } }',
      { filter },
    )
  ).tasks.totalCount;

describe('a unit is a code and a date', () => {
  it('ends with the tree that lacks it', async () => {
    expect(await at('31126', '2024-10-31')).toMatchObject({ name: 'Phường An Nghiệp', validTo: '2024-11-01' });
    expect(await at('31126', '2024-11-01')).toBeNull();
    expect(await at('916', '2025-06-30')).toMatchObject({ level: 'DISTRICT', validTo: '2025-07-01' });
    expect(await at('916')).toBeNull();
  });

  it('stays what it is while name and level stay, in whatever place', async () => {
    const [first, second] = [await at('31117', '2022-06-01'), await at('31117', '2024-11-01')];
    expect(second).toEqual(first);
    expect(second).toMatchObject({ validTo: '2025-07-01', parent: { code: '916' } });
    expect((await at('92', '2022-06-01'))!.id).toBe((await at('92'))!.id);
  });

  it('is another one where a code is borne by a new name, or in another meaning', async () => {
    const [before, after] = [await at('31120', '2024-06-01'), await at('31120')];
    expect(before).toMatchObject({ name: 'Phường An Hòa', parent: { code: '916' }, validTo: '2024-11-01' });
    expect(after).toMatchObject({ name: 'Phường Cái Khế', parent: { code: '92' }, validFrom: '2025-07-01' });
    const [kept, reused] = [await at('31123', '2025-06-30'), await at('31123', '2025-07-01')];
    expect(reused).toMatchObject({ name: kept!.name, level: 'WARD', parent: { code: '92' } });
    expect(reused!.id).not.toBe(kept!.id);
  });

  it('keeps its id for ever', async () => {
    const { id } = (await at('31126', '2022-06-01'))!;
    const { node } = await city.data<{ node: object }>(
      `{ node(id: "${id}") { ... on Unit { ${PLACE} ancestors { code } } } }`,
    );
    expect(node).toMatchObject({ name: 'Phường An Nghiệp', ancestors: [{ code: '92' }, { code: '916' }] });
  });

  it('has the children of that day', async () => {
    const children = async (asOf: string): Promise<object> =>
      city.data(
        `{ unit(code: "92", asOf: "${asOf}") { children(kinds: [GOVERNMENT]) { totalCount nodes { name level } } } }`,
      );
    expect(await children('2024-10-31')).toMatchObject({ unit: { children: { totalCount: 9 } } });
    expect(await children('2024-11-01')).toMatchObject({ unit: { children: { nodes: [{ level: 'DISTRICT' }] } } });
    expect(await children('2025-07-01')).toEqual({
      unit: {
        children: {
          totalCount: 2,
          nodes: [
            { name: 'Phường Cái Khế', level: 'WARD' },
            { name: 'Phường Thới Bình', level: 'WARD' },
          ],
        },
      },
    });
  });

  it('is found by its name of that day', async () => {
    const found = (asOf: string) => city.data(`{ searchUnits(text: "cai khe", asOf: "${asOf}") { code } }`);
    expect(await found('2024-12-01')).toEqual({ searchUnits: [{ code: '31117' }] });
    expect(await found('2025-07-01')).toEqual({ searchUnits: [{ code: '31120' }] });
  });
});

describe('what was owed and shown', () => {
  it('stays in every list, also of units that are no more', async () => {
    expect(await count(city, { periods: ['2024'] })).toBe(4290);
    expect(await count(city, { periods: ['2024'], asOf: '2025-07-01' })).toBe(4290);
    expect(
      await city.data('{ evidence { totalCount nodes { unit { code } tasks { unit { parent { code } } } } } }'),
    ).toEqual({
      evidence: { totalCount: 1, nodes: [{ unit: { code: '31126' }, tasks: [{ unit: { parent: { code: '916' } } }] }] },
    });
    const { plan } = await city.data<{ plan: { obligations: { progress: { expected: number } }[] } }>(
      '{ plan(code: "chi-thi-33") { obligations { progress(filter: { periods: ["2024"] }) { expected } } } }',
    );
    expect(plan.obligations.reduce((sum, { progress: { expected } }) => sum + expected, 0)).toBe(4290);
  });

  it('is counted below a unit as of the day on which it is read', async () => {
    const year = { periods: ['2024'] };
    for (const [asOf, tasks] of [
      ['2024-10-31', 4290],
      ['2024-11-01', 3 * 36],
      ['2025-07-01', 0],
    ] as const) {
      expect(await count(city, { ...year, under: '92', asOf })).toBe(tasks);
      expect(await progress(asOf, year)).toMatchObject({ expected: tasks });
      // Counted over the tasks as the roll-ups have it.
      expect(await progress(asOf, { ...year, levels: ['CITY', 'DISTRICT', 'WARD'] })).toMatchObject({
        expected: tasks,
      });
    }
    expect(await progress('2024-10-31', year)).toMatchObject({ evidence: 1 });
    expect(await progress('2024-11-01', year)).toMatchObject({ evidence: 0 });
  });

  it('stays with the official of the old unit; the new bearer of a code sees nothing of it', async () => {
    expect(await count(officer, {})).toBe(216);
    expect(await officer.data('{ viewer { grants { unit { name parent { name } } } } }')).toEqual({
      viewer: { grants: [{ unit: { name: 'Phường An Nghiệp', parent: { name: 'Quận Ninh Kiều' } } }] },
    });
    expect(await count(newcomers['31120.officer']!, {})).toBe(0);
    const answer = await newcomers['31120.officer']!.gql('{ unit(code: "31120", asOf: "2024-06-01") { name } }');
    expect(answer.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('moves the counts of every tree when it changes', async () => {
    const { tasks } = await city.data<{ tasks: { nodes: { id: string }[] } }>(
      '{ tasks(filter: { under: "31117", asOf: "2024-06-01", periods: ["2024"] }, first: 1) { nodes { id } } }',
    );
    await server.db.query(`UPDATE task SET status = 'IN_PROGRESS' WHERE id = $1`, [tasks.nodes[0]!.id.split(':')[1]]);
    for (const asOf of ['2024-06-01', '2024-11-01']) {
      const { unit } = await city.data<{ unit: object }>(
        `{ unit(code: "92", asOf: "${asOf}") { progress(filter: { periods: ["2024"], statuses: [IN_PROGRESS] }) { inProgress }
          children(kinds: [GOVERNMENT], first: 1) { totalCount } } }`,
      );
      expect(unit).toMatchObject({ progress: { inProgress: asOf === '2024-06-01' ? 2 : 1 } });
      expect(await progress(asOf, { periods: ['2024'] }, '31117')).toMatchObject({ expected: 36 });
    }
  });

  it('is made for the units of the day on which a period ends', async () => {
    const { rows } = await server.db.query<{ id: number }>(
      `INSERT INTO period (plan_id, code, kind, starts_on, ends_on, due_at)
       SELECT id, '2025', 'YEAR', '2024-12-15', '2025-11-14', '2025-11-15T00:00+07:00' FROM plan RETURNING id`,
    );
    expect(Number(await openPeriod(makeDb(server.db), rows[0]!.id))).toBe(2 * 36);
    expect(await count(newcomers['31120.officer']!, { periods: ['2025'] })).toBe(36);
    expect(await progress('2025-08-01', { periods: ['2025'] })).toMatchObject({ expected: 72 });
    expect(await progress('2024-10-31', { periods: ['2025'] })).toMatchObject({ expected: 0 });
  });
});
