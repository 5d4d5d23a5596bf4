import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let now = new Date('2024-08-01T02:00:00Z');
let server: TestServer;
let officer: TestClient;
let leader: TestClient;
let neighbour: TestClient;
let district: TestClient;
let admin: TestClient;
let taskId: string;
let pieceId: string;

interface Entry {
  id: string;
  at: string;
  action: string;
  actor: { username: string } | null;
  subjectName: string | null;
  period: string | null;
  unit: { code: string } | null;
  changes: { field: string; from: string | null; to: string | null }[];
  viewerCanRestore: boolean;
}
const HISTORY = `query ($filter: HistoryFilter, $first: Int, $after: String) {
  history(filter: $filter, first: $first, after: $after) {
    nodes { id at action actor { username } subjectName period unit { code } changes { field from to } viewerCanRestore }
    pageInfo { hasNextPage endCursor } totalCount
  }
}`;
interface Answer {
  history: { nodes: Entry[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
}
const history = async (client: TestClient, filter: object = {}, page: object = {}) =>
  (await client.data<Answer>(HISTORY, { filter, ...page })).history;
const acts = async (client: TestClient, filter: object = {}) =>
  (await history(client, filter)).nodes.map(({ action }) => action);

const later = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000);
};

async function taskOf(client: TestClient, unit: string): Promise<{ id: string; version: number }> {
  const { tasks } = await client.data<{ tasks: { nodes: { id: string; version: number }[] } }>(
    `query ($unit: String!) { tasks(filter: { under: $unit, periods: ["2024"], obligations: ["II.2.a.1"] }) { nodes { id version } } }`,
    { unit },
  );
  return tasks.nodes[0]!;
}

beforeAll(async () => {
  server = await startTestServer({ now: () => now, env: { session: { idleMinutes: 1e6, absoluteHours: 1e5 } } });
  officer = await server.as('31117.officer', ['OFFICER', '31117']);
  leader = await server.as('31117.leader', ['LEADER', '31117']);
  neighbour = await server.as('31120.officer', ['OFFICER', '31120']);
  district = await server.as('916.reviewer', ['REVIEWER', '916']);
  admin = await server.as('admin', ['ADMIN', '92']);

  taskId = (await taskOf(officer, '31117')).id;
  const { createEvidence } = await officer.data<{ createEvidence: { evidence: { id: string } } }>(
    `mutation ($id: ID!) { createEvidence(input: { taskIds: [$id], fields: { kind: EVENT, title: "Hội nghị quán triệt" } }) {
      ... on EvidenceSaved { evidence { id } } } }`,
    { id: taskId },
  );
  pieceId = createEvidence.evidence.id;
  later(1);
  await officer.data(
    `mutation ($id: ID!) { updateEvidence(input: { id: $id, expectedVersion: 1, fields: { happenedOn: "2024-03-05" } }) { __typename } }`,
    { id: pieceId },
  );
  later(1);
  const { version } = await taskOf(leader, '31117');
  await leader.data(
    `mutation ($id: ID!, $version: Int!) { submitTask(input: { id: $id, expectedVersion: $version }) { __typename } }`,
    {
      id: taskId,
      version,
    },
  );
  later(60 * 24 * 3);
  await district.data(
    `mutation ($id: ID!, $version: Int!) { reviewTask(input: { id: $id, expectedVersion: $version, decision: RETURN, reason: "Thiếu danh sách" }) { __typename } }`,
    { id: taskId, version: version + 1 },
  );
  const other = await taskOf(neighbour, '31120');
  await neighbour.data(
    `mutation ($id: ID!) { createEvidence(input: { taskIds: [$id], fields: { kind: EVENT, title: "Tập huấn" } }) { __typename } }`,
    { id: other.id },
  );
});
afterAll(() => server.close());

