// Telling on a real database, with a mail server and a clock of its own: whom, when, once; with two servers.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { makeDb } from '../../lib/sql.ts';
import { startServer, type RunningServer } from '../../server.ts';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';
import { startSmtpSink, type SmtpSink } from '../../testing/smtp-sink.ts';
import { poolOf } from '../../data-source.ts';
import { readEnv } from '../../env.ts';
import { startJobs, type Jobs } from '../jobs/jobs.service.ts';
import { tellByClock, tellTrail, type Teller } from './telling.service.ts';

const HURRY = { pollEvery: 0.5, superviseEvery: 1 };
// The period 2024-H1 ends on 14/06 and is due by 20/06; this is 12 days before.
let clock = new Date('2024-06-08T02:00:00Z');
const later = (ms: number): void => {
  clock = new Date(clock.getTime() + ms);
};

let sink: SmtpSink;
let server: TestServer;
let second: RunningServer;
let jobs: Jobs;
let tellers: Teller[];
let officer: TestClient;
let leader: TestClient;
let reviewer: TestClient;
let observer: TestClient;

beforeAll(async () => {
  sink = await startSmtpSink();
  // The clock moves by weeks.
  const session = { idleMinutes: 43_200, absoluteHours: 720 };
  const mail = {
    kind: 'smtp',
    host: '127.0.0.1',
    port: sink.port,
    security: 'none',
    login: null,
    from: 'Dân vận <danvan@example.vn>',
  } as const;
  server = await startTestServer({ now: () => clock, jobTimes: HURRY, env: { mail, session } });
  const address = server.db.options.connectionString!;
  const env = { ...readEnv({ PORT: '0', DATABASE_URL: address, DATABASE_POOL_SIZE: '5' }), mail };
  second = await startServer({
    env,
    databaseUrl: address,
    now: () => clock,
    jobTimes: HURRY,
    log: pino({ level: 'silent' }),
  });
  officer = await server.as('31117.officer', ['OFFICER', '31117']);
  leader = await server.as('31117.leader', ['LEADER', '31117']);
  reviewer = await server.as('916.reviewer', ['REVIEWER', '916']);
  observer = await server.as('ban-dan-van', ['OBSERVER', '92']);
  await server.db.query(`UPDATE account SET email = username || '@example.vn'`);
  const pool = poolOf(server.server.dataSource);
  jobs = await startJobs(pool, pino({ level: 'silent' }), HURRY);
  tellers = [pool, poolOf(second.dataSource)].map((one) => ({ pool: one, jobs, mailWorks: true }));
});
afterAll(async () => {
  await jobs.stop();
  await second.close();
  await server.close();
  await sink.close();
});
beforeEach(async () => {
  await everythingSent();
  await server.db.query(
    'DELETE FROM notification; DELETE FROM mail; DELETE FROM notification_choice; DELETE FROM notification_setting',
  );
  sink.mails = [];
  sink.begun = 0;
});

/** Both servers look at the trail at the same time, as they do every few seconds. */
const tellAll = (): Promise<unknown> =>
  Promise.all(tellers.flatMap((teller) => [tellTrail(teller, clock), tellTrail(teller, clock)]));
const tickAll = (): Promise<unknown> =>
  Promise.all(tellers.flatMap((teller) => [tellByClock(teller, clock), tellByClock(teller, clock)]));

async function everythingSent(): Promise<void> {
  const waiting = async (): Promise<number> =>
    (await server.db.query(`SELECT FROM mail WHERE state = 'QUEUED'`)).rows.length;
  while ((await waiting()) > 0) await new Promise((soon) => setTimeout(soon, 50));
}

/** Mails that wait for their next try: refused, and the queue has noted it too. */
const retried = async (): Promise<number> =>
  (await server.db.query(`SELECT FROM pgboss.job WHERE name = 'mail' AND state = 'retry'`)).rows.length;
/** The pause before the next try is not what is tested. */
const tryAgain = (): Promise<unknown> =>
  server.db.query(`UPDATE pgboss.job SET start_after = now() WHERE name = 'mail' AND state = 'retry'`);

const told = async (): Promise<string[]> =>
  (
    await server.db.query<{ line: string }>(
      `SELECT a.username || ' ' || n.kind AS line FROM notification n JOIN account a ON a.id = n.account_id ORDER BY 1`,
    )
  ).rows.map(({ line }) => line);
