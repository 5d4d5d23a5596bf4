// Handing work over, for good and for a time, through GraphQL.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../lib/sql.ts';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';
import { passDueHandovers } from './passing.service.ts';

let api: TestServer;
let admin: TestClient;
let clock = new Date('2022-06-15T02:00:00Z');
const ids: Record<string, string> = {};

beforeAll(async () => {
  // The clock moves by weeks.
  const session = { idleMinutes: 43_200, absoluteHours: 720 };
  api = await startTestServer({ now: () => clock, env: { session } });
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
    const { id } = made['handover'] as { id: string };
    expect(await admin.data('query ($id: ID!) { node(id: $id) { ... on Handover { id note } } }', { id })).toEqual({
      node: { id, note: 'Nghỉ phép' },
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

  it('passes what hangs on a person on a first day to come: nothing before, once, whoever looks', async () => {
    const { rows } = await api.db.query<{ id: number }>(
      `INSERT INTO account (username, display_name) VALUES ('hen.truoc', 'Hẹn trước'), ('hen.sau', 'Hẹn sau') RETURNING id`,
    );
    const [fromId, toId] = rows.map(({ id }) => id) as [number, number];
    await api.db.query(
      `INSERT INTO account_grant (account_id, role, unit_id) SELECT $1, 'OFFICER', id FROM unit WHERE code = '31126' AND valid_to IS NULL`,
      [fromId],
    );
    const input = { from: `Account:${fromId}`, to: `Account:${toId}`, startsOn: '2022-06-20' };
    expect(await handOver(input)).toMatchObject({ __typename: 'HandedOver' });
    await api.db.query(
      `INSERT INTO notification (account_id, kind, cause, at, facts, in_app, delivery)
       VALUES ($1, 'MENTIONED', 'hẹn', now(), '{}', true, 'NONE')`,
      [fromId],
    );
    const look = (day: string): Promise<unknown> =>
      Promise.all([1, 2].map(() => inTransaction(api.db, (db) => passDueHandovers(db, new Date(`${day}T02:00:00Z`)))));
    const unread = async (): Promise<[number, number]> => {
      const found = await api.db.query<{ id: number; n: number }>(
        `SELECT account_id AS id, count(*)::int AS n FROM notification WHERE cause = 'hẹn' GROUP BY 1`,
      );
      const of = (id: number): number => found.rows.find((row) => Number(row.id) === Number(id))?.n ?? 0;
      return [of(fromId), of(toId)];
    };
    await look('2022-06-19');
    expect((await unread())[1]).toBe(0);
    await look('2022-06-20');
    const after = await unread();
    expect(after[1]).toBe(1);
    await look('2022-06-21');
    expect(await unread()).toEqual(after);
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

describe('cancelling', () => {
  // The first one's session ended when the clock went on by a year.
  beforeAll(async () => {
    admin = await api.as('quan.tri', ['ADMIN', '92']);
  });
  const person = async (
    username: string,
    ...grants: Parameters<TestServer['addAccount']>[1] & object
  ): Promise<string> => {
    await api.addAccount(username, grants);
    const { rows } = await api.db.query<{ id: number }>('SELECT id FROM account WHERE username = $1', [username]);
    return `Account:${rows[0]!.id}`;
  };
  const made = async (input: object): Promise<string> => {
    const answer = await handOver(input);
    expect(answer).toMatchObject({ __typename: 'HandedOver' });
    return (answer.handover as { id: string }).id;
  };
  const cancel = async (id: string, client = admin) =>
    (
      await client.data<{ cancelHandover: object }>(
        `mutation ($input: CancelHandoverInput!) { cancelHandover(input: $input) { __typename
           ... on HandoverCancelled { handover { cancelledBy viewerCanCancel } } ... on UserError { message } } }`,
        { input: { id } },
      )
    ).cancelHandover;
  const done = { __typename: 'HandoverCancelled', handover: { cancelledBy: 'quan.tri', viewerCanCancel: false } };
  const refused = (words: RegExp) => ({ __typename: 'StateError', message: expect.stringMatching(words) as string });

  it('a handover to come leaves everything as it was, and is cancelled once', async () => {
    const [from, to] = [await person('huy.cu', ['OFFICER', '31135'], ['LEADER', '31129']), await person('huy.moi')];
    const id = await made({ from, to, startsOn: '2022-07-01' });
    expect(await cancel(id)).toEqual(done);
    expect(await cancel(id)).toEqual(refused(/đã được hủy/));
    later('2022-07-02');
    expect([await reach('huy.cu'), await reach('huy.moi')]).toEqual([['LEADER 31129', 'OFFICER 31135'], []]);
    later('2022-06-15');
    const { rows } = await api.db.query(
      `SELECT action FROM audit WHERE subject_type = 'Handover' AND subject_id = $1 ORDER BY id`,
      [id.split(':')[1]],
    );
    expect(rows).toEqual([{ action: 'handover.create' }, { action: 'handover.cancel' }]);
  });

  it('a role that had not begun comes back as it was', async () => {
    const [from, to] = [await person('toi.cu', ['OFFICER', '31144']), await person('toi.moi')];
    await api.db.query(
      `UPDATE account_grant SET starts_on = '2022-08-01', ends_on = '2022-12-31' WHERE account_id = $1`,
      [from.split(':')[1]],
    );
    const id = await made({ from, to, startsOn: '2022-07-01' });
    expect(await cancel(id)).toEqual(done);
    const { rows } = await api.db.query(
      `SELECT role, starts_on::text, ends_on::text FROM account_grant WHERE account_id IN ($1, $2)`,
      [from.split(':')[1], to.split(':')[1]],
    );
    expect(rows).toEqual([{ role: 'OFFICER', starts_on: '2022-08-01', ends_on: '2022-12-31' }]);
  });

  it('a delegation that runs ends at once, in sessions that are live too', async () => {
    const from = await person('uy.quyen', ['OFFICER', '31147']);
    const deputy = await api.as('thay.mat');
    const { rows } = await api.db.query<{ id: number }>(`SELECT id FROM account WHERE username = 'thay.mat'`);
    const id = await made({ from, to: `Account:${rows[0]!.id}`, startsOn: '2022-06-15', endsOn: '2022-06-30' });
    later('2022-06-17');
    const count = async () =>
      (await deputy.data<{ tasks: { totalCount: number } }>('{ tasks { totalCount } }')).tasks.totalCount;
    expect(await count()).toBeGreaterThan(0);
    expect(await cancel(id)).toEqual(done);
    expect(await count()).toBe(0);
    expect(await reach('uy.quyen')).toEqual(['OFFICER 31147']);
    const days = await api.db.query(`SELECT starts_on::text, ends_on::text FROM account_grant WHERE account_id = $1`, [
      rows[0]!.id,
    ]);
    expect(days.rows).toEqual([{ starts_on: '2022-06-15', ends_on: '2022-06-16' }]);
    later('2022-06-15');
  });

  it('is refused once the work has passed, has been handed on, or a role was given again', async () => {
    const [a, b, c] = [await person('chuoi.a', ['OFFICER', '31153']), await person('chuoi.b'), await person('chuoi.c')];
    const first = await made({ from: a, to: b, startsOn: '2022-07-01' });
    const second = await made({ from: b, to: c, startsOn: '2022-08-01' });
    expect(await cancel(first)).toEqual(refused(/hủy lần bàn giao sau trước/));
    expect(await cancel(second)).toEqual(done);
    expect(await cancel(first)).toEqual(done);
    later('2022-09-01');
    expect([await reach('chuoi.a'), await reach('chuoi.b'), await reach('chuoi.c')]).toEqual([
      ['OFFICER 31153'],
      [],
      [],
    ]);
    later('2022-06-15');

    const passed = await made({ from: a, to: b, startsOn: '2022-06-15' });
    expect(await cancel(passed)).toEqual(refused(/đã có hiệu lực/));

    const [d, e] = [await person('lai.d', ['OFFICER', '31141']), await person('lai.e')];
    const again = await made({ from: d, to: e, startsOn: '2022-07-01' });
    const given = await admin.data(
      'mutation ($input: AddGrantInput!) { addGrant(input: $input) { __typename ... on UserError { message } } }',
      { input: { accountId: d, fields: { role: 'OFFICER', unit: '31141', startsOn: '2022-07-10' } } },
    );
    expect(given).toEqual({ addGrant: { __typename: 'AccountSaved' } });
    expect(await cancel(again)).toEqual(refused(/đã được giao lại một vai trò/));
    later('2022-07-05');
    expect(await reach('lai.e')).toEqual(['OFFICER 31141']);
    later('2022-06-15');
  });

  it('is an administrator’s, of handovers that exist', async () => {
    expect(await cancel('Handover:999999')).toMatchObject({ __typename: 'NotFoundError' });
    expect(await cancel('Task:1')).toMatchObject({ __typename: 'NotFoundError' });
    const officer = await api.as('khong.phai', ['OFFICER', '31144']);
    await expect(cancel('Handover:1', officer)).rejects.toThrow();
  });
});
