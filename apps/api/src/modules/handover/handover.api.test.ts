// Handing work over, for good and for a time, through GraphQL.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let api: TestServer;
let admin: TestClient;
let clock = new Date('2022-06-15T02:00:00Z');
const ids: Record<string, string> = {};

beforeAll(async () => {
  api = await startTestServer({ now: () => clock });
  admin = await api.as('admin', ['ADMIN', '92']);
  await api.addAccount('cu', [
    ['OFFICER', '31117'],
    ['REVIEWER', '916'],
  ]);
  await api.addAccount('moi');
  await api.addAccount('tam', [['OFFICER', '31120']]);
  const { rows } = await api.db.query<{ id: number; username: string }>('SELECT id, username FROM account');
  for (const { id, username } of rows) ids[username] = `Account:${id}`;
});
afterAll(() => api.close());

const HAND_OVER = `mutation ($input: HandOverInput!) { handOver(input: $input) { __typename
  ... on HandedOver { handover { id from { username } to { username } startsOn endsOn note madeBy } }
  ... on ValidationError { path message } ... on UserError { message } } }`;
const handOver = async (input: object) =>
  (await admin.data<{ handOver: Record<string, unknown> }>(HAND_OVER, { input })).handOver;
const reach = async (username: string): Promise<string[]> => {
  const cookie = await api.signIn(username);
  const { data } = await api.gql('{ viewer { grants { role unit { code } delegatedFrom } } }', {}, { as: cookie });
  return (data.viewer.grants as { role: string; unit: { code: string }; delegatedFrom: string | null }[])
    .map(({ role, unit, delegatedFrom }) => `${role} ${unit.code}${delegatedFrom ? ` for ${delegatedFrom}` : ''}`)
    .sort();
};
const later = (day: string): void => {
  clock = new Date(`${day}T02:00:00Z`);
};

describe('a delegation', () => {
  it('gives the roles for its days, and ends by itself', async () => {
    const made = await handOver({
      from: ids.cu,
      to: ids.tam,
      startsOn: '2022-06-20',
      endsOn: '2022-06-24',
      note: 'Nghỉ phép',
    });
    expect(made).toMatchObject({
      __typename: 'HandedOver',
      handover: {
        from: { username: 'cu' },
        to: { username: 'tam' },
        startsOn: '2022-06-20',
        note: 'Nghỉ phép',
        madeBy: 'admin',
      },
    });
    const own = ['OFFICER 31120'];
    const [before, first, last, after] = ['2022-06-19', '2022-06-20', '2022-06-24', '2022-06-25'];
    for (const [day, roles] of [
      [before, own],
      [first, [...own, 'OFFICER 31117 for cu', 'REVIEWER 916 for cu'].sort()],
      [last, [...own, 'OFFICER 31117 for cu', 'REVIEWER 916 for cu'].sort()],
      [after, own],
    ] as const) {
      later(day!);
      expect([day, await reach('tam')]).toEqual([day, roles]);
      expect([day, await reach('cu')]).toEqual([day, ['OFFICER 31117', 'REVIEWER 916']]);
    }
    later('2022-06-15');
  });
});