const mailed = (): string[] => sink.mails.map(({ to, subject }) => `${[to].flat()[0]?.text} ${subject}`).sort();

let used = 0;
/** A task of the ward that no test has used yet, with a piece of evidence, sent up. */
async function submitted(): Promise<{ id: string; version: number }> {
  const { tasks } = await officer.data<{ tasks: { nodes: { id: string; version: number }[] } }>(
    '{ tasks(filter: { periods: ["2024-H1"] }, first: 30) { nodes { id version } } }',
  );
  const { id } = tasks.nodes[used++]!;
  const { createEvidence } = await officer.data<{ createEvidence: { tasks: { version: number }[] } }>(
    `mutation ($input: CreateEvidenceInput!) { createEvidence(input: $input) { ... on EvidenceSaved { tasks { version } } } }`,
    { input: { taskIds: [id], fields: { kind: 'DOCUMENT', title: `Văn bản ${used}` } } },
  );
  const { version } = createEvidence.tasks[0]!;
  const answer = await leader.data(
    'mutation ($input: SubmitTaskInput!) { submitTask(input: $input) { __typename ... on UserError { message } } }',
    { input: { id, expectedVersion: version } },
  );
  expect(answer).toEqual({ submitTask: { __typename: 'TaskSaved' } });
  return { id, version: version + 1 };
}
const decide = async (task: { id: string; version: number }, decision: 'ACCEPT' | 'RETURN'): Promise<void> => {
  const input = {
    id: task.id,
    expectedVersion: task.version,
    decision,
    ...(decision === 'RETURN' && { reason: 'Thiếu số' }),
  };
  const answer = await reviewer.data(
    'mutation ($input: ReviewTaskInput!) { reviewTask(input: $input) { __typename } }',
    { input },
  );
  expect(answer).toEqual({ reviewTask: { __typename: 'TaskSaved' } });
};
const say = (client: TestClient, input: object): Promise<unknown> =>
  client.data('mutation ($input: CreateCommentInput!) { createComment(input: $input) { __typename } }', { input });
const accountId = async (username: string): Promise<string> =>
  `Account:${(await server.db.query<{ id: string }>('SELECT id FROM account WHERE username = $1', [username])).rows[0]!.id}`;
const choose = (client: TestClient, input: object): Promise<unknown> =>
  client.data(
    `mutation ($input: NotificationSettingsInput!) { setNotificationSettings(input: $input) {
      __typename ... on ValidationError { path message } } }`,
    { input: { email: 'x@example.vn', language: 'VI', choices: [], ...input } },
  );

describe('a decision', () => {
  it('is told to the unit once it is a minute old: each person once, by one mail, whatever number of servers', async () => {
    const [first, next] = [await submitted(), await submitted()];
    await decide(first, 'RETURN');
    await decide(next, 'ACCEPT');
    later(59_000);
    await tellAll();
    expect(await told()).toEqual([]);
    later(1_000);
    await tellAll();
    await tellAll();
    expect(await told()).toEqual([
      '31117.leader ACCEPTED',
      '31117.leader RETURNED',
      '31117.officer ACCEPTED',
      '31117.officer RETURNED',
    ]);
    await everythingSent();
    expect(mailed()).toEqual([
      '"31117.leader" <31117.leader@example.vn> [Dân vận] 02 thông báo mới',
      '"31117.officer" <31117.officer@example.vn> [Dân vận] 02 thông báo mới',
    ]);
    expect(sink.mails[0]!.text).toContain('Thiếu số');
    expect(sink.mails[0]!.html).toContain(`mo=31117,_${first.id.split(':')[1]}`);
  });

  it('that no longer stands is not told', async () => {
    const task = await submitted();
    await decide(task, 'RETURN');
    await leader.data('mutation ($input: SubmitTaskInput!) { submitTask(input: $input) { __typename } }', {
      input: { id: task.id, expectedVersion: task.version + 1 },
    });
    later(120_000);
    await tellAll();
    expect(await told()).toEqual([]);
  });

  it('is not mailed any more when the task is done before the mail goes out', async () => {
    sink.mode = 'refuse';
    const task = await submitted();
    await decide(task, 'RETURN');
    later(61_000);
    await tellAll();
    await expect.poll(retried).toBe(2);
    await leader.data('mutation ($input: SubmitTaskInput!) { submitTask(input: $input) { __typename } }', {
      input: { id: task.id, expectedVersion: task.version + 1 },
    });
    sink.mode = 'take';
    await tryAgain();
    await everythingSent();
    expect(mailed()).toEqual([]);
    const { rows } = await server.db.query('SELECT state, tries > 1 AS again FROM mail');
    expect(rows).toEqual([
      { state: 'DROPPED', again: true },
      { state: 'DROPPED', again: true },
    ]);
  });

  it('that one mail server refuses reaches the others, each once, and that one when it takes it', async () => {
    sink.refuses = '31117.officer@example.vn';
    await decide(await submitted(), 'RETURN');
    later(61_000);
    await tellAll();
    await expect.poll(retried).toBe(1);
    await expect.poll(mailed).toEqual([expect.stringContaining('31117.leader')]);
    sink.refuses = null;
    await tryAgain();
    await everythingSent();
    expect(mailed()).toEqual([expect.stringContaining('31117.leader'), expect.stringContaining('31117.officer')]);
  });

  it('is not told in a period that was closed meanwhile', async () => {
    const task = await submitted();
    await decide(task, 'RETURN');
    const close = (at: Date | null): Promise<unknown> =>
      server.db.query(
        `UPDATE period SET closed_at = $1, closed_by = CASE WHEN $1::timestamptz IS NOT NULL THEN (SELECT min(id) FROM account) END
         WHERE code = '2024-H1'`,
        [at],
      );
    await close(clock);
    later(61_000);
    await tellAll();
    expect(await told()).toEqual([]);
    await close(null);
  });
});

