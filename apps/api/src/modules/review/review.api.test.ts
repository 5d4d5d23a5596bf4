// The working cycle through the API: each act, what it leaves behind, and what it refuses.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, actAll, enter, taskOf, type TaskSeen } from '../../testing/acts.ts';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

const START = Date.parse('2024-08-01T02:00:00Z');
let clock = START;
let server: TestServer;
let officer: TestClient;
let leader: TestClient;
let district: TestClient;
let city: TestClient;
let codes: string[];

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date(clock) });
  officer = await server.as('31117.officer', ['OFFICER', '31117']);
  leader = await server.as('31117.leader', ['LEADER', '31117']);
  district = await server.as('916.reviewer', ['REVIEWER', '916']);
  city = await server.as('city', ['REVIEWER', '92']);
  const { tasks } = await city.data<{ tasks: { nodes: { obligation: { code: string } }[] } }>(
    '{ tasks(filter: { under: "31117", periods: ["2024"] }) { nodes { obligation { code } } } }',
  );
  codes = tasks.nodes.map(({ obligation }) => obligation.code);
});
beforeEach(() => {
  clock = START;
});
afterAll(() => server.close());

let used = 0;
/** A task that no other test looks at. */
const fresh = (): Promise<TaskSeen> => taskOf(leader, codes[used++]!, '31117', '2024');

async function sent(): Promise<TaskSeen> {
  const { id } = await fresh();
  await enter(officer, [id]);
  return (await act(leader, 'submitTask', { id, expectedVersion: 2 })).task!;
}
const item = ({ id, version }: TaskSeen): { id: string; expectedVersion: number } => ({ id, expectedVersion: version });

async function audit(id: string): Promise<{ action: string; after: Record<string, unknown> }[]> {
  const { rows } = await server.db.query<{ action: string; after: Record<string, unknown> }>(
    `SELECT action, after FROM audit WHERE subject_type = 'Task' AND subject_id = $1 ORDER BY id`,
    [id.split(':')[1]],
  );
  return rows;
}
const look = async <T>(client: TestClient, id: string, fields: string): Promise<T> =>
  (await client.data<{ node: T }>(`{ node(id: "${id}") { ... on Task { ${fields} } } }`)).node;

describe('withdrawing', () => {
  it('gives the task back until its review begins, and not after', async () => {
    const task = await sent();
    const [back] = await actAll(leader, 'withdrawTasks', [item(task)]);
    expect(back?.task).toMatchObject({ status: 'IN_PROGRESS', submittedAt: null, version: 4 });

    const again = (await act(leader, 'submitTask', item(back!.task!))).task!;
    expect(await look(leader, task.id, 'viewerCanWithdraw')).toEqual({ viewerCanWithdraw: true });
    expect((await act(district, 'beginReview', { id: task.id })).task).toMatchObject({ version: again.version });
    expect(await look(leader, task.id, 'viewerCanWithdraw')).toEqual({ viewerCanWithdraw: false });
    expect(await actAll(leader, 'withdrawTasks', [item(again)])).toMatchObject([{ __typename: 'StateError' }]);
    // Opened twice it is begun once.
    await act(city, 'beginReview', { id: task.id });
    expect((await audit(task.id)).map(({ action }) => action)).toEqual([
      'evidence.create',
      'task.submit',
      'task.withdraw',
      'task.submit',
      'task.beginReview',
    ]);
  });

  it('makes a task that was returned before returned again, with its reason', async () => {
    const task = await sent();
    const returned = (await act(district, 'reviewTask', { ...item(task), decision: 'RETURN', reason: 'Thiếu' })).task!;
    const again = (await act(leader, 'submitTask', item(returned))).task!;
    expect(await actAll(leader, 'withdrawTasks', [item(again)])).toMatchObject([
      { task: { status: 'RETURNED', reason: 'Thiếu' } },
    ]);
  });
});

describe('a returned task without evidence', () => {
  it('cannot be sent up again, and its leader is not offered it', async () => {
    const task = await sent();
    await act(district, 'reviewTask', { ...item(task), decision: 'RETURN', reason: 'Thiếu' });
    const offered = (): Promise<unknown> => look(leader, task.id, 'viewerCanSubmit viewerCanClaim');
    expect(await offered()).toEqual({ viewerCanSubmit: true, viewerCanClaim: true });
    const { evidence } = await look<{ evidence: { nodes: { id: string }[] } }>(
      officer,
      task.id,
      'evidence { nodes { id } }',
    );
    await officer.data(
      'mutation ($id: ID!) { deleteEvidence(input: { id: $id, expectedVersion: 1 }) { __typename } }',
      evidence.nodes[0],
    );
    expect(await offered()).toEqual({ viewerCanSubmit: false, viewerCanClaim: true });
    expect(await act(leader, 'submitTask', item({ ...task, version: task.version + 2 }))).toMatchObject({
      __typename: 'StateError',
    });
  });
});