describe('a handover', () => {
  it('tells beforehand what passes', async () => {
    const officer = await api.as('khac', ['OFFICER', '31117']);
    const { tasks } = await officer.data<{ tasks: { nodes: { id: string }[] } }>(
      '{ tasks(filter: { periods: ["2022"] }, first: 3) { nodes { id } } }',
    );
    await officer.data('mutation ($input: CreateEvidenceInput!) { createEvidence(input: $input) { __typename } }', {
      input: { taskIds: tasks.nodes.map(({ id }) => id), fields: { kind: 'EVENT', title: 'Họp' } },
    });
    const PREVIEW = `query ($input: HandOverInput!) { handoverPreview(input: $input) {
      problem grants { role unit { code } startsOn endsOn held } parts { kind count } } }`;
    const preview = async (input: object) =>
      (await admin.data<{ handoverPreview: { parts: { kind: string; count: number }[] } }>(PREVIEW, { input }))
        .handoverPreview;
    const told = await preview({ from: ids.cu, to: ids.moi, startsOn: '2022-07-01' });
    expect(told).toMatchObject({
      problem: null,
      grants: [
        { role: 'OFFICER', unit: { code: '31117' }, startsOn: '2022-07-01', endsOn: null, held: false },
        { role: 'REVIEWER', unit: { code: '916' }, startsOn: '2022-07-01', endsOn: null, held: false },
      ],
    });
    expect(Object.fromEntries(told.parts.map(({ kind, count }) => [kind, count]))).toMatchObject({
      IN_PROGRESS: 3,
      RETURNED: 0,
      REVIEW_QUEUE: 0,
    });
    expect(await preview({ from: ids.cu, to: ids.cu, startsOn: '2022-07-01' })).toMatchObject({
      problem: 'Người nhận phải là người khác.',
    });
    expect(await preview({ from: ids.moi, to: ids.cu, startsOn: '2022-07-01' })).toMatchObject({
      grants: [],
      problem: expect.stringContaining('không còn vai trò') as string,
    });
  });

  it('passes everything on its day: the one ends, the other begins, and the past keeps its author', async () => {
    const before = await api.db.query('SELECT id, created_by FROM evidence ORDER BY id');
    expect(await handOver({ from: ids.cu, to: ids.moi, startsOn: '2022-07-01' })).toMatchObject({
      __typename: 'HandedOver',
    });
    for (const [day, former, successor] of [
      ['2022-06-30', ['OFFICER 31117', 'REVIEWER 916'], []],
      ['2022-07-01', [], ['OFFICER 31117', 'REVIEWER 916']],
      ['2023-07-01', [], ['OFFICER 31117', 'REVIEWER 916']],
    ] as const) {
      later(day);
      expect([day, await reach('cu'), await reach('moi')]).toEqual([day, former, successor]);
    }
    later('2022-06-15');
    expect((await api.db.query('SELECT id, created_by FROM evidence ORDER BY id')).rows).toEqual(before.rows);
    const { accounts } = await admin.data<{ accounts: { nodes: object[] } }>(
      '{ accounts(filter: { text: "cu", active: true }) { nodes { username handovers { to { username } startsOn endsOn } } } }',
    );
    expect(accounts.nodes).toContainEqual({
      username: 'cu',
      handovers: [
        { to: { username: 'moi' }, startsOn: '2022-07-01', endsOn: null },
        { to: { username: 'tam' }, startsOn: '2022-06-20', endsOn: '2022-06-24' },
      ],
    });
    const { rows } = await api.db.query<{ action: string; count: string }>(
      `SELECT action, count(*) FROM audit WHERE action LIKE 'handover.%' OR action LIKE 'grant.%' GROUP BY 1 ORDER BY 1`,
    );
    expect(rows).toEqual([
      { action: 'grant.create', count: '4' },
      { action: 'grant.update', count: '2' },
      { action: 'handover.create', count: '1' },
      { action: 'handover.delegate', count: '1' },
    ]);
  });

  it('gives the successor what the predecessor has not read, on the first day and once', async () => {
    const { rows } = await api.db.query<{ id: number; username: string }>(
      `INSERT INTO account (username, display_name) VALUES ('truoc', 'Trước'), ('sau', 'Sau') RETURNING id, username`,
    );
    const [fromId, toId] = rows.map(({ id }) => id) as [number, number];
    await api.db.query(
      `INSERT INTO notification (account_id, kind, cause, at, facts, in_app, delivery, read_at)
       SELECT $1, 'MENTIONED', cause, now(), '{}', true, 'NONE', read_at FROM (VALUES ('a', NULL), ('b', now())) AS n (cause, read_at)`,
      [fromId],
    );
    await api.db.query('INSERT INTO notification_setting (account_id, digest_hour) VALUES ($1, 7)', [fromId]);
    await api.db.query(
      `INSERT INTO account_grant (account_id, role, unit_id) SELECT $1, 'OFFICER', id FROM unit WHERE code = '31123' AND valid_to IS NULL`,
      [fromId],
    );
    const input = { from: `Account:${fromId}`, to: `Account:${toId}`, startsOn: '2022-06-15' };
    expect(await handOver(input)).toMatchObject({ __typename: 'HandedOver' });
    const passed = await api.db.query(
      `SELECT kind, cause, digest_hour FROM notification LEFT JOIN notification_setting USING (account_id)
       WHERE account_id = $1 AND kind = 'MENTIONED'`,
      [toId],
    );
    expect(passed.rows).toEqual([{ kind: 'MENTIONED', cause: 'a', digest_hour: 7 }]);
  });

  it('takes effect in sessions that are live when it begins today', async () => {
    const [leaving, coming] = [await api.as('roi.di', ['LEADER', '31120']), await api.as('ve.day')];
    const { rows } = await api.db.query<{ id: number; username: string }>(
      `SELECT id, username FROM account WHERE username IN ('roi.di', 've.day')`,
    );
    const key = (name: string): string => `Account:${rows.find(({ username }) => username === name)!.id}`;
    const count = async (client: TestClient) =>
      (await client.data<{ tasks: { totalCount: number } }>('{ tasks { totalCount } }')).tasks.totalCount;
    expect([await count(leaving), await count(coming)]).toEqual([expect.any(Number), 0]);
    expect(await handOver({ from: key('roi.di'), to: key('ve.day'), startsOn: '2022-06-15' })).toMatchObject({
      __typename: 'HandedOver',
    });
    expect(await count(leaving)).toBe(0);
    expect(await count(coming)).toBeGreaterThan(0);
  });

  it.each([
    [
      () => ({ from: ids.cu, to: ids.moi, startsOn: '2022-06-14' }),
      { __typename: 'ValidationError', path: ['startsOn'] },
    ],
    [() => ({ from: ids.cu, to: ids.tam, startsOn: '2022-06-20', endsOn: '2022-06-19' }), { path: ['endsOn'] }],
    [() => ({ from: ids.cu, to: ids.cu, startsOn: '2022-06-20' }), { path: ['to'] }],
    [() => ({ from: 'Account:999', to: ids.cu, startsOn: '2022-06-20' }), { __typename: 'NotFoundError' }],
    [() => ({ from: ids.cu, to: ids.tam, startsOn: '2022-06-20', note: 'x'.repeat(501) }), { path: ['note'] }],
    [() => ({ from: ids.cu, to: ids.tam, startsOn: '2022-07-20' }), { __typename: 'StateError' }],
  ])('is refused (%#)', async (input, answer) => expect(await handOver(input())).toMatchObject(answer));
});
