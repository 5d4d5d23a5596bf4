// What no screen sends: text that PostgreSQL refuses, dates that don't exist, numbers out of bounds, ids of other things.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let server: TestServer;
let officer: TestClient;
let city: TestClient;
let ids: string[];

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2024-08-01T02:00:00Z') });
  officer = await server.as('31117.officer', ['OFFICER', '31117']);
  city = await server.as('city', ['REVIEWER', '92']);
  const { tasks } = await officer.data<{ tasks: { nodes: { id: string }[] } }>(
    '{ tasks(filter: { periods: ["2024"] }) { nodes { id } } }',
  );
  ids = tasks.nodes.map(({ id }) => id);
});
afterAll(() => server.close());
beforeEach(() => server.db.query('DELETE FROM evidence').then(() => undefined));

const CREATE = `mutation ($input: CreateEvidenceInput!) { createEvidence(input: $input) { __typename
  ... on EvidenceSaved { evidence { id version title note quantity attachments { id } tasks { id } } }
  ... on UserError { message } ... on ValidationError { path } } }`;
const UPDATE = CREATE.replaceAll('createEvidence', 'updateEvidence').replace('CreateEvidence', 'UpdateEvidence');

interface Outcome {
  __typename: string;
  path?: string[];
  evidence?: { id: string; version: number; title: string; attachments: object[]; tasks: { id: string }[] };
}
const create = async (fields: object, more: object = {}): Promise<Outcome> => {
  const input = { taskIds: [ids[0]], fields: { kind: 'EVENT', title: 'Hội nghị', ...fields }, ...more };
  return (await officer.data<{ createEvidence: Outcome }>(CREATE, { input })).createEvidence;
};
const update = async (id: string, fields: object, expectedVersion = 1): Promise<Outcome> =>
  (await officer.data<{ updateEvidence: Outcome }>(UPDATE, { input: { id, expectedVersion, fields } })).updateEvidence;