describe('a comment', () => {
  it('is told at once: to those named as such, to the others who work or talk there as a comment', async () => {
    const { id } = await submitted();
    await say(observer, { subjectId: id, body: 'Đề nghị bổ sung' });
    await tellAll();
    expect(await told()).toEqual(['31117.leader COMMENTED', '31117.officer COMMENTED']);
    await say(leader, { subjectId: id, body: 'Nhờ @916.reviewer', mentionIds: [await accountId('916.reviewer')] });
    await tellAll();
    expect((await told()).slice(2)).toEqual([
      '31117.officer COMMENTED',
      '916.reviewer MENTIONED',
      'ban-dan-van COMMENTED',
    ]);
    await everythingSent();
    // A comment comes by mail only to those who ask for it.
    expect(mailed()).toEqual([
      '"916.reviewer" <916.reviewer@example.vn> [Dân vận] 31117.leader nhắc đến đồng chí trong trao đổi',
    ]);
  });

  it('leads to its own row, also from a piece of evidence', async () => {
    const { id } = await submitted();
    const { node } = await officer.data<{ node: { evidence: { nodes: { id: string }[] } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Task { evidence { nodes { id } } } } }',
      { id },
    );
    const piece = node.evidence.nodes[0]!.id;
    await say(reviewer, {
      subjectId: piece,
      body: 'Văn bản này chưa ký',
      mentionIds: [await accountId('31117.officer')],
    });
    await tellAll();
    const { notifications, unreadNotifications } = await officer.data<{
      notifications: { nodes: object[] };
      unreadNotifications: number;
    }>(`{ unreadNotifications notifications { nodes { id kind readAt text actor { displayName } unit { code } period { code }
      task { id } evidence { id } comment { body } } } }`);
    expect(unreadNotifications).toBe(1);
    expect(notifications.nodes).toMatchObject([
      {
        kind: 'MENTIONED',
        readAt: null,
        text: 'Văn bản này chưa ký',
        actor: { displayName: '916.reviewer' },
        unit: { code: '31117' },
        period: { code: '2024-H1' },
        task: { id },
        evidence: { id: piece },
      },
    ]);
  });
});

