// More time: asked for by the unit, given or refused above, for one task or for all that is open.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, enter, taskOf, type TaskSeen } from '../../testing/acts.ts';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let server: TestServer;
let officer: TestClient;
let leader: TestClient;
let district: TestClient;
let city: TestClient;

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2024-11-20T02:00:00Z') });
  officer = await server.as('31117.officer', ['OFFICER', '31117']);
  leader = await server.as('31117.leader', ['LEADER', '31117']);
  district = await server.as('916.reviewer', ['REVIEWER', '916']);
  city = await server.as('city', ['REVIEWER', '92']);
});
afterAll(() => server.close());

interface Told {
  __typename: string;
  path?: string[];
  message?: string;
  extension?: { id: string; version: number; state: string; dueAt: string };
  tasks?: TaskSeen[];
}
const TOLD = `__typename ... on UserError { message } ... on ValidationError { path }
  ... on ExtensionSaved { extension { id version state dueAt } tasks { id status version timing dueAt } }`;
const ask = async (client: TestClient, input: object): Promise<Told> =>
  (
    await client.data<{ told: Told }>(
      `mutation ($input: AskExtensionInput!) { told: askExtension(input: $input) { ${TOLD} } }`,
      { input: { lastDay: '2024-12-05', reason: 'Chờ hội nghị', ...input } },
    )
  ).told;
const decide = async (client: TestClient, input: object): Promise<Told> =>
  (
    await client.data<{ told: Told }>(
      `mutation ($input: DecideExtensionInput!) { told: decideExtension(input: $input) { ${TOLD} } }`,
      { input },
    )
  ).told;

async function counts(): Promise<Record<string, number>> {
  const { unit } = await city.data<{ unit: { progress: Record<string, number> } }>(
    '{ unit(code: "92") { progress(filter: { periods: ["2024"] }) { inTerm overdue doneLate doneOnTime } } }',
  );
  return unit.progress;
}
async function rollupsAreRight(): Promise<void> {
  const query = `SELECT * FROM progress_rollup WHERE not_started + in_progress + submitted + returned + accepted
    + not_applicable + evidence > 0 ORDER BY unit_id, hierarchy_id, period_id, due_at`;
  const { rows } = await server.db.query(query);
  await server.db.query('SELECT rebuild_progress_rollup()');
  expect((await server.db.query(query)).rows).toEqual(rows);
}