describe('what does not concern the unit', () => {
  it('is claimed without evidence, reviewed like the rest, and counted apart once accepted', async () => {
    const { id } = await fresh();
    const claim = (notApplicableReason: string, expectedVersion = 1) =>
      act(leader, 'submitTask', { id, expectedVersion, notApplicableReason });
    expect(await claim(' ')).toMatchObject({ __typename: 'ValidationError', path: ['notApplicableReason'] });
    expect((await claim('Không có cơ sở tôn giáo')).task).toMatchObject({
      status: 'SUBMITTED',
      claim: 'Không có cơ sở tôn giáo',
      timing: 'DONE_ON_TIME',
    });
    const returned = await act(district, 'reviewTask', {
      id,
      expectedVersion: 2,
      decision: 'RETURN',
      reason: 'Có một chùa',
    });
    expect(returned.task).toMatchObject({ status: 'RETURNED', reason: 'Có một chùa' });
    await claim('Chùa đã giải thể', 3);
    const accepted = await act(district, 'reviewTask', { id, expectedVersion: 4, decision: 'ACCEPT' });
    expect(accepted.task).toMatchObject({ status: 'NOT_APPLICABLE', reason: 'Chùa đã giải thể' });

    const [undone] = await actAll(district, 'undoReviews', [item(accepted.task!)]);
    expect(undone?.task).toMatchObject({ status: 'SUBMITTED', claim: 'Chùa đã giải thể', reason: null });
  });

  it('may turn out to concern it: reopened, it has no sending of its own', async () => {
    const { id } = await fresh();
    await act(leader, 'submitTask', { id, expectedVersion: 1, notApplicableReason: 'Không có' });
    const { task } = await act(district, 'reviewTask', { id, expectedVersion: 2, decision: 'ACCEPT' });
    const reopened = await act(leader, 'reopenTask', { ...item(task!), reason: 'Nay có' });
    expect(reopened.task).toMatchObject({ status: 'NOT_STARTED', claim: null, reason: null, submittedAt: null });
  });
});

describe('undoing', () => {
  it('takes a decision back within its minute, on record', async () => {
    const task = await sent();
    const returned = (await act(district, 'reviewTask', { ...item(task), decision: 'RETURN', reason: 'Nhầm' })).task!;
    clock += 59_999;
    const [undone] = await actAll(district, 'undoReviews', [item(returned)]);
    expect(undone?.task).toMatchObject({ status: 'SUBMITTED', reason: null, submittedAt: task.submittedAt });
    expect(await look(leader, task.id, 'reviews { decision }')).toEqual({ reviews: [] });
    expect((await audit(task.id)).at(-1)).toMatchObject({ action: 'task.undo', after: { undone: 'RETURN' } });
    // A second time there is nothing to undo; the task can be decided on anew.
    expect(await actAll(district, 'undoReviews', [item(undone!.task!)])).toMatchObject([{ __typename: 'StateError' }]);
    expect(await act(district, 'reviewTask', { ...item(undone!.task!), decision: 'ACCEPT' })).toMatchObject({
      task: { status: 'ACCEPTED' },
    });
  });

  it('is refused later, to others, and once the unit has gone on', async () => {
    const [late, other, edited] = [await sent(), await sent(), await sent()];
    const back = { decision: 'RETURN', reason: 'Thiếu' };
    const [a, b, c] = (
      await actAll(district, 'reviewTasks', [
        { ...item(late), ...back },
        { ...item(other), ...back },
        { ...item(edited), ...back },
      ])
    ).map((told) => told.task!);
    expect(await actAll(city, 'undoReviews', [item(b!)])).toMatchObject([{ __typename: 'StateError' }]);
    await enter(officer, [edited.id]);
    expect(await actAll(district, 'undoReviews', [item(c!)])).toMatchObject([{ __typename: 'ConflictError' }]);
    // Nor by one who has seen what the unit did: its leader never sent that up.
    const seen = { id: c!.id, version: c!.version + 1 };
    expect(await actAll(district, 'undoReviews', [item({ ...c!, ...seen })])).toMatchObject([
      { __typename: 'StateError', message: expect.stringContaining('Đơn vị đã sửa nhiệm vụ này') as string },
    ]);
    clock += 60_000;
    expect(await actAll(district, 'undoReviews', [item(a!)])).toMatchObject([{ __typename: 'StateError' }]);
  });
});