describe('an urging and a request for more time', () => {
  const write = async (action: string, subjectType: string, after: object): Promise<void> => {
    await server.db.query(
      `INSERT INTO audit (at, account_id, action, subject_type, subject_id, unit_id, after)
       SELECT $1, a.id, $2, $3, 1, u.id, $4 FROM account a, unit u
       WHERE a.username = '916.reviewer' AND u.code = '31117' AND u.valid_to IS NULL`,
      [clock, action, subjectType, JSON.stringify(after)],
    );
  };
  const openTasks = async (period = '2024-H1'): Promise<{ taskId: number }[]> =>
    (
      await server.db.query<{ id: string }>(
        `SELECT t.id FROM task t JOIN unit u ON u.id = t.unit_id JOIN period p ON p.id = t.period_id
         WHERE u.code = '31117' AND p.code = $1 AND t.status = 'NOT_STARTED' ORDER BY t.id LIMIT 3`,
        [period],
      )
    ).rows.map(({ id }) => ({ taskId: Number(id) }));

  it('is told to those who work at the unit, with what was missing', async () => {
    await write('reminder.send', 'Reminder', { words: 'Đề nghị báo cáo ngay', tasks: await openTasks() });
    await tellAll();
    await everythingSent();
    expect(await told()).toEqual(['31117.leader URGED', '31117.officer URGED']);
    expect(sink.mails[0]!.subject).toBe('[Dân vận] Đôn đốc: 03 nhiệm vụ kỳ 2024-H1 chưa hoàn thành');
    expect(sink.mails[0]!.text).toContain('Đề nghị báo cáo ngay');
  });

  it('over several periods it names none, lists each task with its own, and goes on when one of them is closed', async () => {
    const close = (at: Date | null): Promise<unknown> =>
      server.db.query(
        `UPDATE period SET closed_at = $1, closed_by = CASE WHEN $1::timestamptz IS NOT NULL THEN 1 END WHERE code = '2022-H1'`,
        [at],
      );
    const [[first], [second]] = [await openTasks('2022-H1'), await openTasks('2022')];
    const words = `${'Đề nghị báo cáo ngay. '.repeat(20)}Trân trọng.`;
    await write('reminder.send', 'Reminder', { words, tasks: [first, second] });
    await close(clock);
    try {
      await tellAll();
      await everythingSent();
      expect(await told()).toEqual(['31117.leader URGED', '31117.officer URGED']);
    } finally {
      await close(null);
    }
    expect(sink.mails[0]!.subject).toBe('[Dân vận] Đôn đốc: 01 nhiệm vụ chưa hoàn thành');
    expect(sink.mails[0]!.text).toContain('(năm 2022, hạn đến hết ngày 14/11/2022)');
    expect(sink.mails[0]!.text).not.toContain('6 tháng đầu năm 2022');
    expect(sink.mails[0]!.text).toContain('Trân trọng.”');
  });

  it('is not told of what is done meanwhile', async () => {
    const { id } = await submitted();
    await write('reminder.send', 'Reminder', { words: 'x', tasks: [{ taskId: Number(id.split(':')[1]) }] });
    await tellAll();
    expect(await told()).toEqual([]);
  });

  it('more time is told with its day, for one task', async () => {
    const [task] = await openTasks();
    const dueAt = '2024-06-25T17:00:00Z';
    await write('extension.grant', 'Extension', { taskId: task!.taskId, dueAt });
    await tellAll();
    await everythingSent();
    expect(await told()).toEqual(['31117.leader EXTENDED', '31117.officer EXTENDED']);
    expect(sink.mails[0]!.subject).toBe('[Dân vận] Đã gia hạn đến hết ngày 25/06/2024');
    expect(sink.mails[0]!.text).toContain(`mo=31117,_${task!.taskId}`);
  });
});

describe('a period that opens', () => {
  it('is told once a person, with how much they owe', async () => {
    const { rows } = await server.db.query<{ id: string }>(
      `INSERT INTO audit (at, action, subject_type, subject_id, unit_id)
       SELECT $1, 'period.open', 'Period', p.id, u.id FROM period p, unit u WHERE p.code = '2024' AND u.code = '92' RETURNING id`,
      [clock],
    );
    expect(rows).toHaveLength(1);
    await tellAll();
    expect(await told()).toEqual(['31117.leader ASSIGNED', '31117.officer ASSIGNED']);
    await everythingSent();
    expect(sink.mails[0]!.subject).toBe('[Dân vận] Kỳ 2024 đã mở: 36 nhiệm vụ được giao, hạn đến hết ngày 14/11/2024');
  });
});

