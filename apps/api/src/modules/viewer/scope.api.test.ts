// Nothing that a ward shows reaches those whose grants don't: whatever they ask, the answer is the same before and after.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

const SECRET = 'Tuyệt mật riêng phường An Hòa';
const NOW = new Date('2024-08-01T02:00:00Z');

let server: TestServer;
let owner: TestClient;
let leader: TestClient;
let reviewer: TestClient;
let taskId: string;
let evidenceId: string;
let attachmentId: string;
const outsiders: Record<string, TestClient> = {};
const before: Record<string, unknown[]> = {};

/** Every way in which tasks, evidence and counts can be asked for; `$text` is what only the secret holds. */
const QUESTIONS = [
  'query { tasks(first: 500) { totalCount nodes { id status version evidence { totalCount nodes { id title } } } } }',
  'query { tasks(orderBy: STATUS, first: 50) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
  'query { tasks(filter: { statuses: [IN_PROGRESS, SUBMITTED, RETURNED] }) { totalCount } }',
  'query { tasks(filter: { hasEvidence: true }) { totalCount } }',
  'query { tasks(filter: { timings: [DONE_ON_TIME, DONE_LATE] }) { totalCount } }',
  'query ($text: String) { tasks(filter: { text: $text }) { totalCount } }',
  'query { evidence(first: 500) { totalCount nodes { id title tasks { id } attachments { id fileName } } } }',
  'query ($text: String) { evidence(filter: { text: $text }) { totalCount nodes { id } } }',
  'query { evidence(filter: { hasAttachment: true }, orderBy: UPDATED_AT) { totalCount } }',
  'query { unit(code: "92") { progress { expected inProgress submitted evidence } children { totalCount nodes { code } } } }',
  'query ($text: String) { unit(code: "92") { progress(filter: { text: $text }) { expected evidence } } }',
  'query { unit(code: "92") { children { nodes { progress { inProgress evidence } children { totalCount nodes { code progress { evidence } } } } } } }',
  'query { unit(code: "916") { progress(filter: { hasEvidence: true }) { expected evidence } } }',
  'query { unit(code: "916") { tasks { totalCount } } }',
  'query { unit(code: "31120") { name tasks { nodes { id evidence { nodes { title } } } } progress { evidence } } }',
  'query { plan(code: "chi-thi-33") { obligations { progress { inProgress submitted evidence } tasks(first: 200) { totalCount nodes { id status } } } } }',
  'query { plan(code: "chi-thi-33") { outline { progress { evidence } children { progress { inProgress evidence } children { progress { submitted } } } } } }',
  'query ($task: ID!) { node(id: $task) { ... on Task { obligation { tasks(filter: { hasEvidence: true }) { totalCount } } } } }',
  'query ($text: String!) { searchUnits(text: $text) { name } }',
  'query { searchUnits(text: "an hoa") { name } }',
  'query { viewer { grants { unit { name parent { name children { totalCount } progress { evidence } } } } } }',
];

async function ask(client: TestClient): Promise<unknown[]> {
  const answers = [];
  for (const query of QUESTIONS) {
    const { data, errors } = await client.gql(query, { text: SECRET, task: taskId });
    answers.push({ data, errors: errors.map(({ message, extensions }) => [message, extensions]) });
  }
  return answers;
}

