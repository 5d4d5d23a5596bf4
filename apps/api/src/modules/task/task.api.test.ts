import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let server: TestServer;
let city: TestClient;
let officer: TestClient;
let leader: TestClient;
let district: TestClient;

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2024-08-01T02:00:00Z') });
  city = await server.as('city', ['REVIEWER', '92']);
  officer = await server.as('31117.officer', ['OFFICER', '31117']);
  leader = await server.as('31117.leader', ['LEADER', '31117']);
  district = await server.as('916.reviewer', ['REVIEWER', '916']);
});
afterAll(() => server.close());

interface TaskNode {
  id: string;
  status: string;
  version: number;
  timing: string;
  reason: string | null;
}
const FIELDS = 'id status version timing reason';

async function task(client: TestClient, code: string, unit = '31117', period = '2024'): Promise<TaskNode> {
  const { tasks } = await client.data<{ tasks: { nodes: TaskNode[] } }>(
    `query ($unit: String!, $period: String!, $code: String!) {
      tasks(filter: { under: $unit, periods: [$period], obligations: [$code] }) { nodes { ${FIELDS} } }
    }`,
    { unit, period, code },
  );
  return tasks.nodes[0]!;
}

interface Outcome {
  __typename: string;
  message?: string;
  path?: string[];
  task?: TaskNode;
  current?: { id: string; status: string };
}
const OUTCOME = `__typename ... on TaskSaved { task { ${FIELDS} } } ... on UserError { message }
  ... on ValidationError { path } ... on ConflictError { current { id ... on Task { status } } }`;

const add = async (taskId: string): Promise<void> => {
  await officer.data(
    'mutation ($id: ID!) { createEvidence(input: { taskIds: [$id], fields: { kind: EVENT, title: "Hội nghị" } }) { __typename } }',
    { id: taskId },
  );
};
const submit = async (client: TestClient, id: string, expectedVersion: number): Promise<Outcome> =>
  (
    await client.data<{ submitTask: Outcome }>(
      `mutation ($input: SubmitTaskInput!) { submitTask(input: $input) { ${OUTCOME} } }`,
      { input: { id, expectedVersion } },
    )
  ).submitTask;
const review = async (client: TestClient, input: object): Promise<Outcome> =>
  (
    await client.data<{ reviewTask: Outcome }>(
      `mutation ($input: ReviewTaskInput!) { reviewTask(input: $input) { ${OUTCOME} } }`,
      { input },
    )
  ).reviewTask;

describe('tasks of the plan', () => {
  it('are 4,290 a period: 38 of Sở Nội vụ, 36 of every other, 2 of each press body, none of the city', async () => {
    const count = async (filter: object): Promise<number> =>
      (
        await city.data<{ tasks: { totalCount: number } }>(
          'query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount } }',
          { filter },
        )
      ).tasks.totalCount;
    for (const period of ['2022-H1', '2022', '2023-H1', '2023', '2024-H1', '2024']) {
      expect(await count({ periods: [period] })).toBe(4290);
    }
    expect(await count({ periods: ['2022'], under: 'SO-02' })).toBe(38);
    expect(await count({ periods: ['2022'], under: '31117' })).toBe(36);
    expect(await count({ periods: ['2022'], kinds: ['PRESS'] })).toBe(4);
    expect(await count({ periods: ['2022'], clause: 'KL' })).toBe(118 + 1);
    expect(await count({ periods: ['2022'], clause: 'II.3.c', under: '916', levels: ['WARD'] })).toBe(6 * 11);
    expect(await count({ plan: 'không có' })).toBe(0);
  });

  it('refuses an unknown unit and names `under`', async () => {
    const answer = await city.gql('{ tasks(filter: { under: "nope" }) { totalCount } }');
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['filter', 'under'] });
  });

  it.each(['UNIT', 'OBLIGATION', 'DUE', 'STATUS'])(
    'page whole and without repeats in the order %s',
    async (orderBy) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { tasks }: { tasks: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
          await city.data(
            `query ($after: String, $orderBy: TaskOrder) {
            tasks(filter: { under: "916", periods: ["2023", "2024"] }, orderBy: $orderBy, first: 100, after: $after) {
              nodes { id } pageInfo { hasNextPage endCursor }
            }
          }`,
            { after, orderBy },
          );
        seen.push(...tasks.nodes.map(({ id }) => id));
        after = tasks.pageInfo.hasNextPage ? tasks.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toHaveLength(12 * 36 * 2);
      expect(new Set(seen).size).toBe(seen.length);
    },
  );

  it('finds words of the unit, the obligation or the evidence, diacritics or not', async () => {
    const { id } = await task(officer, 'II.1.3');
    await officer.data(
      `mutation ($id: ID!) { createEvidence(input: { taskIds: [$id], fields: { kind: DOCUMENT, title: "Báo cáo dư luận Cồn Khương" } }) { __typename } }`,
      { id },
    );
    const found = await city.data<{ tasks: { nodes: { id: string }[] } }>(
      '{ tasks(filter: { text: "con khuong CAI", periods: ["2024"] }) { nodes { id } } }',
    );
    expect(found.tasks.nodes).toEqual([{ id }]);
  });
});

