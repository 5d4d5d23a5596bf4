// What is told of undoing, taking back, asking for time, closing and reopening a period: whom, once, and when not.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { pino } from 'pino';
import { poolOf } from '../../data-source.ts';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';
import { startJobs, type Jobs } from '../jobs/jobs.service.ts';
import { tellTrail } from './telling.service.ts';

let clock = new Date('2024-06-08T02:00:00Z');
let server: TestServer;
let jobs: Jobs;
let officer: TestClient;
let leader: TestClient;
let reviewer: TestClient;
let admin: TestClient;

beforeAll(async () => {
  server = await startTestServer({ now: () => clock });
  officer = await server.as('31117.officer', ['OFFICER', '31117']);
  leader = await server.as('31117.leader', ['LEADER', '31117']);
  reviewer = await server.as('916.reviewer', ['REVIEWER', '916']);
  await server.as('so-noi-vu', ['REVIEWER', '92']);
  await server.as('917.reviewer', ['REVIEWER', '917']);
  await server.as('31117.both', ['LEADER', '31117'], ['REVIEWER', '916']);
  admin = await server.as('quan-tri', ['ADMIN', '92']);
  jobs = await startJobs(poolOf(server.server.dataSource), pino({ level: 'silent' }), {
    pollEvery: 0.5,
    superviseEvery: 1,
  });
});
afterAll(async () => {
  await jobs.stop();
  await server.close();
});
beforeEach(async () => {
  await told();
  await server.db.query('DELETE FROM notification; DELETE FROM notification_choice; DELETE FROM notification_setting');
});

/** Tells as several servers at once, twice; gives who was told of what since the test began. */
async function told(): Promise<string[]> {
  const teller = { pool: poolOf(server.server.dataSource), jobs, mailWorks: false };
  for (const _ of ['once', 'again']) await Promise.all([tellTrail(teller, clock), tellTrail(teller, clock)]);
  const { rows } = await server.db.query<{ line: string }>(
    `SELECT a.username || ' ' || n.kind || coalesce(' ' || (n.facts->>'text'), '') AS line
     FROM notification n JOIN account a ON a.id = n.account_id ORDER BY 1`,
  );
  return rows.map(({ line }) => line);
}
const later = (ms: number): void => {
  clock = new Date(clock.getTime() + ms);
};

interface Seen {
  id: string;
  version: number;
}
let used = 0;
async function fresh(): Promise<Seen> {
  const { tasks } = await officer.data<{ tasks: { nodes: Seen[] } }>(
    '{ tasks(filter: { periods: ["2024-H1"] }, first: 30) { nodes { id version } } }',
  );
  return tasks.nodes[used++]!;
}
const SAVED = '__typename ... on TaskSaved { task { version } }';
async function versionOf(id: string): Promise<number> {
  const { node } = await officer.data<{ node: { version: number } }>(
    'query ($id: ID!) { node(id: $id) { ... on Task { version } } }',
    { id },
  );
  return node.version;
}
async function submitted(): Promise<string> {
  const { id } = await fresh();
  await officer.data('mutation ($input: CreateEvidenceInput!) { createEvidence(input: $input) { __typename } }', {
    input: { taskIds: [id], fields: { kind: 'DOCUMENT', title: `Văn bản ${used}` } },
  });
  await act(leader, 'SubmitTaskInput', 'submitTask', { id });
  return id;
}
/** One act on one task at its present version. */
async function act(
  who: TestClient,
  type: string,
  name: string,
  input: { id: string; decision?: string; reason?: string },
): Promise<void> {
  const whole = { ...input, expectedVersion: await versionOf(input.id) };
  const answer = await who.data(`mutation ($input: ${type}!) { ${name}(input: $input) { ${SAVED} } }`, {
    input: whole,
  });
  expect(answer).toMatchObject({ [name]: { __typename: 'TaskSaved' } });
}
/** The same for acts that take a list. */
async function actAll(who: TestClient, name: string, id: string): Promise<void> {
  const answer = await who.data(
    `mutation ($input: TaskActsInput!) { ${name}(input: $input) { results { ${SAVED} } } }`,
    { input: { items: [{ id, expectedVersion: await versionOf(id) }] } },
  );
  expect(answer).toMatchObject({ [name]: { results: [{ __typename: 'TaskSaved' }] } });
}
const askForMore = (input: object): Promise<{ askExtension: { extension: Seen } }> =>
  officer.data(
    `mutation ($input: AskExtensionInput!) { askExtension(input: $input) {
      ... on ExtensionSaved { extension { id version } } ... on UserError { message } } }`,
    { input: { lastDay: '2024-06-28', reason: 'Chờ số liệu', ...input } },
  );
