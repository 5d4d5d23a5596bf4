// The working cycle across a reorganisation that is known before its day: wards merge, districts go, a code is reused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { poolOf } from '../../data-source.ts';
import { act, enter, taskOf } from '../../testing/acts.ts';
import { seed } from '../../testing/seed.ts';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';
import { startJobs, type Jobs } from '../jobs/jobs.service.ts';
import { tellByClock, tellTrail, type Teller } from '../notification/telling.service.ts';

// 2024 is due by 14/11; from 8/11 on the districts are no more, and 31120 is another ward than the one it was.
let clock = new Date('2024-10-15T02:00:00Z');
const DAY = '2024-11-08';
const on = (instant: string): void => void (clock = new Date(instant));
const LAST_MINUTE = '2024-11-07T16:59:00Z';
const FIRST_MINUTE = '2024-11-07T17:01:00Z';

let server: TestServer;
let jobs: Jobs;
let teller: Teller;
let admin: TestClient;
let city: TestClient;
let district: TestClient;
let officer: TestClient;
let leader: TestClient;
let newcomer: TestClient;

beforeAll(async () => {
  const session = { idleMinutes: 4_000_000, absoluteHours: 60_000 };
  server = await startTestServer({ now: () => clock, env: { session } });
  const pool = poolOf(server.server.dataSource);
  jobs = await startJobs(pool, pino({ level: 'silent' }), { pollEvery: 0.5, superviseEvery: 1 });
  teller = { pool, jobs, mailWorks: false };
  admin = await server.as('admin', ['ADMIN', '92']);
  city = await server.as('city', ['REVIEWER', '92']);
  district = await server.as('district', ['REVIEWER', '916']);
  officer = await server.as('old.officer', ['OFFICER', '31120']);
  leader = await server.as('old.leader', ['LEADER', '31120']);
  await seed()
    .city('92', 'Thành phố Cần Thơ')
    .ward('31120', 'Phường Cái Khế')
    .ward('31150', 'Phường An Bình')
    .reusingItsCode()
    .on(server, DAY);
  await server.addAccount('new.officer', [['OFFICER', '31120']]);
  newcomer = await server.as('new.leader', ['LEADER', '31120']);
});
afterAll(async () => {
  await jobs.stop();
  await server.close();
});

/** Who is told what since the last time. */
async function told(): Promise<string[]> {
  await tellTrail(teller, clock);
  await tellByClock(teller, clock);
  const { rows } = await server.db.query<{ line: string }>(
    `SELECT a.username || ' ' || n.kind AS line FROM notification n JOIN account a ON a.id = n.account_id ORDER BY 1`,
  );
  await server.db.query('DELETE FROM notification');
  return rows.map(({ line }) => line);
}

interface Urged {
  tasks: number;
  units: { unit: { name: string } }[];
  complete: { name: string }[];
}
const urged = async (client: TestClient, filter: object): Promise<Urged> =>
  (
    await client.data<{ reminderPreview: Urged }>(
      `query ($filter: TaskFilter) { reminderPreview(filter: $filter) { tasks units { unit { name } } complete { name } } }`,
      { filter: { periods: ['2024'], ...filter } },
    )
  ).reminderPreview;

describe('reminders', () => {
  it('reach the holders of a unit until its last day, and nobody for it from then on', async () => {
    on('2024-11-07T02:00:00Z');
    expect(await told()).toEqual(['old.leader DUE', 'old.officer DUE']);
    on('2024-11-11T02:00:00Z');
    expect(await told()).toEqual([]);
  });

  it('of Đôn đốc list a unit until its last day', async () => {
    on(LAST_MINUTE);
    expect((await urged(city, { levels: ['WARD'] })).units).toHaveLength(83);
    on(FIRST_MINUTE);
    // Departments stand only in the tree of 2022.
    expect(await urged(city, { levels: ['WARD'] })).toMatchObject({ tasks: 0, units: [], complete: [] });
    expect(await urged(city, { under: '916', asOf: '2024-11-07' })).toMatchObject({ tasks: 0, units: [] });
  });
});