describe('for one task', () => {
  it('moves the deadline when it is granted, and the counts of every unit above', async () => {
    const task = await taskOf(officer, 'II.1.1', '31117', '2024');
    expect(task.timing).toBe('OVERDUE');
    const before = await counts();
    const asked = await ask(officer, { taskId: task.id });
    expect(asked).toMatchObject({ extension: { state: 'ASKED', dueAt: '2024-12-05T17:00:00Z' }, tasks: [] });
    expect(await ask(leader, { taskId: task.id })).toMatchObject({ __typename: 'StateError' });

    const { id, version } = asked.extension!;
    expect(await decide(district, { id, expectedVersion: 9, decision: 'GRANT' })).toMatchObject({
      __typename: 'ConflictError',
    });
    const granted = await decide(district, { id, expectedVersion: version, decision: 'GRANT' });
    expect(granted.tasks).toMatchObject([{ id: task.id, timing: 'IN_TERM', version: 2 }]);
    const after = await counts();
    expect([after['overdue'], after['inTerm']]).toEqual([before['overdue']! - 1, before['inTerm']! + 1]);
    await rollupsAreRight();
    expect(await decide(city, { id, expectedVersion: version, decision: 'REFUSE', reason: 'x' })).toMatchObject({
      __typename: 'StateError',
    });

    const { rows } = await server.db.query(
      `SELECT action, before->>'dueAt' AS from, after->>'dueAt' AS to FROM audit
       WHERE subject_type = 'Task' AND subject_id = $1 ORDER BY id DESC LIMIT 1`,
      [task.id.split(':')[1]],
    );
    expect(rows).toEqual([{ action: 'task.extend', from: '2024-11-14T17:00:00Z', to: '2024-12-05T17:00:00Z' }]);
  });

  it('counts for what was sent up before the answer came', async () => {
    const task = await taskOf(officer, 'II.1.2', '31117', '2024');
    const { extension } = await ask(officer, { taskId: task.id });
    await enter(officer, [task.id]);
    const { task: sent } = await act(leader, 'submitTask', { id: task.id, expectedVersion: 2 });
    expect(sent?.timing).toBe('DONE_LATE');
    const granted = await decide(district, { id: extension!.id, expectedVersion: 1, decision: 'GRANT' });
    expect(granted.tasks).toMatchObject([{ status: 'SUBMITTED', timing: 'DONE_ON_TIME' }]);
    expect(await ask(officer, { taskId: task.id })).toMatchObject({ __typename: 'StateError' });
    await rollupsAreRight();
  });

  it('is refused with a reason, or given until another day', async () => {
    const task = await taskOf(officer, 'II.1.3', '31117', '2024');
    const { extension } = await ask(officer, { taskId: task.id });
    const { id } = extension!;
    expect(await decide(district, { id, expectedVersion: 1, decision: 'REFUSE', reason: ' ' })).toMatchObject({
      path: ['reason'],
    });
    expect(await decide(district, { id, expectedVersion: 1, decision: 'REFUSE', reason: 'Đã gia hạn' })).toMatchObject({
      extension: { state: 'REFUSED' },
      tasks: [],
    });
    const again = await ask(officer, { taskId: task.id });
    const given = await decide(district, {
      id: again.extension!.id,
      expectedVersion: 1,
      decision: 'GRANT',
      lastDay: '2024-11-25',
    });
    expect(given).toMatchObject({
      extension: { dueAt: '2024-11-25T17:00:00Z' },
      tasks: [{ dueAt: '2024-11-25T17:00:00Z' }],
    });
  });

  it.each([
    [{ lastDay: '2024-11-14' }, ['lastDay']],
    [{ lastDay: '2024-11-19' }, ['lastDay']],
    [{ reason: ' ' }, ['reason']],
    [{ taskId: null }, ['unitId']],
    [{ taskId: null, unitId: 'Unit:1' }, ['periodId']],
    [{ unitId: 'Unit:1' }, ['unitId']],
    [{ periodId: 'Period:1' }, ['periodId']],
  ])('names what is wrong with %j', async (input, path) => {
    const { id } = await taskOf(officer, 'II.2.a.1', '31117', '2024');
    expect(await ask(officer, { taskId: id, ...input })).toMatchObject({ __typename: 'ValidationError', path });
  });
});

describe('for all that is open in a period', () => {
  it('moves what lies before the new deadline, at once', async () => {
    const { unit, plan } = await leader.data<{
      unit: { id: string };
      plan: { periods: { id: string; code: string }[] };
    }>('{ unit(code: "31117") { id } plan(code: "chi-thi-33") { periods { id code } } }');
    const periodId = plan.periods.find(({ code }) => code === '2024')!.id;
    const asked = await ask(leader, { unitId: unit.id, periodId, lastDay: '2024-11-30' });
    const granted = await decide(city, { id: asked.extension!.id, expectedVersion: 1, decision: 'GRANT' });
    // Two of the 36 have more time already, one of them sent up.
    expect(granted.tasks).toHaveLength(34);
    expect(new Set(granted.tasks!.map(({ dueAt }) => dueAt))).toEqual(new Set(['2024-11-30T17:00:00Z']));
    await rollupsAreRight();
    const { node } = await officer.data<{ node: unknown }>(
      `{ node(id: "${granted.tasks![5]!.id}") { ... on Task { extensions { state task { id } } } } }`,
    );
    expect(node).toEqual({ extensions: [{ state: 'GRANTED', task: null }] });
  });
});