describe('what reviewers and units hear of each other', () => {
  it('a task that is opened again: the reviewers above and the unit’s others, while it is open', async () => {
    const task = await submitted();
    await decide(task, 'ACCEPT');
    later(61_000);
    await tellAll();
    await everythingSent();
    await server.db.query('DELETE FROM notification');
    const answer = await leader.data(
      'mutation ($input: ReopenTaskInput!) { reopenTask(input: $input) { __typename ... on UserError { message } } }',
      { input: { id: task.id, expectedVersion: task.version + 1, reason: 'Bổ sung biên bản' } },
    );
    expect(answer).toEqual({ reopenTask: { __typename: 'TaskSaved' } });
    await tellAll();
    expect(await told()).toEqual(['31117.officer REOPENED', '916.reviewer REOPENED']);
  });

  it('a request for more time: those who decide on it, until it is answered', async () => {
    const { tasks } = await officer.data<{ tasks: { nodes: { id: string }[] } }>(
      '{ tasks(filter: { periods: ["2024-H1"], statuses: [NOT_STARTED] }, first: 1) { nodes { id } } }',
    );
    const ask = (): Promise<{ askExtension: { extension: { id: string; version: number } } }> =>
      officer.data(
        `mutation ($input: AskExtensionInput!) { askExtension(input: $input) {
           ... on ExtensionSaved { extension { id version } } ... on UserError { message } } }`,
        { input: { taskId: tasks.nodes[0]!.id, lastDay: '2024-06-28', reason: 'Chờ số liệu' } },
      );
    const { askExtension } = await ask();
    await choose(reviewer, { choices: [{ kind: 'EXTENSION_ASKED', app: true, mail: true }] });
    await tellAll();
    await everythingSent();
    expect(await told()).toEqual(['916.reviewer EXTENSION_ASKED']);
    expect(sink.mails[0]!.subject).toMatch(/^\[Dân vận\] Phường Cái Khế đề nghị gia hạn nhiệm vụ /);
    expect(sink.mails[0]!.text).toContain('Chờ số liệu');

    const refuse = (extension: { id: string; version: number }): Promise<unknown> =>
      reviewer.data(
        `mutation ($input: DecideExtensionInput!) { decideExtension(input: $input) { __typename ... on UserError { message } } }`,
        {
          input: {
            id: extension.id,
            expectedVersion: extension.version,
            decision: 'REFUSE',
            reason: 'Còn đủ thời gian',
          },
        },
      );
    await refuse(askExtension.extension);
    await server.db.query('DELETE FROM notification');
    await refuse((await ask()).askExtension.extension);
    await tellAll();
    expect(await told()).not.toContain('916.reviewer EXTENSION_ASKED');
  });

  it('a plan’s new version: each person of the units once, with how much it changed for them', async () => {
    const { rows } = await server.db.query<{ id: string }>(
      `INSERT INTO audit (at, action, subject_type, subject_id, unit_id, after)
       SELECT $1::timestamptz, x.action, x.type, x.id, t.unit_id, x.after
       FROM (SELECT t.id, t.unit_id, o.plan_id FROM task t JOIN unit u ON u.id = t.unit_id
               JOIN obligation o ON o.id = t.obligation_id
               WHERE u.code = '31117' AND u.valid_to IS NULL AND o.code IN ('II.3.c.4', 'II.3.c.5')) t
       CROSS JOIN LATERAL (VALUES ('task.amend', 'Task', t.id, '{"planVersion": 2}'::jsonb)) x (action, type, id, after)
       UNION ALL
       SELECT $1, 'plan.amend', 'Plan', p.id, u.id, '{"version": 2}' FROM plan p, unit u WHERE u.code = '92'
       RETURNING id`,
      [clock],
    );
    expect(rows.length).toBeGreaterThan(2);
    await tellAll();
    await everythingSent();
    expect(await told()).toEqual(['31117.leader AMENDED', '31117.officer AMENDED']);
    expect(sink.mails).toHaveLength(2);
    expect(sink.mails[0]!.subject).toBe(
      `[Dân vận] Kế hoạch được sửa đổi (bản số 2): ${rows.length - 1} nhiệm vụ của đơn vị thay đổi`,
    );
  });
});