describe('a supplement', () => {
  it('is opened with a reason, keeps the delivery on time, and shows exactly what came after', async () => {
    const { id } = await fresh();
    const kept = await enter(officer, [id], 'Báo cáo năm');
    const first = (await act(leader, 'submitTask', { id, expectedVersion: 2 })).task!;
    const accepted = (await act(district, 'reviewTask', { ...item(first), decision: 'ACCEPT' })).task!;
    expect(await act(leader, 'reopenTask', { ...item(accepted), reason: ' ' })).toMatchObject({ path: ['reason'] });
    const open = (await act(leader, 'reopenTask', { ...item(accepted), reason: 'Bổ sung tháng 12' })).task!;
    expect(open).toMatchObject({ status: 'IN_PROGRESS', submittedAt: first.submittedAt });

    await officer.data(
      'mutation ($id: ID!) { updateEvidence(input: { id: $id, expectedVersion: 1, fields: { note: "Đến 31/12" } }) { __typename } }',
      { id: kept },
    );
    await enter(officer, [id], 'Phụ lục tháng 12');
    clock = Date.parse('2025-01-10T02:00:00Z');
    // The sessions of before have ended by then.
    const later = await server.as('late.leader', ['LEADER', '31117']);
    const again = (await act(later, 'submitTask', { id, expectedVersion: open.version + 2 })).task!;
    expect(again).toMatchObject({ status: 'SUBMITTED', submittedAt: first.submittedAt, timing: 'DONE_ON_TIME' });
    const { reopenings } = await look<{ reopenings: unknown }>(
      later,
      id,
      'reopenings { reason changes { before { title note } after { title note version } } }',
    );
    expect(reopenings).toEqual([
      {
        reason: 'Bổ sung tháng 12',
        changes: [
          {
            before: { title: 'Báo cáo năm', note: null },
            after: { title: 'Báo cáo năm', note: 'Đến 31/12', version: 2 },
          },
          { before: null, after: { title: 'Phụ lục tháng 12', note: null, version: 1 } },
        ],
      },
    ]);
    expect((await audit(id)).find(({ action }) => action === 'task.reopen')?.after).toMatchObject({
      reason: 'Bổ sung tháng 12',
    });
  });
});

describe('the difference since the last decision', () => {
  it('is what the reviewer has not seen', async () => {
    const { id } = await fresh();
    const [changed, removed] = [await enter(officer, [id], 'Kế hoạch'), await enter(officer, [id], 'Ảnh')];
    const first = (await act(leader, 'submitTask', { id, expectedVersion: 3 })).task!;
    expect(await look(district, id, 'sinceReview { changes { after { title } } }')).toEqual({ sinceReview: null });
    await act(district, 'reviewTask', { ...item(first), decision: 'RETURN', reason: 'Thiếu số' });
    await officer.data(
      `mutation { updateEvidence(input: { id: "${changed}", expectedVersion: 1, fields: { documentNumber: "12/KH-UBND" } }) { __typename } }`,
    );
    await officer.data(`mutation { deleteEvidence(input: { id: "${removed}", expectedVersion: 1 }) { __typename } }`);
    const fields = 'title documentNumber';
    expect(
      await look(
        district,
        id,
        `sinceReview { changes { before { ${fields} } after { ${fields} } } } reviews { decision reason evidence { id version } }`,
      ),
    ).toEqual({
      sinceReview: {
        changes: [
          {
            before: { title: 'Kế hoạch', documentNumber: null },
            after: { title: 'Kế hoạch', documentNumber: '12/KH-UBND' },
          },
          { before: { title: 'Ảnh', documentNumber: null }, after: null },
        ],
      },
      reviews: [
        {
          decision: 'RETURN',
          reason: 'Thiếu số',
          evidence: [
            { id: changed, version: 1 },
            { id: removed, version: 1 },
          ],
        },
      ],
    });
  });
});

