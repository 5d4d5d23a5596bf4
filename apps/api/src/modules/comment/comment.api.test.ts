// Comments through the API: who may write and read them, mentions, editing, marks, counts.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

const NOW = new Date('2024-08-01T02:00:00Z');

let server: TestServer;
let officer: TestClient;
let leader: TestClient;
let reviewer: TestClient;
let observer: TestClient;
let stranger: TestClient;
let taskId: string;

beforeAll(async () => {
  server = await startTestServer({ now: () => NOW });
  officer = await server.as('31117.officer', ['OFFICER', '31117']);
  leader = await server.as('31117.leader', ['LEADER', '31117']);
  reviewer = await server.as('916.reviewer', ['REVIEWER', '916']);
  observer = await server.as('ban-dan-van', ['OBSERVER', '92']);
  stranger = await server.as('31120.officer', ['OFFICER', '31120']);
  await server.db.query(`UPDATE account SET display_name = 'Đỗ Thùy Thảo' WHERE username = '31117.leader'`);
  const { tasks } = await officer.data<{ tasks: { nodes: { id: string }[] } }>(
    '{ tasks(filter: { periods: ["2024"] }, first: 1) { nodes { id } } }',
  );
  taskId = tasks.nodes[0]!.id;
});
afterAll(() => server.close());
beforeEach(() => server.db.query(`UPDATE comment SET body = '', deleted_at = now()`));

interface Said {
  __typename: string;
  message?: string;
  path?: string[];
  comment: { id: string; version: number; body: string };
}

const WRITE = `mutation ($input: CreateCommentInput!) { createComment(input: $input) {
  __typename ... on UserError { message } ... on ValidationError { path }
  ... on CommentSaved { comment { id version body author { displayName } mentions { displayName } viewerCanEdit } } } }`;
const EDIT = WRITE.replaceAll('CreateComment', 'UpdateComment').replace('createComment', 'updateComment');
const REMOVE = WRITE.replaceAll('CreateComment', 'DeleteComment')
  .replace('createComment', 'deleteComment')
  .replace('... on ValidationError { path }', '');

const say = async (client: TestClient, input: object): Promise<Said> =>
  (await client.data<{ createComment: Said }>(WRITE, { input: { subjectId: taskId, ...input } })).createComment;
const edit = async (client: TestClient, input: object): Promise<Said> =>
  (await client.data<{ updateComment: Said }>(EDIT, { input })).updateComment;
const remove = async (client: TestClient, id: string): Promise<Said> =>
  (await client.data<{ deleteComment: Said }>(REMOVE, { input: { id } })).deleteComment;
const codeOf = async (client: TestClient, query: string, input: object): Promise<unknown> =>
  (await client.gql(query, { input })).errors[0]?.extensions['code'];