describe('what a unit began', () => {
  const read = (client: TestClient, id: string) =>
    client.gql('query ($id: ID!) { node(id: $id) { ... on Task { version viewerCanEdit viewerCanReview } } }', { id });
  const queue = async (client: TestClient, filter: object): Promise<number> =>
    (
      await client.data<{ reviewQueue: { totalCount: number } }>(
        'query ($filter: TaskFilter) { reviewQueue(filter: $filter) { totalCount } }',
        { filter },
      )
    ).reviewQueue.totalCount;
  let id: string;

  it('is sent up and told of as before, after its last day too', async () => {
    on('2024-10-15T02:00:00Z');
    ({ id } = await taskOf(officer, 'II.1.2', '31120', '2024'));
    await enter(officer, [id], 'Hội nghị phường An Hòa');
    on(FIRST_MINUTE);
    const version = async (): Promise<number> =>
      ((await read(officer, id)).data as { node: { version: number } }).node.version;
    expect(await act(leader, 'submitTask', { id, expectedVersion: await version() })).toMatchObject({
      task: { status: 'SUBMITTED', timing: 'DONE_ON_TIME' },
    });
    const decision = { id, expectedVersion: await version(), decision: 'RETURN', reason: 'Thiếu văn bản' };
    expect(await act(city, 'reviewTask', decision)).toMatchObject({ task: { status: 'RETURNED' } });
    on('2024-11-07T17:05:00Z');
    expect(await told()).toEqual(['old.leader RETURNED', 'old.officer RETURNED']);
    expect(await act(leader, 'submitTask', { id, expectedVersion: await version() })).toMatchObject({
      task: { status: 'SUBMITTED' },
    });
  });

  it('waits for review under its own unit, on a day on which there was one', async () => {
    expect(await queue(city, {})).toBe(1);
    expect(await queue(city, { under: '31120' })).toBe(0);
    expect(await queue(city, { under: '31120', asOf: '2024-11-07' })).toBe(1);
    expect(await queue(district, { under: '916', asOf: '2024-11-07' })).toBe(1);
  });

  it('is none of the unit that bears its code', async () => {
    for (const path of ['node', 'tasks']) {
      const answer = await newcomer.gql(
        path === 'node'
          ? `{ node(id: "${id}") { id } }`
          : '{ tasks(filter: { under: "31120", asOf: "2024-11-07" }) { totalCount } }',
      );
      expect(answer.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect(await newcomer.data('{ tasks { totalCount } evidence { totalCount } history { totalCount } }')).toEqual({
      tasks: { totalCount: 0 },
      evidence: { totalCount: 0 },
      history: { totalCount: 0 },
    });
  });
});

describe('a period after it', () => {
  const YEAR = {
    plan: 'chi-thi-33',
    code: '2025',
    kind: 'YEAR',
    startsOn: '2024-12-15',
    endsOn: '2025-11-14',
    lastDay: '2025-11-14',
    carryFrom: '2024',
  };

  it('asks the units that exist, and carries nothing to whoever bears an old code', async () => {
    on('2025-01-06T02:00:00Z');
    const { periodPreview } = await admin.data<{ periodPreview: object }>(
      `query ($input: OpenPeriodInput!) { periodPreview(input: $input) { ... on PeriodPreview {
        tasks units groups { level units tasks } carry { evidence units } } } }`,
      { input: YEAR },
    );
    expect(periodPreview).toEqual({
      tasks: 72,
      units: 2,
      groups: [{ level: 'WARD', units: 2, tasks: 72 }],
      carry: { evidence: 0, units: 0 },
    });
    const { openPeriod } = await admin.data<{ openPeriod: object }>(
      `mutation ($input: OpenPeriodInput!) { openPeriod(input: $input) { ... on PeriodOpened { tasks carried } } }`,
      { input: YEAR },
    );
    expect(openPeriod).toEqual({ tasks: 72, carried: 0 });
    expect(await told()).toEqual(['new.leader ASSIGNED', 'new.officer ASSIGNED']);
    expect(await officer.data('{ evidence { nodes { title } } }')).toEqual({
      evidence: { nodes: [{ title: 'Hội nghị phường An Hòa' }] },
    });
  });

  it('is counted in every tree as its tasks are', async () => {
    for (const [code, asOf] of [
      ['92', '2024-11-07'],
      ['92', DAY],
      ['916', '2024-11-07'],
      ['31120', '2024-11-07'],
      ['31120', DAY],
    ]) {
      for (const period of ['2024', '2025']) {
        const filter = { periods: [period] };
        const { unit, tasks } = await city.data<{
          unit: { progress: { expected: number } };
          tasks: { totalCount: number };
        }>(
          `query ($code: String!, $asOf: Date, $filter: TaskFilter, $tasks: TaskFilter) {
            unit(code: $code, asOf: $asOf) { progress(filter: $filter) { expected } } tasks(filter: $tasks) { totalCount } }`,
          { code, asOf, filter, tasks: { ...filter, under: code, asOf } },
        );
        const { rows } = await server.db.query<{ count: number }>(
          `SELECT count(*)::int FROM task t JOIN period p ON p.id = t.period_id AND p.code = $3
           WHERE t.unit_id IN (SELECT n.unit_id FROM unit_node n JOIN unit above ON above.id = ANY (n.lineage)
             WHERE n.hierarchy_id = hierarchy_at($2) AND above.code = $1)`,
          [code, asOf, period],
        );
        expect([unit.progress.expected, tasks.totalCount]).toEqual([rows[0]!.count, rows[0]!.count]);
      }
    }
  });
});

describe('a list by unit', () => {
  it('keeps the tasks of a unit together where two trees meet', async () => {
    const { tasks } = await city.data<{ tasks: { nodes: { unit: { id: string } }[] } }>(
      'query ($filter: TaskFilter) { tasks(filter: $filter, orderBy: UNIT, first: 500) { nodes { unit { id } } } }',
      { filter: { levels: ['WARD'], obligations: ['II.1.2', 'KL.2'], periods: ['2024', '2025'] } },
    );
    const units = tasks.nodes.map(({ unit }) => unit.id);
    expect(new Set(units).size).toBe(83 + 2);
    expect(units.filter((id, at) => id !== units[at - 1])).toHaveLength(83 + 2);
  });
});

describe('a role', () => {
  interface Grants {
    account: { grants: { startsOn: string; unit: { name: string } }[] };
  }
  const give = async (username: string, startsOn: string): Promise<Grants> =>
    (
      await admin.data<{ made: Grants }>(
        `mutation ($input: CreateAccountInput!) { made: createAccount(input: $input) {
          ... on AccountSaved { account { grants { startsOn unit { name } } } } ... on UserError { message } } }`,
        {
          input: { username, displayName: 'Trần Văn Ba', grants: [{ role: 'OFFICER', unit: '31120', startsOn }] },
        },
      )
    ).made;
  const unitOf = ({ account }: Grants): string => account.grants[0]!.unit.name;

  it('names the unit that bears the code on its first day', async () => {
    on(LAST_MINUTE);
    expect(unitOf(await give('ba.1', '2024-11-07'))).toBe('Phường An Hòa');
    expect(unitOf(await give('ba.2', DAY))).toBe('Phường Cái Khế');
    on(FIRST_MINUTE);
    expect(unitOf(await give('ba.3', '2024-01-01'))).toBe('Phường Cái Khế');
  });

  it('that a file gives does so too', async () => {
    on(LAST_MINUTE);
    const csv = `Tên đăng nhập;Họ và tên;Vai trò;Mã đơn vị;Từ ngày
bon;Lê Thị Bốn;Công chức;31120;
bon;Lê Thị Bốn;Công chức;31120;08/11/2024
nam;Lê Văn Năm;Thẩm định;916;08/11/2024`;
    const { preview } = await admin.data<{ preview: { lines: object[] } }>(
      'query ($csv: String!) { preview: accountImport(csv: $csv) { lines { unit { name } errors { field } } } }',
      { csv },
    );
    expect(preview.lines).toEqual([
      { unit: { name: 'Phường An Hòa' }, errors: [] },
      { unit: { name: 'Phường Cái Khế' }, errors: [] },
      { unit: null, errors: [{ field: 'Mã đơn vị' }] },
    ]);
  });
});