describe('the cycle', () => {
  it('goes from entry over submission, return and mending to acceptance, and the roll-ups move', async () => {
    const progress = async (): Promise<Record<string, number>> =>
      (
        await city.data<{ unit: { progress: Record<string, number> } }>(
          '{ unit(code: "92") { progress(filter: { periods: ["2023"] }) { inProgress submitted returned accepted doneLate overdue } } }',
        )
      ).unit.progress;
    const { id } = await task(officer, 'II.1.1', '31117', '2023');
    await add(id);
    expect(await progress()).toMatchObject({ inProgress: 1 });

    expect(await submit(leader, id, 2)).toMatchObject({
      task: { status: 'SUBMITTED', timing: 'DONE_LATE', version: 3 },
    });
    expect(await progress()).toMatchObject({ inProgress: 0, submitted: 1, doneLate: 1, overdue: 4289 });

    expect(await review(district, { id, expectedVersion: 3, decision: 'RETURN', reason: ' ' })).toMatchObject({
      __typename: 'ValidationError',
      path: ['reason'],
    });
    expect(
      await review(district, { id, expectedVersion: 3, decision: 'RETURN', reason: 'Thiếu biên bản' }),
    ).toMatchObject({ task: { status: 'RETURNED', reason: 'Thiếu biên bản', timing: 'OVERDUE' } });

    await add(id);
    expect(await submit(leader, id, 5)).toMatchObject({ task: { status: 'SUBMITTED', reason: null } });
    expect(await review(city, { id, expectedVersion: 6, decision: 'ACCEPT' })).toMatchObject({
      task: { status: 'ACCEPTED' },
    });
    expect(await progress()).toMatchObject({ submitted: 0, returned: 0, accepted: 1 });

    const { rows: reviews } = await server.db.query<{ decision: string; evidence: { id: number; version: number }[] }>(
      `SELECT decision, evidence FROM review WHERE task_id = $1 ORDER BY id`,
      [id.split(':')[1]],
    );
    expect(reviews.map(({ decision, evidence }) => [decision, evidence.length])).toEqual([
      ['RETURN', 1],
      ['ACCEPT', 2],
    ]);
    const { rows: audit } = await server.db.query<{ action: string }>(
      `SELECT action FROM audit WHERE subject_type = 'Task' AND subject_id = $1 ORDER BY id`,
      [id.split(':')[1]],
    );
    expect(audit.map(({ action }) => action)).toEqual([
      'evidence.create',
      'task.submit',
      'task.return',
      'evidence.create',
      'task.submit',
      'task.accept',
    ]);
  });

  it('refuses what the state does not allow', async () => {
    const { id } = await task(leader, 'II.2.a.1');
    expect(await submit(leader, id, 1)).toMatchObject({ __typename: 'StateError' });
    await add(id);
    expect(await review(district, { id, expectedVersion: 2, decision: 'ACCEPT' })).toMatchObject({
      __typename: 'StateError',
    });
    expect(await submit(leader, 'Task:999999999', 1)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await submit(leader, 'nonsense', 1)).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('tells the one who was late what is there now', async () => {
    const { id } = await task(leader, 'II.2.a.2');
    await add(id);
    expect(await submit(leader, id, 1)).toMatchObject({
      __typename: 'ConflictError',
      current: { id, status: 'IN_PROGRESS' },
    });
  });

  it('lets one of two reviewers win', async () => {
    const { id } = await task(leader, 'II.2.a.3');
    await add(id);
    await submit(leader, id, 2);
    const outcomes = await Promise.all([
      review(district, { id, expectedVersion: 3, decision: 'ACCEPT' }),
      review(city, { id, expectedVersion: 3, decision: 'RETURN', reason: 'x' }),
    ]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['StateError', 'TaskSaved']);
  });

  it('keeps people to their part', async () => {
    const both = await server.as('both', ['REVIEWER', '92'], ['OFFICER', '31117']);
    const admin = await server.as('admin', ['ADMIN', '92']);
    const { id } = await task(leader, 'II.3.a.1');
    await add(id);
    const code = async (client: TestClient, act: 'submit' | 'review'): Promise<unknown> => {
      const answer =
        act === 'submit'
          ? await client.gql(`mutation { submitTask(input: { id: "${id}", expectedVersion: 2 }) { __typename } }`)
          : await client.gql(
              `mutation { reviewTask(input: { id: "${id}", expectedVersion: 3, decision: ACCEPT }) { __typename } }`,
            );
      return answer.errors[0]?.extensions.code;
    };
    for (const client of [officer, district, city, admin]) expect(await code(client, 'submit')).toBe('FORBIDDEN');
    expect(await code(server.stranger, 'submit')).toBe('UNAUTHENTICATED');
    expect(await submit(leader, id, 2)).toMatchObject({ __typename: 'TaskSaved' });
    for (const client of [officer, leader, admin, both]) expect(await code(client, 'review')).toBe('FORBIDDEN');
  });

  it('offers only what the viewer may do: viewerCan… agree with the rules', async () => {
    const can = async (client: TestClient): Promise<unknown> => {
      const { id } = await task(city, 'II.3.a.2');
      const { node } = await client.data<{ node: unknown }>(
        `query ($id: ID!) { node(id: $id) { ... on Task { viewerCanEdit viewerCanSubmit viewerCanReview } } }`,
        { id },
      );
      return node;
    };
    const none = { viewerCanEdit: false, viewerCanSubmit: false, viewerCanReview: false };
    expect(await can(officer)).toEqual({ ...none, viewerCanEdit: true });
    expect(await can(leader)).toEqual({ ...none, viewerCanEdit: true });
    const { id } = await task(city, 'II.3.a.2');
    await add(id);
    expect(await can(leader)).toEqual({ ...none, viewerCanEdit: true, viewerCanSubmit: true });
    await submit(leader, id, 2);
    expect(await can(leader)).toEqual(none);
    expect(await can(district)).toEqual({ ...none, viewerCanReview: true });
    expect(await can(city)).toEqual({ ...none, viewerCanReview: true });
  });
});

describe('what a ward official can reach', () => {
  const OTHER = '31120';
  it.each([
    ['its unit', `{ unit(code: "${OTHER}") { name } }`],
    ['its tasks', `{ tasks(filter: { under: "${OTHER}" }) { totalCount } }`],
    ['its evidence', `{ evidence(filter: { task: { under: "${OTHER}" } }) { totalCount } }`],
    ['its progress', `{ unit(code: "31117") { progress(filter: { under: "${OTHER}" }) { expected } } }`],
  ])('is not another ward: %s', async (_, query) => {
    const answer = await officer.gql(query);
    expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is not another ward by node, obligation, clause or ancestors', async () => {
    const other = await task(city, 'II.1.1', OTHER);
    const byNode = await officer.gql('query ($id: ID!) { node(id: $id) { id } }', { id: other.id });
    expect(byNode.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const reach = await officer.data(`{
      tasks(filter: { periods: ["2024"] }) { totalCount }
      up: tasks(filter: { under: "92", periods: ["2024"] }) { totalCount }
      unit(code: "92") { name progress(filter: { periods: ["2024"] }) { expected } children { nodes { name children { nodes { name } } } } }
      plan(code: "chi-thi-33") {
        outline { progress(filter: { periods: ["2024"] }) { expected } }
        obligations { tasks(filter: { periods: ["2024"] }) { totalCount } }
      }
    }`);
    expect(reach).toMatchObject({
      tasks: { totalCount: 36 },
      up: { totalCount: 36 },
      unit: {
        name: 'Thành phố Cần Thơ',
        progress: { expected: 36 },
        children: { nodes: [{ name: 'Quận Ninh Kiều', children: { nodes: [{ name: 'Phường Cái Khế' }] } }] },
      },
    });
    const { plan } = reach as unknown as {
      plan: { outline: { progress: { expected: number } }[]; obligations: { tasks: { totalCount: number } }[] };
    };
    expect(plan.outline.reduce((sum, clause) => sum + clause.progress.expected, 0)).toBe(36);
    expect(Math.max(...plan.obligations.map(({ tasks }) => tasks.totalCount))).toBe(1);
  });

  it('is nothing at all without signing in', async () => {
    for (const query of [
      '{ plans { code } }',
      '{ tasks { totalCount } }',
      '{ node(id: "Task:1") { id } }',
      '{ unit(code: "92") { id } }',
      '{ searchUnits(text: "a") { id } }',
      '{ evidence { totalCount } }',
    ]) {
      const answer = await server.stranger.gql(query);
      expect(answer.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect(await server.stranger.data('{ viewer { username } }')).toEqual({ viewer: null });
  });
});