describe('the history', () => {
  it('of a task tells its own changes and those of its evidence, the latest first', async () => {
    const { nodes, totalCount } = await history(officer, { task: taskId });
    expect(totalCount).toBe(4);
    expect(nodes.map(({ action, actor, changes }) => [action, actor!.username, changes])).toEqual([
      [
        'task.return',
        '916.reviewer',
        [
          { field: 'status', from: 'SUBMITTED', to: 'RETURNED' },
          { field: 'reason', from: null, to: 'Thiếu danh sách' },
        ],
      ],
      ['task.submit', '31117.leader', [{ field: 'status', from: 'IN_PROGRESS', to: 'SUBMITTED' }]],
      ['evidence.update', '31117.officer', [{ field: 'happenedOn', from: null, to: '2024-03-05' }]],
      [
        'evidence.create',
        '31117.officer',
        [
          { field: 'kind', from: null, to: 'EVENT' },
          { field: 'title', from: null, to: 'Hội nghị quán triệt' },
          { field: 'taskIds', from: null, to: 'II.2.a.1' },
        ],
      ],
    ]);
    expect(nodes[0]).toMatchObject({ period: '2024', unit: { code: '31117' } });
    expect(nodes[0]!.subjectName).toMatch(/^II\.2\.a\.1 · /);
  });

  it('of a piece of evidence tells its changes alone', async () => {
    expect(await acts(officer, { evidence: pieceId })).toEqual(['evidence.update', 'evidence.create']);
  });

  it('reaches as far as the viewer reads', async () => {
    expect((await history(officer)).nodes.every(({ unit }) => unit!.code === '31117')).toBe(true);
    expect(await acts(neighbour)).toEqual(['evidence.create']);
    expect((await history(district)).totalCount).toBe(5);
    expect((await neighbour.gql(HISTORY, { filter: { task: taskId } })).errors[0]!.extensions['code']).toBe(
      'FORBIDDEN',
    );
    expect((await neighbour.gql(HISTORY, { filter: { evidence: pieceId } })).errors[0]!.extensions['code']).toBe(
      'FORBIDDEN',
    );
    expect((await neighbour.gql(HISTORY, { filter: { under: '31117' } })).errors[0]!.extensions['code']).toBe(
      'FORBIDDEN',
    );
    expect((await server.stranger.gql(HISTORY)).errors[0]!.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('shows what concerns no unit to administrators alone', async () => {
    await server.db.query(
      `INSERT INTO audit (action, subject_type, subject_id, after) VALUES ('account.create', 'Account', 1, '{"username": "moi"}')`,
    );
    expect(await acts(admin, { subjectTypes: ['Account'] })).toEqual(['account.create']);
    expect(await acts(district, { subjectTypes: ['Account'] })).toEqual([]);
  });

  it.each([
    [{ under: '31120' }, ['evidence.create']],
    [{ person: 'reviewer' }, ['task.return']],
    [{ actions: ['task.submit', 'task.return'] }, ['task.return', 'task.submit']],
    [{ subjectTypes: ['Task'] }, ['task.return', 'task.submit']],
    [{ from: '2024-08-04' }, ['evidence.create', 'task.return']],
    [{ to: '2024-08-01' }, ['task.submit', 'evidence.update', 'evidence.create']],
    [{ from: '2024-08-02', to: '2024-08-03' }, []],
    [{ text: 'quan triet', subjectTypes: ['Evidence'] }, ['evidence.update', 'evidence.create']],
    [{ text: 'danh sach', subjectTypes: ['Task'] }, ['task.return']],
    [{ text: 'cai khe', subjectTypes: ['Task'] }, ['task.return', 'task.submit']],
  ])('is searched by %j', async (filter, expected) => {
    expect(await acts(district, filter)).toEqual(expected);
  });

  it('comes in pages that neither skip nor repeat', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Answer['history'] = await history(district, {}, { first: 2, after });
      seen.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual((await history(district)).nodes.map(({ id }) => id));
  });

  it.each([
    [{ from: '2024-08-02', to: '2024-08-01' }, ['filter', 'to']],
    [{ task: 'Task:999999999' }, ['filter', 'task']],
    [{ evidence: 'Task:1' }, ['filter', 'evidence']],
    [{ under: 'xyz' }, ['filter', 'under']],
  ])('refuses %j by name', async (filter, path) => {
    expect((await admin.gql(HISTORY, { filter })).errors[0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      path,
    });
  });

  it('is exported as it is filtered, in words', async () => {
    const { startExport } = await district.data<{ startExport: { export: { id: string } } }>(
      `mutation { startExport(input: { view: AUDIT, format: CSV, history: { task: "${taskId}" } }) { ... on ExportStarted { export { id } } } }`,
    );
    const { id } = startExport.export;
    await expect
      .poll(
        async () =>
          (await district.data<{ export: { state: string } }>(`{ export(id: "${id}") { state } }`)).export.state,
      )
      .toBe('DONE');
    const { rows } = await server.db.query<{ rows_done: number; file_name: string }>(
      'SELECT rows_done, file_name FROM export_job',
    );
    expect(rows[0]).toMatchObject({ rows_done: 4, file_name: expect.stringMatching(/^lich-su_quan-ninh-kieu_/) });
    const cookie = await server.signIn('916.reviewer');
    const { export: done } = (await server.gql(`{ export(id: "${id}") { url } }`, {}, { as: cookie })).data;
    const text = await (await fetch(server.url + done.url, { headers: { cookie } })).text();
    expect(text).toContain('Trả lại');
    expect(text).toContain('Trạng thái: Chờ thẩm định → Bị trả lại');
    expect(text).toContain('Ngày: trống → 05/03/2024');
  });
});