describe('text', () => {
  it.each([
    ['NUL', 'Hội\u0000 nghị', 'Hội nghị'],
    ['control characters and a tab', '\u0007Hội\tnghị\u001b', 'Hội nghị'],
    ['decomposed letters', 'Hội nghị'.normalize('NFD'), 'Hội nghị'],
    ['a mark behind something invisible', 'Hô\u200b\u0323i nghi\ufeff\u0323', 'Hội nghị'],
    ['half of a character', 'Hội \ud83d nghị', 'Hội \ufffd nghị'],
    ['a character outside the first plane', 'Hội nghị 👍🏽', 'Hội nghị 👍🏽'],
    ['SQL and markup, which are text', `'; DROP TABLE task; -- <b>`, `'; DROP TABLE task; -- <b>`],
  ])('with %s is kept clean', async (_, given, kept) => {
    expect(await create({ title: given, note: given })).toMatchObject({ evidence: { title: kept, note: kept } });
  });

  it.each([
    ['title', { title: null }],
    ['title', { title: '\u0000\u200b ' }],
    ['title', { title: 'x'.repeat(501) }],
    ['note', { note: 'x'.repeat(5_001) }],
    ['link', { link: 'javascript:alert(1)' }],
    ['kind', { kind: null }],
    ['quantity', { quantity: -1 }],
    ['quantity', { quantity: 1e16 }],
    ['happenedOn', { happenedOn: '0001-01-01' }],
    ['attachmentIds', { attachmentIds: ['Attachment:999999'] }],
    ['attachmentIds', { attachmentIds: [''] }],
  ])('or a value that cannot be is refused by the field’s name: %s %j', async (name, fields) => {
    const refusal = { __typename: 'ValidationError', path: ['fields', name] };
    expect(await create(fields)).toMatchObject(refusal);
    const { evidence } = await create({});
    expect(await update(evidence!.id, fields)).toMatchObject(refusal);
  });

  it.each([
    ['happenedOn', '2022-02-30'],
    ['happenedOn', '2022-2-3'],
    ['happenedOn', '0000-01-01'],
    ['happenedOn', '99999-01-01'],
    ['happenedOn', 20220101],
    ['quantity', '12'],
    ['title', 12],
    ['kind', 'EVENTS'],
  ])('of the wrong type is refused before anything runs: %s %j', async (name, value) => {
    const input = { taskIds: [ids[0]], fields: { kind: 'EVENT', title: 'x', [name]: value } };
    const answer = await officer.gql(CREATE, { input });
    expect([answer.status, answer.errors[0]!.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.errors[0]!.message).toContain(`input.fields.${name}`);
  });

  it('knows numbers that no number holds', async () => {
    const literal = `mutation { createEvidence(input: { taskIds: ["${ids[0]}"], fields: { kind: EVENT, title: "x",
      quantity: 1e400 } }) { ... on ValidationError { path } } }`;
    expect(await officer.data(literal)).toEqual({ createEvidence: { path: ['fields', 'quantity'] } });
  });
});

describe('ids', () => {
  it('of other things, of nothing, and given twice', async () => {
    for (const taskIds of [['Unit:1'], ['1'], [''], ['Task:0'], []]) {
      expect(await create({}, { taskIds })).toMatchObject({ __typename: 'ValidationError', path: ['taskIds'] });
    }
    expect(await create({}, { taskIds: ['Task:999999999999999'] })).toMatchObject({ __typename: 'NotFoundError' });
    const { evidence } = await create({}, { taskIds: [ids[0], ids[0]] });
    expect(evidence!.tasks).toEqual([{ id: ids[0] }]);
    expect(await update(ids[0]!, {})).toMatchObject({ __typename: 'NotFoundError' });
    const huge = await officer.gql(UPDATE, { input: { id: evidence!.id, expectedVersion: 2 ** 31, fields: {} } });
    expect(huge.errors[0]!.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('null clears what may be empty, and is refused where something must stay', async () => {
    const { evidence } = await create({});
    await server.db.query(
      `INSERT INTO attachment (evidence_id, file_name, media_type, size, sha256, storage_key, uploaded_by)
       SELECT $1, 'a.pdf', 'application/pdf', 1, repeat('0', 64), 'k', id FROM account LIMIT 1`,
      [evidence!.id.split(':')[1]],
    );
    expect((await update(evidence!.id, { title: 'Khác' })).evidence!.attachments).toHaveLength(1);
    expect((await update(evidence!.id, { attachmentIds: null }, 2)).evidence!.attachments).toEqual([]);
    expect(await update(evidence!.id, { taskIds: null }, 3)).toMatchObject({ path: ['fields', 'taskIds'] });
  });

  it('of an idempotency key that nothing can hold', async () => {
    for (const idempotencyKey of ['', 'a\u0000b', 'a\ud800', 'x'.repeat(201)]) {
      expect(await create({}, { idempotencyKey })).toMatchObject({ path: ['idempotencyKey'] });
    }
  });

  it('an idempotency key gives nothing back to who has left the unit', async () => {
    const guest = await server.as('guest', ['OFFICER', '31120'], ['OFFICER', '31117']);
    const enter = async (taskId: string) => {
      const input = { taskIds: [taskId], idempotencyKey: 'k', fields: { kind: 'EVENT', title: 'Của phường cũ' } };
      return guest.gql(CREATE, { input });
    };
    await enter(ids[0]!);
    await server.db.query(
      `DELETE FROM account_grant USING unit WHERE unit.id = unit_id AND unit.code = '31117'
       AND account_id = (SELECT id FROM account WHERE username = 'guest')`,
    );
    const { tasks } = await city.data<{ tasks: { nodes: { id: string }[] } }>(
      '{ tasks(filter: { periods: ["2024"], under: "31120" }, first: 1) { nodes { id } } }',
    );
    // Grants are remembered by the session's token for two seconds; a new one asks the database.
    const cookie = await server.signIn('guest');
    const input = { taskIds: [tasks.nodes[0]!.id], idempotencyKey: 'k', fields: { kind: 'EVENT', title: 'Mới' } };
    const answer = await server.gql(CREATE, { input }, { as: cookie });
    expect(answer.errors[0]!.extensions['code']).toBe('FORBIDDEN');
    expect(JSON.stringify(answer)).not.toContain('Của phường cũ');
  });
});

describe('arguments of queries', () => {
  const NUL = 'a\u0000b';
  const HALF = 'a\ud800b';
  const cursor = (keys: unknown): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

  it.each([
    ['query ($v: String!) { unit(code: $v) { id } }', NUL],
    ['query ($v: String!) { plan(code: $v) { id } }', HALF],
    ['query ($v: Date) { unit(code: "92", asOf: $v) { id } }', '0001-01-01'],
    ['query ($v: Date) { unit(code: "92", asOf: $v) { id } }', '9999-12-31'],
    ['query ($v: String!) { searchUnits(text: $v) { id } }', NUL],
    ['query ($v: String!) { searchUnits(text: $v) { id } }', '%_\\ " \''],
    ['query ($v: TaskFilter) { tasks(filter: $v) { totalCount nodes { id } } }', { text: NUL }],
    ['query ($v: TaskFilter) { tasks(filter: $v) { totalCount nodes { id } } }', { text: HALF, clause: HALF }],
    ['query ($v: TaskFilter) { tasks(filter: $v) { totalCount nodes { id } } }', { periods: [NUL], plan: '' }],
    ['query ($v: TaskFilter) { unit(code: "92") { progress(filter: $v) { expected } } }', { obligations: [NUL] }],
    ['query ($v: EvidenceFilter) { evidence(filter: $v) { totalCount } }', { text: NUL, happenedFrom: '0001-01-01' }],
    ['query ($v: String) { tasks(orderBy: STATUS, after: $v) { nodes { id } } }', cursor([1, 2 ** 40])],
    ['query ($v: String) { tasks(after: $v) { nodes { id } } }', cursor([2 ** 52, 1])],
    ['query ($v: String) { tasks(after: $v) { nodes { id } } }', cursor([1e300, 1])],
    ['query ($v: String) { evidence(orderBy: UPDATED_AT, after: $v) { nodes { id } } }', cursor([NUL, 1])],
    ['query ($v: String) { evidence(orderBy: HAPPENED_ON, after: $v) { nodes { id } } }', cursor(['9', 1])],
    ['query ($v: String) { evidence(after: $v) { nodes { id } } }', cursor([1, '1'])],
    ['query ($v: String) { unit(code: "92") { children(after: $v) { nodes { id } } } }', 'Unit:999999999'],
    ['query ($v: ID!) { node(id: $v) { id } }', NUL],
    ['query ($v: ID!) { export(id: $v) { id } }', HALF],
    [
      'mutation ($v: EvidenceFilter) { startExport(input: { view: TASKS, format: CSV, filter: $v }) { __typename } }',
      { text: NUL },
    ],
    [
      'mutation ($v: EvidenceFilter) { startExport(input: { view: TASKS, format: CSV, filter: $v }) { __typename } }',
      { text: HALF, task: { text: NUL } },
    ],
    ['mutation ($v: SignInInput!) { signIn(input: $v) { __typename } }', { username: NUL, password: NUL }],
    ['mutation ($v: SignInInput!) { signIn(input: $v) { __typename } }', { username: HALF, password: HALF }],
  ])('that are odd are never the server’s fault: %s %j', async (query, v) => {
    const answer = await city.gql(query, { v });
    for (const error of answer.errors) expect(error.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['{ tasks(first: -1) { nodes { id } } }', 'first'],
    ['{ tasks(first: 501) { nodes { id } } }', 'first'],
    ['{ evidence(first: 501) { nodes { id } } }', 'first'],
    ['{ searchUnits(text: "a", first: 501) { id } }', 'first'],
    ['{ unit(code: "92") { children(first: 501) { nodes { id } } } }', 'first'],
    ['{ tasks(first: 1) { nodes { evidence(first: -1) { nodes { id } } } } }', 'first'],
    ['{ tasks(after: "") { nodes { id } } }', 'after'],
    ['{ evidence(after: "x") { nodes { id } } }', 'after'],
    ['{ unit(code: "92") { children(after: "Task:1") { nodes { id } } } }', 'after'],
    ['{ tasks(filter: { under: "x" }) { totalCount } }', 'under'],
    ['{ evidence(filter: { task: { under: "x" } }) { totalCount } }', 'under'],
    [
      `{ tasks(filter: { text: "${Array.from({ length: 51 }, (_, i) => `t${i}`).join(' ')}" }) { totalCount } }`,
      'text',
    ],
  ])('that are out of bounds are named: %s', async (query, name) => {
    const answer = await city.gql(query);
    expect(answer.errors[0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      path: expect.arrayContaining([name]),
    });
  });

  it('names what is wrong with the tasks of an evidence filter from the top', async () => {
    const answer = await city.gql('{ evidence(filter: { task: { under: "x" } }) { totalCount } }');
    expect(answer.errors[0]!.extensions['path']).toEqual(['filter', 'task', 'under']);
  });

  it('names the field that holds a NUL', async () => {
    const query = 'query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount } }';
    const answer = await city.gql(query, { filter: { periods: ['2024', '20\u000024'] } });
    expect(answer.errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['filter', 'periods', '1'] });
  });

  it('asks for no rows with a page of none', async () => {
    expect(
      await city.data(
        '{ tasks(first: 0, filter: { periods: ["2024"] }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
      ),
    ).toEqual({
      tasks: { totalCount: 4290, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } },
    });
  });
});