describe('a deadline', () => {
  it.each([
    ['2024-06-13T02:00:00Z', 'DUE'],
    ['2024-06-15T02:00:00Z', null],
    ['2024-06-16T23:40:00Z', null], // 06:40 in Cần Thơ: too early in the day
    ['2024-06-17T00:00:00Z', 'DUE'],
    ['2024-06-19T05:00:00Z', 'DUE'],
    ['2024-06-20T05:00:00Z', null],
    ['2024-06-21T05:00:00Z', 'OVERDUE'],
    ['2024-06-27T05:00:00Z', 'OVERDUE'],
    ['2024-06-28T05:00:00Z', null],
    ['2026-11-25T05:00:00Z', null],
  ])('at %s: %s, once for a unit and not for each of its tasks', async (at, kind) => {
    const before = clock;
    clock = new Date(at);
    await tickAll();
    later(600_000);
    await tickAll();
    expect(await told()).toEqual(kind === null ? [] : [`31117.leader ${kind}`, `31117.officer ${kind}`]);
    await everythingSent();
    expect(sink.mails).toHaveLength(kind === null ? 0 : 2);
    clock = before;
  });
});

describe('what a person chose', () => {
  it('a digest gathers a day in one mail at the hour, and nothing before', async () => {
    await choose(officer, { digestHour: 17 });
    const { id } = await submitted();
    const mention = { subjectId: id, mentionIds: [await accountId('31117.officer')] };
    const before = clock;
    clock = new Date('2024-06-11T03:00:00Z');
    await say(leader, { ...mention, body: 'Một' });
    await say(reviewer, { ...mention, body: 'Hai' });
    await tellAll();
    clock = new Date('2024-06-11T09:59:00Z');
    await tickAll();
    await everythingSent();
    expect(mailed()).toEqual([]);
    clock = new Date('2024-06-11T10:00:00Z');
    await tickAll();
    await tickAll();
    await everythingSent();
    expect(mailed()).toEqual(['"31117.officer" <x@example.vn> [Dân vận] Tổng hợp ngày 11/06/2024: 02 thông báo']);
    // What comes after it waits for tomorrow's.
    await say(leader, { ...mention, body: 'Ba' });
    await tellAll();
    await tickAll();
    await everythingSent();
    expect(sink.mails).toHaveLength(1);
    clock = before;
  });

  it('turns kinds off, each way by itself', async () => {
    await choose(officer, { choices: [{ kind: 'MENTIONED', app: false, mail: false }] });
    await choose(leader, { choices: [{ kind: 'MENTIONED', app: false, mail: true }] });
    const { id } = await submitted();
    const mentionIds = [await accountId('31117.officer'), await accountId('31117.leader')];
    await say(reviewer, { subjectId: id, body: 'Xem', mentionIds });
    await tellAll();
    await everythingSent();
    expect(await told()).toEqual(['31117.leader MENTIONED']);
    expect(sink.mails).toHaveLength(1);
    expect(await leader.data('{ unreadNotifications }')).toEqual({ unreadNotifications: 0 });
  });

  it('without an address one is told in the app only', async () => {
    await choose(officer, { email: ' ' });
    const { id } = await submitted();
    await say(reviewer, { subjectId: id, body: 'Xem', mentionIds: [await accountId('31117.officer')] });
    await tellAll();
    await everythingSent();
    expect(sink.mails).toEqual([]);
    expect(await officer.data('{ unreadNotifications }')).toEqual({ unreadNotifications: 1 });
    await server.db.query(`UPDATE account SET email = username || '@example.vn'`);
  });

  it.each([
    [{ email: 'không phải' }, ['email']],
    [{ email: 'a@b.vn, c@d.vn' }, ['email']],
    [{ digestHour: 24 }, ['digestHour']],
    [
      {
        choices: [
          { kind: 'DUE', app: true, mail: true },
          { kind: 'DUE', app: true, mail: false },
        ],
      },
      ['choices', '1', 'kind'],
    ],
  ])('is refused by the name of the field: %j', async (input, path) => {
    expect(await choose(officer, input)).toMatchObject({
      setNotificationSettings: { __typename: 'ValidationError', path },
    });
  });
});