describe('the queue', () => {
  it('holds what its viewer may decide on, and nothing else', async () => {
    const both = await server.as('both', ['REVIEWER', '92'], ['LEADER', '31117']);
    const queue = async (client: TestClient, under: string): Promise<number> =>
      (
        await client.data<{ reviewQueue: { totalCount: number } }>(
          `{ reviewQueue(filter: { periods: ["2024"], under: "${under}" }) { totalCount } }`,
        )
      ).reviewQueue.totalCount;
    const { rows } = await server.db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM task JOIN unit ON unit.id = unit_id JOIN period p ON p.id = period_id
       WHERE unit.code = '31117' AND p.code = '2024' AND status = 'SUBMITTED'`,
    );
    const waiting = rows[0]!.count;
    expect(waiting).toBeGreaterThan(0);
    expect([await queue(district, '31117'), await queue(city, '92')]).toEqual([waiting, waiting]);
    expect([await queue(both, '31117'), await queue(leader, '31117')]).toEqual([0, 0]);
    // The district's own tasks are for the city.
    await server.db.query(
      `UPDATE task SET status = 'SUBMITTED', submitted_at = now() WHERE id = (
         SELECT task.id FROM task JOIN unit ON unit.id = unit_id JOIN period p ON p.id = period_id
         WHERE unit.code = '916' AND p.code = '2024' LIMIT 1)`,
    );
    expect([await queue(district, '916'), await queue(city, '916')]).toEqual([waiting, waiting + 1]);
  });
});

describe('phrases', () => {
  it('are kept per duty and unit, once, beside the reasons given lately', async () => {
    const [code] = [codes[used]!];
    const task = await sent();
    const { node } = await district.data<{ node: { obligation: { id: string } } }>(
      `{ node(id: "${task.id}") { ... on Task { obligation { id } } } }`,
    );
    const obligationId = node.obligation.id;
    await act(district, 'reviewTask', { ...item(task), decision: 'RETURN', reason: 'Thiếu danh sách' });
    const save = (client: TestClient, text: string) =>
      client.gql(
        'mutation ($input: SaveReturnPhraseInput!) { saveReturnPhrase(input: $input) { __typename ... on ValidationError { path } ... on ReturnPhraseSaved { phrase { id } } } }',
        { input: { obligationId, text } },
      );
    const first = await save(district, 'Bổ sung biên bản');
    expect((await save(district, ' Bổ sung biên bản ')).data).toEqual(first.data);
    expect((await save(district, ' ')).data.saveReturnPhrase).toMatchObject({ path: ['text'] });
    expect((await save(leader, 'x')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const read = async (client: TestClient) =>
      (
        await client.data<{ returnPhrases: { saved: { text: string }[]; recent: string[] } }>(
          `{ returnPhrases(obligation: "${obligationId}") { saved { text } recent } }`,
        )
      ).returnPhrases;
    expect(await read(district), code).toEqual({ saved: [{ text: 'Bổ sung biên bản' }], recent: ['Thiếu danh sách'] });
    expect(await read(city)).toEqual({ saved: [], recent: [] });
    const id = first.data.saveReturnPhrase.phrase.id as string;
    const remove = (client: TestClient) =>
      client.data<{ deleteReturnPhrase: { __typename: string } }>(
        `mutation { deleteReturnPhrase(id: "${id}") { __typename } }`,
      );
    expect(await remove(city)).toEqual({ deleteReturnPhrase: { __typename: 'NotFoundError' } });
    expect(await remove(district)).toEqual({ deleteReturnPhrase: { __typename: 'ReturnPhraseDeleted' } });
  });

  it('come from those who were reviewers here on the day, whoever they are today', async () => {
    const { id, version } = await sent();
    const { obligation } = await look<{ obligation: { id: string } }>(district, id, 'obligation { id }');
    const former = await server.as('916.former', ['REVIEWER', '916']);
    await act(former, 'reviewTask', { id, expectedVersion: version, decision: 'RETURN', reason: 'Thiếu chữ ký' });
    const holds = (from: string | null, to: string | null) =>
      server.db.query(
        `UPDATE account_grant SET starts_on = $1, ends_on = $2
         WHERE account_id = (SELECT id FROM account WHERE username = '916.former')`,
        [from, to],
      );
    const recent = async () =>
      (
        await district.data<{ returnPhrases: { recent: string[] } }>(
          `{ returnPhrases(obligation: "${obligation.id}") { recent } }`,
        )
      ).returnPhrases.recent;
    // Decided on 1 August, the last day of the role.
    await holds(null, '2024-08-01');
    expect(await recent()).toEqual(['Thiếu chữ ký']);
    await holds('2024-08-02', null);
    expect(await recent()).toEqual([]);
  });
});

describe('who may not', () => {
  it.each([
    ['withdraw', () => district, 'withdrawTasks', 'TaskActsInput', {}],
    ['withdraw', () => officer, 'withdrawTasks', 'TaskActsInput', {}],
    ['undo', () => leader, 'undoReviews', 'TaskActsInput', {}],
    ['decide', () => officer, 'reviewTasks', 'ReviewTasksInput', { decision: 'ACCEPT' }],
    ['send up', () => city, 'submitTasks', 'SubmitTasksInput', {}],
  ] as const)('%s is told so, and nothing is done', async (_, client, name, type, more) => {
    const task = await taskOf(city, 'II.1.1', '31117', '2023');
    const answer = await client().gql(
      `mutation ($input: ${type}!) { ${name}(input: $input) { results { __typename } } }`,
      { input: { items: [{ ...item(task), ...more }] } },
    );
    expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