describe('who', () => {
  it('asks and decides, and who reads the list', async () => {
    const { id } = await taskOf(officer, 'II.2.a.2', '31117', '2024');
    const code = async (client: TestClient): Promise<unknown> =>
      (
        await client.gql('mutation ($input: AskExtensionInput!) { askExtension(input: $input) { __typename } }', {
          input: { taskId: id, lastDay: '2024-12-20', reason: 'x' },
        })
      ).errors[0]?.extensions.code;
    for (const client of [district, city]) expect(await code(client)).toBe('FORBIDDEN');
    const { extension } = await ask(officer, { taskId: id, lastDay: '2024-12-20' });
    const other = await server.as('31120.officer', ['OFFICER', '31120']);
    const own = await server.as('own', ['REVIEWER', '92'], ['OFFICER', '31117']);
    for (const client of [officer, other, own]) {
      const answer = await client.gql(
        'mutation ($input: DecideExtensionInput!) { decideExtension(input: $input) { __typename } }',
        { input: { id: extension!.id, expectedVersion: 1, decision: 'GRANT' } },
      );
      expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const list = async (client: TestClient): Promise<{ id: string; viewerCanDecide: boolean }[]> =>
      (
        await client.data<{ extensions: { id: string; viewerCanDecide: boolean }[] }>(
          '{ extensions(states: [ASKED]) { id viewerCanDecide } }',
        )
      ).extensions;
    expect(await list(officer)).toEqual([{ id: extension!.id, viewerCanDecide: false }]);
    expect(await list(district)).toEqual([{ id: extension!.id, viewerCanDecide: true }]);
    expect(await list(other)).toEqual([]);
  });
});

describe('once it is too late', () => {
  const answers = async (id: string): Promise<[decide: boolean, grant: boolean]> => {
    const { node } = await district.data<{ node: { viewerCanDecide: boolean; viewerCanGrant: boolean } }>(
      'query ($id: ID!) { node(id: $id) { ... on Extension { viewerCanDecide viewerCanGrant } } }',
      { id },
    );
    return [node.viewerCanDecide, node.viewerCanGrant];
  };

  it('a request can only be refused when its task has been accepted since', async () => {
    const task = await taskOf(officer, 'II.2.a.3', '31117', '2024');
    const { extension } = await ask(officer, { taskId: task.id, lastDay: '2024-12-20' });
    const { id } = extension!;
    expect(await answers(id)).toEqual([true, true]);
    await enter(officer, [task.id]);
    const { version } = await taskOf(officer, 'II.2.a.3', '31117', '2024');
    await act(leader, 'submitTask', { id: task.id, expectedVersion: version });
    expect(await answers(id)).toEqual([true, true]);
    await act(district, 'reviewTask', { id: task.id, expectedVersion: version + 1, decision: 'ACCEPT' });
    expect(await answers(id)).toEqual([true, false]);
    expect(await decide(district, { id, expectedVersion: 1, decision: 'GRANT' })).toMatchObject({
      __typename: 'StateError',
    });
    expect(await decide(district, { id, expectedVersion: 1, decision: 'REFUSE', reason: 'Đã xong' })).toMatchObject({
      extension: { state: 'REFUSED' },
    });
    expect(await answers(id)).toEqual([false, false]);
  });

  it('so it is in a closed period, in which nobody can ask any more', async () => {
    const task = await taskOf(officer, 'II.3.c.4', '31117', '2024');
    const { extension } = await ask(officer, { taskId: task.id, lastDay: '2024-12-20' });
    const { id } = extension!;
    expect(await answers(id)).toEqual([true, true]);
    const admin = await server.as('admin', ['ADMIN', '92']);
    const { plan } = await admin.data<{ plan: { periods: { id: string; code: string; version: number }[] } }>(
      '{ plan(code: "chi-thi-33") { periods { id code version } } }',
    );
    const period = plan.periods.find(({ code }) => code === '2024')!;
    await admin.data('mutation ($input: ClosePeriodInput!) { closePeriod(input: $input) { __typename } }', {
      input: { id: period.id, expectedVersion: period.version },
    });
    expect(await answers(id)).toEqual([true, false]);
    const refused = { __typename: 'StateError', message: expect.stringMatching(/^Kỳ báo cáo đã đóng/) };
    expect(await decide(district, { id, expectedVersion: 1, decision: 'GRANT' })).toMatchObject(refused);
    expect(await ask(officer, { taskId: task.id, lastDay: '2024-12-20' })).toMatchObject(refused);
    const { node } = await officer.data<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Task { viewerCanAskExtension } } }',
      { id: task.id },
    );
    expect(node).toEqual({ viewerCanAskExtension: false });
    expect(await decide(district, { id, expectedVersion: 1, decision: 'REFUSE', reason: 'Đã đóng' })).toMatchObject({
      extension: { state: 'REFUSED' },
    });
  });
});