describe('a person’s list', () => {
  it('is their own: marked as read, by one or all, and never another’s', async () => {
    const { id } = await submitted();
    const mentionIds = [await accountId('31117.officer'), await accountId('31117.leader')];
    for (const body of ['Một', 'Hai']) await say(reviewer, { subjectId: id, body, mentionIds });
    await tellAll();
    const list = async (client: TestClient): Promise<{ id: string; readAt: string | null }[]> =>
      (
        await client.data<{ notifications: { nodes: { id: string; readAt: string | null }[] } }>(
          '{ notifications { nodes { id readAt } } }',
        )
      ).notifications.nodes;
    const mark = (client: TestClient, ids?: string[]): Promise<unknown> =>
      client.data(
        `mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) {
          ... on NotificationsRead { unreadNotifications notifications { id } } ... on ValidationError { path } } }`,
        { input: { ids } },
      );
    const [own] = await list(officer);
    expect(await mark(leader, [own!.id])).toMatchObject({
      markNotificationsRead: { unreadNotifications: 2, notifications: [] },
    });
    expect(await leader.data('query ($id: ID!) { node(id: $id) { id } }', { id: own!.id })).toEqual({ node: null });
    expect(await mark(officer, [own!.id])).toMatchObject({ markNotificationsRead: { unreadNotifications: 1 } });
    expect(await mark(officer, ['Task:1'])).toMatchObject({ markNotificationsRead: { path: ['ids'] } });
    expect(await mark(officer)).toMatchObject({ markNotificationsRead: { unreadNotifications: 0 } });
    expect((await list(officer)).every(({ readAt }) => readAt !== null)).toBe(true);
    expect((await server.stranger.gql('{ unreadNotifications }')).errors[0]?.extensions['code']).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('leaves out what one may no longer read', async () => {
    const { id } = await submitted();
    await say(leader, { subjectId: id, body: 'Xem', mentionIds: [await accountId('ban-dan-van')] });
    await tellAll();
    expect(await observer.data('{ unreadNotifications }')).toEqual({ unreadNotifications: 1 });
    await server.db.query(
      `UPDATE account_grant SET unit_id = (SELECT id FROM unit WHERE code = '923' AND valid_to IS NULL)
       WHERE role = 'OBSERVER'`,
    );
    const moved = await server.signIn('ban-dan-van');
    const answer = await server.gql(
      '{ unreadNotifications notifications { totalCount nodes { id } } }',
      {},
      { as: moved },
    );
    expect(answer.data).toEqual({ unreadNotifications: 0, notifications: { totalCount: 0, nodes: [] } });
  });
});

it('the servers’ own looks find what is new, without being asked', async () => {
  const { id } = await submitted();
  await say(reviewer, { subjectId: id, body: 'Xem', mentionIds: [await accountId('31117.officer')] });
  await expect.poll(told).toEqual(['31117.leader COMMENTED', '31117.officer MENTIONED']);
  await expect.poll(() => sink.mails.length).toBe(1);
});

it('a thousand changes are told completely and once, while both servers look', async () => {
  const { id } = await submitted();
  const db = makeDb(server.db);
  await db.query(
    `INSERT INTO comment (subject_type, subject_id, unit_id, account_id, body, mentions, created_at)
     SELECT 'Task', $1, u.id, a.id, 'Số ' || i, ARRAY[b.id], $2 FROM unit u, account a, account b, generate_series(1, 1000) i
     WHERE u.code = '31117' AND u.valid_to IS NULL AND a.username = '916.reviewer' AND b.username = '31117.officer'`,
    [id.split(':')[1], clock],
  );
  await db.query(
    `INSERT INTO audit (at, account_id, action, subject_type, subject_id, unit_id, after)
     SELECT $1, c.account_id, 'comment.create', 'Comment', c.id, c.unit_id, jsonb_build_object('body', c.body, 'mentions', c.mentions)
     FROM comment c WHERE c.body LIKE 'Số %'`,
    [clock],
  );
  await tellAll();
  const { rows } = await server.db.query(
    `SELECT a.username, n.kind, count(*)::int FROM notification n JOIN account a ON a.id = n.account_id GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  expect(rows).toEqual([
    { username: '31117.leader', kind: 'COMMENTED', count: 1000 },
    { username: '31117.officer', kind: 'MENTIONED', count: 1000 },
  ]);
  await everythingSent();
  const { rows: inMails } = await server.db.query(
    `SELECT count(*)::int AS told, count(DISTINCT mail_id)::int AS mails FROM notification WHERE delivery = 'NOW'`,
  );
  expect(inMails[0]!.told).toBe(1000);
  expect(sink.mails).toHaveLength(inMails[0]!.mails);
});