beforeAll(async () => {
  server = await startTestServer({ now: () => NOW });
  owner = await server.as('31120.officer', ['OFFICER', '31120']);
  leader = await server.as('31120.leader', ['LEADER', '31120']);
  reviewer = await server.as('916.reviewer', ['REVIEWER', '916']);
  outsiders['an officer of another ward'] = await server.as('31117.officer', ['OFFICER', '31117']);
  outsiders['a leader of another ward'] = await server.as('31117.leader', ['LEADER', '31117']);
  outsiders['an officer of the district above'] = await server.as('916.officer', ['OFFICER', '916']);
  outsiders['a leader of the district above'] = await server.as('916.leader', ['LEADER', '916']);
  outsiders['a reviewer of another district'] = await server.as('917.reviewer', ['REVIEWER', '917']);
  outsiders['an observer of another ward'] = await server.as('31123.observer', ['OBSERVER', '31123']);
  outsiders['an officer of a department'] = await server.as('so-03.officer', ['OFFICER', 'SO-03']);
  outsiders['somebody without any grant'] = await server.as('nobody');
  outsiders['a stranger'] = server.stranger;

  const { tasks } = await owner.data<{ tasks: { nodes: { id: string }[] } }>(
    '{ tasks(filter: { periods: ["2024"] }, first: 1) { nodes { id } } }',
  );
  taskId = tasks.nodes[0]!.id;
  for (const [name, client] of Object.entries(outsiders)) before[name] = await ask(client);

  const form = new FormData();
  form.append('file', new Blob([SECRET]), `${SECRET}.txt`);
  const cookie = await server.signIn('31120.officer');
  const sent = await fetch(`${server.url}/attachments`, { method: 'POST', headers: { cookie }, body: form });
  attachmentId = ((await sent.json()) as { id: string }).id;
  const made = await owner.data<{ createEvidence: { evidence: { id: string } } }>(
    `mutation ($input: CreateEvidenceInput!) { createEvidence(input: $input) { ... on EvidenceSaved { evidence { id } } } }`,
    {
      input: {
        taskIds: [taskId],
        idempotencyKey: 'khóa',
        fields: { kind: 'DOCUMENT', title: SECRET, note: SECRET, attachmentIds: [attachmentId] },
      },
    },
  );
  evidenceId = made.createEvidence.evidence.id;
});
afterAll(() => server.close());

describe.each([
  'an officer of another ward',
  'a leader of another ward',
  'an officer of the district above',
  'a leader of the district above',
  'a reviewer of another district',
  'an observer of another ward',
  'an officer of a department',
  'somebody without any grant',
  'a stranger',
])('%s', (name) => {
  it('gets the same answers as before it was entered', async () => {
    expect(await ask(outsiders[name]!)).toEqual(before[name]);
  });

  it('reaches it by no id, and changes nothing', async () => {
    const client = outsiders[name]!;
    const attempts = [
      `{ node(id: "${evidenceId}") { ... on Evidence { title } } }`,
      `{ node(id: "${taskId}") { ... on Task { status evidence { nodes { title } } } } }`,
      `{ node(id: "${attachmentId}") { ... on Attachment { fileName } } }`,
      '{ tasks(filter: { under: "31120" }) { totalCount } }',
      '{ evidence(filter: { task: { under: "31120" } }) { totalCount } }',
      `mutation { updateEvidence(input: { id: "${evidenceId}", expectedVersion: 9, fields: { title: "" } }) {
        ... on ConflictError { current { ... on Evidence { title } } } ... on UserError { message } } }`,
      `mutation { deleteEvidence(input: { id: "${evidenceId}", expectedVersion: 9 }) {
        ... on ConflictError { current { ... on Evidence { title } } } } }`,
      `mutation { createEvidence(input: { taskIds: ["${taskId}"], idempotencyKey: "khóa", fields: { kind: EVENT, title: "x" } }) {
        ... on EvidenceSaved { evidence { title } } } }`,
      `mutation { submitTask(input: { id: "${taskId}", expectedVersion: 9 }) {
        ... on ConflictError { current { ... on Task { status } } } } }`,
      `mutation { reviewTask(input: { id: "${taskId}", expectedVersion: 9, decision: RETURN }) {
        ... on ConflictError { current { ... on Task { status } } } ... on UserError { message } } }`,
      'mutation { startExport(input: { view: EVIDENCE, format: CSV, filter: { task: { under: "31120" } } }) { __typename } }',
    ];
    for (const attempt of attempts) {
      const answer = await client.gql(attempt);
      const code = name === 'a stranger' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect([attempt, answer.errors[0]?.extensions['code']]).toEqual([attempt, code]);
      expect(JSON.stringify(answer)).not.toContain(SECRET);
    }
    const { node } = await owner.data<{ node: object }>(
      `{ node(id: "${evidenceId}") { ... on Evidence { title version } } }`,
    );
    expect(node).toEqual({ title: SECRET, version: 1 });
  });

  it('cannot take its file', async () => {
    const client = outsiders[name]!;
    const { data } = await client.gql('{ tasks(filter: { periods: ["2024"] }, first: 1) { nodes { id } } }');
    const own = data?.tasks.nodes[0] as { id: string } | undefined;
    if (own) {
      const answer = await client.gql(
        `mutation { createEvidence(input: { taskIds: ["${own.id}"],
          fields: { kind: EVENT, title: "x", attachmentIds: ["${attachmentId}"] } }) { __typename } }`,
      );
      expect(answer.data?.createEvidence.__typename ?? answer.errors[0]?.extensions['code']).toMatch(
        /^(ValidationError|FORBIDDEN)$/,
      );
    }
    const cookie = name === 'a stranger' ? {} : { cookie: await server.signIn(USERNAMES[name]!) };
    const got = await fetch(`${server.url}/attachments/${attachmentId}`, { headers: cookie });
    expect(got.status).toBe(name === 'a stranger' ? 401 : 403);
    expect(await got.text()).not.toContain(SECRET);
  });
});