const wantSubmissions = (client: TestClient): Promise<unknown> =>
  client.data(
    'mutation ($input: NotificationSettingsInput!) { setNotificationSettings(input: $input) { __typename } }',
    {
      input: { language: 'VI', choices: [{ kind: 'SUBMITTED', app: true, mail: false }] },
    },
  );

it('an undone decision tells nothing, neither itself nor its undoing', async () => {
  const id = await submitted();
  await act(reviewer, 'ReviewTaskInput', 'reviewTask', { id, decision: 'RETURN', reason: 'Thiếu số' });
  later(30_000);
  expect(await told()).toEqual([]);
  await actAll(reviewer, 'undoReviews', id);
  later(120_000);
  expect(await told()).toEqual([]);
});

it('taking a submission back is told to those reviewers only who were told of it', async () => {
  await wantSubmissions(reviewer);
  const id = await submitted();
  expect(await told()).toEqual(['916.reviewer SUBMITTED']);
  await actAll(leader, 'withdrawTasks', id);
  expect(await told()).toEqual(['916.reviewer SUBMITTED', '916.reviewer WITHDRAWN']);
});

it('what is taken back before anybody was told tells nothing', async () => {
  await wantSubmissions(reviewer);
  await actAll(leader, 'withdrawTasks', await submitted());
  expect(await told()).toEqual([]);
});

it('a request for more time is told to the reviewers above who may decide, while it waits', async () => {
  const { id } = await fresh();
  await askForMore({ taskId: id });
  expect(await told()).toEqual(['916.reviewer EXTENSION_ASKED Chờ số liệu', 'so-noi-vu EXTENSION_ASKED Chờ số liệu']);
  const { notifications } = await reviewer.data<{ notifications: { nodes: object[] } }>(
    '{ notifications { nodes { dueOn task { id } unit { code } actor { displayName } } } }',
  );
  expect(notifications.nodes).toEqual([
    { dueOn: '2024-06-28', task: { id }, unit: { code: '31117' }, actor: { displayName: '31117.officer' } },
  ]);
});

it('a request that was answered before it was told is not told any more', async () => {
  const { id } = await fresh();
  const { extension } = (await askForMore({ taskId: id })).askExtension;
  await reviewer.data('mutation ($input: DecideExtensionInput!) { decideExtension(input: $input) { __typename } }', {
    input: { id: extension.id, expectedVersion: extension.version, decision: 'REFUSE', reason: 'Đủ thời gian' },
  });
  expect(await told()).toEqual([
    '31117.both EXTENDED Đủ thời gian',
    '31117.leader EXTENDED Đủ thời gian',
    '31117.officer EXTENDED Đủ thời gian',
  ]);
});

it('closing a period tells nobody, opening it again tells those who still owe something there', async () => {
  const period = async (): Promise<Seen> => {
    const { plan } = await admin.data<{ plan: { periods: (Seen & { code: string })[] } }>(
      '{ plan(code: "chi-thi-33") { periods { id code version } } }',
    );
    const { id, version } = plan.periods.find(({ code }) => code === '2024-H1')!;
    return { id, version };
  };
  const change = async (type: string, name: string, more: object): Promise<void> => {
    const { id, version } = await period();
    const answer = await admin.data(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, {
      input: { id, expectedVersion: version, ...more },
    });
    expect(answer).toEqual({ [name]: { __typename: 'PeriodSaved' } });
  };
  const id = await submitted();
  await act(reviewer, 'ReviewTaskInput', 'reviewTask', { id, decision: 'RETURN', reason: 'Thiếu số' });
  await change('ClosePeriodInput', 'closePeriod', {});
  later(120_000);
  expect(await told()).toEqual([]);
  await change('ReopenPeriodInput', 'reopenPeriod', { reason: 'Bổ sung số liệu' });
  expect(await told()).toEqual([
    '31117.both PERIOD_REOPENED Bổ sung số liệu',
    '31117.leader PERIOD_REOPENED Bổ sung số liệu',
    '31117.officer PERIOD_REOPENED Bổ sung số liệu',
  ]);
});