const thread = async (client: TestClient): Promise<{ commentCount: number; comments: object[]; returns: object[] }> =>
  (
    await client.data<{ node: { commentCount: number; comments: object[]; returns: object[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on Task { commentCount comments { body deletedAt viewerCanEdit author { displayName } }
        returns { reason by { displayName } } } } }`,
      { id: taskId },
    )
  ).node;
const mentionable = async (client: TestClient, text: string): Promise<{ id: string; displayName: string }[]> =>
  (
    await client.data<{ mentionable: { id: string; displayName: string }[] }>(
      'query ($id: ID!, $text: String!) { mentionable(subjectId: $id, text: $text) { id displayName } }',
      { id: taskId, text },
    )
  ).mentionable;

describe('who may comment', () => {
  it('is everybody who reads the task in a role at its unit or above', async () => {
    for (const client of [officer, leader, reviewer, observer]) {
      expect(await say(client, { body: 'Đã xem.' })).toMatchObject({ __typename: 'CommentSaved' });
    }
    expect(await thread(leader)).toMatchObject({ commentCount: 4 });
  });

  it('is nobody else', async () => {
    const input = { subjectId: taskId, body: 'x' };
    expect(await codeOf(stranger, WRITE, input)).toBe('FORBIDDEN');
    expect(await codeOf(server.stranger, WRITE, input)).toBe('UNAUTHENTICATED');
    const { comment } = await say(officer, { body: 'Của tôi' });
    expect(await codeOf(leader, EDIT, { id: comment.id, expectedVersion: 1, body: 'x' })).toBe('FORBIDDEN');
    expect(await codeOf(leader, REMOVE, { id: comment.id })).toBe('FORBIDDEN');
    const read = await stranger.gql('query ($id: ID!) { node(id: $id) { id } }', { id: comment.id });
    expect(read.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('what a comment holds', () => {
  it.each([
    [{ body: ' \u200b ' }, ['body']],
    [{ body: 'x'.repeat(4_001) }, ['body']],
    [{ body: 'x', mentionIds: ['Unit:1'] }, ['mentionIds']],
    [{ body: 'x', mentionIds: ['Account:999999'] }, ['mentionIds']],
    [{ body: 'x', mentionIds: Array.from({ length: 21 }, (_, i) => `Account:${i + 1}`) }, ['mentionIds']],
  ])('is refused by the name of its field: %#', async (input, path) => {
    expect(await say(officer, input)).toMatchObject({ __typename: 'ValidationError', path });
  });

  it('is about something that is there', async () => {
    expect(await say(officer, { subjectId: 'Task:999999999', body: 'x' })).toMatchObject({
      __typename: 'NotFoundError',
    });
    expect(await say(officer, { subjectId: 'Plan:1', body: 'x' })).toMatchObject({ __typename: 'NotFoundError' });
  });
});

describe('mentions', () => {
  it('finds readers by their names without marks, and nobody else', async () => {
    expect((await mentionable(reviewer, 'do thao')).map(({ displayName }) => displayName)).toEqual(['Đỗ Thùy Thảo']);
    const everybody = (await mentionable(reviewer, '')).map(({ displayName }) => displayName);
    expect(everybody).not.toContain('31120.officer');
    expect(everybody).toEqual(expect.arrayContaining(['31117.officer', 'ban-dan-van']));
    // Nobody calls themselves.
    expect(everybody).not.toContain('916.reviewer');
  });

  it('keeps those named, and refuses those who cannot read it', async () => {
    const [thao] = await mentionable(reviewer, 'thao');
    expect(await say(reviewer, { body: '@Đỗ Thùy Thảo xem giúp', mentionIds: [thao!.id] })).toMatchObject({
      comment: { mentions: [{ displayName: 'Đỗ Thùy Thảo' }] },
    });
    const { rows } = await server.db.query<{ id: string }>(`SELECT id FROM account WHERE username = '31120.officer'`);
    expect(await say(reviewer, { body: 'x', mentionIds: [`Account:${rows[0]!.id}`] })).toMatchObject({
      __typename: 'ValidationError',
      path: ['mentionIds'],
    });
  });
});

describe('one’s own comment', () => {
  it('can be changed, from the version that was seen', async () => {
    const { comment } = await say(officer, { body: 'Bản đầu' });
    expect(await edit(officer, { id: comment.id, expectedVersion: 1, body: 'Bản sau' })).toMatchObject({
      comment: { body: 'Bản sau', version: 2 },
    });
    expect(await edit(officer, { id: comment.id, expectedVersion: 1, body: 'Bản khác' })).toMatchObject({
      __typename: 'ConflictError',
    });
  });

  it('leaves a mark without its words when it is deleted', async () => {
    const { comment } = await say(officer, { body: 'Bí mật' });
    expect(await remove(officer, comment.id)).toMatchObject({ comment: { body: '' } });
    expect(await remove(officer, comment.id)).toMatchObject({ __typename: 'CommentSaved' });
    const { comments, commentCount } = await thread(leader);
    expect(comments.at(-1)).toEqual({
      body: '',
      deletedAt: expect.any(String),
      viewerCanEdit: false,
      author: { displayName: '31117.officer' },
    });
    expect(commentCount).toBe(0);
    expect(await edit(officer, { id: comment.id, expectedVersion: 2, body: 'x' })).toMatchObject({
      __typename: 'StateError',
    });
  });

  it('is on record, each change of it', async () => {
    const { comment } = await say(officer, { body: 'Một' });
    await edit(officer, { id: comment.id, expectedVersion: 1, body: 'Hai' });
    await remove(officer, comment.id);
    const { rows } = await server.db.query(
      `SELECT action, before->>'body' AS before, after->>'body' AS after FROM audit
       WHERE subject_type = 'Comment' AND subject_id = $1 ORDER BY id`,
      [comment.id.split(':')[1]],
    );
    expect(rows).toEqual([
      { action: 'comment.create', before: null, after: 'Một' },
      { action: 'comment.update', before: 'Một', after: 'Hai' },
      { action: 'comment.delete', before: 'Hai', after: '' },
    ]);
  });
});

it('a return’s reason begins the thread of its task', async () => {
  const { createEvidence } = await officer.data<{ createEvidence: { tasks: { version: number }[] } }>(
    `mutation ($input: CreateEvidenceInput!) { createEvidence(input: $input) { ... on EvidenceSaved { tasks { version } } } }`,
    { input: { taskIds: [taskId], fields: { kind: 'DOCUMENT', title: 'Kế hoạch' } } },
  );
  const { version } = createEvidence.tasks[0]!;
  await leader.data('mutation ($input: SubmitTaskInput!) { submitTask(input: $input) { __typename } }', {
    input: { id: taskId, expectedVersion: version },
  });
  await reviewer.data('mutation ($input: ReviewTaskInput!) { reviewTask(input: $input) { __typename } }', {
    input: { id: taskId, expectedVersion: version + 1, decision: 'RETURN', reason: 'Thiếu số, ký hiệu' },
  });
  expect(await thread(officer)).toMatchObject({
    commentCount: 1,
    returns: [{ reason: 'Thiếu số, ký hiệu', by: { displayName: '916.reviewer' } }],
  });
});

it('counts the threads of a page of tasks and evidence by a fixed number of statements', async () => {
  const counted = async (first: number): Promise<number> => {
    server.statements.length = 0;
    await officer.data(
      `{ tasks(filter: { periods: ["2024"] }, first: ${first}) { nodes { commentCount viewerCanComment
        evidence { nodes { commentCount viewerCanComment } } } } }`,
    );
    return server.statements.length;
  };
  await counted(1);
  expect(await counted(30)).toBe(await counted(2));
});