const USERNAMES: Record<string, string> = {
  'an officer of another ward': '31117.officer',
  'a leader of another ward': '31117.leader',
  'an officer of the district above': '916.officer',
  'a leader of the district above': '916.leader',
  'a reviewer of another district': '917.reviewer',
  'an observer of another ward': '31123.observer',
  'an officer of a department': 'so-03.officer',
  'somebody without any grant': 'nobody',
};

it('is there for those whom it concerns', async () => {
  const admin = await server.as('admin', ['ADMIN', '92']);
  for (const client of [owner, leader, reviewer, admin]) {
    const { evidence } = await client.data<{ evidence: { nodes: object[] } }>(
      'query ($text: String) { evidence(filter: { text: $text }) { nodes { title } } }',
      { text: SECRET },
    );
    expect(evidence.nodes).toEqual([{ title: SECRET }]);
  }
});

it('administrators read all and write nothing that is a unit’s own', async () => {
  const admin = await server.as('admin-2', ['ADMIN', '92']);
  for (const attempt of [
    `mutation { updateEvidence(input: { id: "${evidenceId}", expectedVersion: 1, fields: { title: "x" } }) { __typename } }`,
    `mutation { submitTask(input: { id: "${taskId}", expectedVersion: 2 }) { __typename } }`,
    `mutation { reviewTask(input: { id: "${taskId}", expectedVersion: 2, decision: ACCEPT }) { __typename } }`,
  ]) {
    expect((await admin.gql(attempt)).errors[0]?.extensions['code']).toBe('FORBIDDEN');
  }
});

it('a reviewer who is leader of the unit does not review it', async () => {
  const both = await server.as('both', ['REVIEWER', '92'], ['LEADER', '31120']);
  await both.data(`mutation { submitTask(input: { id: "${taskId}", expectedVersion: 2 }) { __typename } }`);
  const { node } = await both.data<{ node: object }>(
    `{ node(id: "${taskId}") { ... on Task { status viewerCanReview } } }`,
  );
  expect(node).toEqual({ status: 'SUBMITTED', viewerCanReview: false });
  const answer = await both.gql(
    `mutation { reviewTask(input: { id: "${taskId}", expectedVersion: 3, decision: ACCEPT }) { __typename } }`,
  );
  expect(answer.errors[0]?.extensions['code']).toBe('FORBIDDEN');
});
