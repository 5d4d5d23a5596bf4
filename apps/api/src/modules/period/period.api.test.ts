import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let server: TestServer;
let admin: TestClient;
let city: TestClient;
let officer: TestClient;
let leader: TestClient;

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2024-12-20T02:00:00Z') });
  admin = await server.as('admin', ['ADMIN', '92']);
  city = await server.as('city', ['REVIEWER', '92']);
  officer = await server.as('officer', ['OFFICER', '31117']);
  leader = await server.as('leader', ['LEADER', '31117']);
});
afterAll(() => server.close());

/** Every unit's roll-ups, and what they are when counted anew. */
async function rollups(): Promise<{ maintained: unknown[]; counted: unknown[] }> {
  const read = async (): Promise<unknown[]> => {
    const { rows } = await server.db.query(
      `SELECT unit_id, hierarchy_id, period_id, due_at, not_started, in_progress, submitted, returned, accepted,
         not_applicable, done_on_time, done_late, evidence FROM progress_rollup
       WHERE (not_started, in_progress, submitted, returned, accepted, not_applicable, evidence) <> (0, 0, 0, 0, 0, 0, 0)
       ORDER BY unit_id, hierarchy_id, period_id, due_at`,
    );
    return rows;
  };
  const maintained = await read();
  await server.db.query('SELECT rebuild_progress_rollup()');
  return { maintained, counted: await read() };
}

async function expectRollupsRight(): Promise<void> {
  const { maintained, counted } = await rollups();
  expect(maintained.length).toBeGreaterThan(0);
  expect(maintained).toEqual(counted);
}

interface PeriodNode {
  id: string;
  code: string;
  version: number;
  closedAt: string | null;
  dueAt: string;
}
const PERIOD = 'id code version closedAt dueAt startsOn endsOn title';

interface Outcome {
  __typename: string;
  message?: string;
  path?: string[];
  period?: PeriodNode;
  tasks?: number;
  carried?: number;
}

const YEAR = {
  plan: 'chi-thi-33',
  code: '2025',
  kind: 'YEAR',
  startsOn: '2024-12-15',
  endsOn: '2025-11-14',
  lastDay: '2025-11-14',
};
const REQUEST = {
  plan: 'chi-thi-33',
  code: 'DX-01',
  kind: 'AD_HOC',
  title: 'Báo cáo đột xuất về đối thoại',
  startsOn: '2024-12-01',
  endsOn: '2024-12-25',
  lastDay: '2024-12-31',
  addressees: ['@31117', '@31120'],
  obligations: ['KL.3', 'II.3.c.4'],
};

const run = async (client: TestClient, name: string, type: string, input: object, fields: string): Promise<Outcome> =>
  (
    await client.data<Record<string, Outcome>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields}
         ... on UserError { message } ... on ValidationError { path } } }`,
      { input },
    )
  )[name]!;
const open = (input: object): Promise<Outcome> =>
  run(admin, 'openPeriod', 'OpenPeriodInput', input, `... on PeriodOpened { period { ${PERIOD} } tasks carried }`);
const SAVED = `... on PeriodSaved { period { ${PERIOD} } }`;
const close = (period: PeriodNode): Promise<Outcome> =>
  run(admin, 'closePeriod', 'ClosePeriodInput', { id: period.id, expectedVersion: period.version }, SAVED);
const reopen = (period: PeriodNode, reason: string): Promise<Outcome> =>
  run(admin, 'reopenPeriod', 'ReopenPeriodInput', { id: period.id, expectedVersion: period.version, reason }, SAVED);
const change = (period: PeriodNode, dates: object): Promise<Outcome> =>
  run(admin, 'changePeriod', 'ChangePeriodInput', { id: period.id, expectedVersion: period.version, ...dates }, SAVED);

interface Preview {
  __typename: string;
  tasks: number;
  units: number;
  beyondPlan: number;
  groups: { level: string; kind: string; units: number; tasks: number }[];
  withoutTasks: { code: string }[];
  clashes: { code: string }[];
  carry: { from: { code: string }; evidence: number; tasks: number; units: number; figures: number } | null;
  message?: string;
  path?: string[];
}
const preview = async (input: object): Promise<Preview> =>
  (
    await admin.data<{ periodPreview: Preview }>(
      `query ($input: OpenPeriodInput!) { periodPreview(input: $input) { __typename
         ... on PeriodPreview { tasks units beyondPlan groups { level kind units tasks } withoutTasks { code }
           clashes { code } carry { from { code } evidence tasks units figures } }
         ... on ValidationError { message path } ... on NotFoundError { message } } }`,
      { input },
    )
  ).periodPreview;

async function read(code: string): Promise<PeriodNode> {
  const { plan } = await admin.data<{ plan: { periods: PeriodNode[] } }>(
    `{ plan(code: "chi-thi-33") { periods { ${PERIOD} } } }`,
  );
  return plan.periods.find((period) => period.code === code)!;
}

interface TaskNode {
  id: string;
  status: string;
  version: number;
  dueAt: string;
  viewerCanEdit: boolean;
  viewerCanSubmit: boolean;
  evidence: { nodes: EvidenceNode[] };
}
interface EvidenceNode {
  id: string;
  version: number;
  title: string;
  quantity: number | null;
  viewerCanEdit: boolean;
  carriedFrom: { id: string } | null;
  attachments: { id: string; fileName: string }[];
}
const tasks = async (client: TestClient, period: string, obligation: string, unit = '31117'): Promise<TaskNode[]> =>
  (
    await client.data<{ tasks: { nodes: TaskNode[] } }>(
      `query ($filter: TaskFilter) { tasks(filter: $filter) { nodes { id status version dueAt viewerCanEdit viewerCanSubmit
         evidence { nodes { id version title quantity viewerCanEdit carriedFrom { id } attachments { id fileName } } } } } }`,
      { filter: { under: unit, periods: [period], obligations: [obligation] } },
    )
  ).tasks.nodes;
const task = async (period: string, obligation: string): Promise<TaskNode> =>
  (await tasks(leader, period, obligation))[0]!;

const EVIDENCE = `__typename ... on EvidenceSaved { evidence { id version } } ... on UserError { message }`;
const write = async (name: string, type: string, input: object): Promise<{ __typename: string; message?: string }> =>
  (
    await officer.data<Record<string, { __typename: string; message?: string }>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${EVIDENCE} } }`,
      { input },
    )
  )[name]!;
const enter = (taskId: string, fields: object): Promise<{ __typename: string; message?: string }> =>
  write('createEvidence', 'CreateEvidenceInput', { taskIds: [taskId], fields });
const submit = async (target: TaskNode): Promise<{ __typename: string; message?: string }> =>
  (
    await leader.data<{ submitTask: { __typename: string; message?: string } }>(
      `mutation ($input: SubmitTaskInput!) { submitTask(input: $input) { __typename ... on UserError { message } } }`,
      { input: { id: target.id, expectedVersion: target.version } },
    )
  ).submitTask;
const review = async (target: TaskNode, decision: string): Promise<{ __typename: string; message?: string }> =>
  (
    await city.data<{ reviewTask: { __typename: string; message?: string } }>(
      `mutation ($input: ReviewTaskInput!) { reviewTask(input: $input) { __typename ... on UserError { message } } }`,
      { input: { id: target.id, expectedVersion: target.version, decision, reason: 'Thiếu số' } },
    )
  ).reviewTask;

async function upload(): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob(['Nội dung quyết định'], { type: 'text/plain' }), 'quyet-dinh.txt');
  const cookie = await server.signIn('officer');
  const answer = await fetch(`${server.url}/attachments`, { method: 'POST', headers: { cookie }, body: form });
  return ((await answer.json()) as { id: string }).id;
}

describe('opening a period', () => {
  it('is previewed: tasks, units by kind, what would be carried', async () => {
    const shown = await preview({ ...YEAR, carryFrom: '2024' });
    expect(shown).toMatchObject({ tasks: 4290, units: 121, beyondPlan: 0, withoutTasks: [], clashes: [] });
    expect(shown.groups).toContainEqual({ level: 'WARD', kind: 'GOVERNMENT', units: 83, tasks: 2988 });
    expect(shown.carry).toMatchObject({ from: { code: '2024' }, evidence: 0 });
  });

  it('is for administrators', async () => {
    for (const client of [city, leader]) {
      const answer = await client.gql(
        'mutation ($input: OpenPeriodInput!) { openPeriod(input: $input) { __typename } }',
        { input: YEAR },
      );
      expect(answer.errors[0]?.extensions['code']).toBe('FORBIDDEN');
      const size = await client.gql('{ plan(code: "chi-thi-33") { periods { size { tasks } } } }');
      expect(size.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it.each([
    [{ code: '2024' }, ['code']],
    [{ code: 'a,b' }, ['code']],
    [{ startsOn: '2024-11-14' }, ['startsOn']],
    [{ endsOn: '2024-12-01' }, ['endsOn']],
    [{ lastDay: '2025-11-13' }, ['lastDay']],
    [{ carryFrom: '1999' }, ['carryFrom']],
    [{ ...REQUEST, title: ' ' }, ['title']],
    [{ ...REQUEST, addressees: [] }, ['addressees']],
    [{ ...REQUEST, addressees: ['@00000'] }, ['addressees']],
    [{ ...REQUEST, obligations: ['IX.9'] }, ['obligations']],
    [{ startsOn: '2010-01-01', endsOn: '2010-12-31', lastDay: '2010-12-31' }, ['endsOn']],
  ])('%j is refused at %j, and nothing is made', async (wrong, path) => {
    expect(await open({ ...YEAR, ...wrong })).toMatchObject({ __typename: 'ValidationError', path });
    const { rows } = await server.db.query('SELECT count(*)::int AS count FROM period');
    expect(rows[0].count).toBe(6);
  });

  it('shows the periods that it would overlap', async () => {
    const shown = await preview({ ...YEAR, startsOn: '2024-11-01' });
    expect(shown.clashes).toEqual([{ code: '2024' }]);
  });

  it('carries evidence of continuing duties over as drafts, with files, without figures', async () => {
    const [continuing, once, yearly] = [
      await task('2024', 'II.3.c.4'),
      await task('2024', 'II.1.2'),
      await task('2024', 'KL.2'),
    ];
    const file = await upload();
    await enter(continuing.id, {
      kind: 'DOCUMENT',
      title: 'Quy chế tiếp công dân',
      quantity: 3,
      attachmentIds: [file],
    });
    await enter(continuing.id, { kind: 'FIGURE', title: 'Số lượt tiếp công dân', quantity: 12 });
    await write('createEvidence', 'CreateEvidenceInput', {
      taskIds: [continuing.id, once.id, yearly.id],
      fields: { kind: 'DOCUMENT', title: 'Quyết định phân công' },
    });
    await enter(yearly.id, { kind: 'DOCUMENT', title: 'Báo cáo năm 2024' });

    expect((await preview({ ...YEAR, carryFrom: '2024' })).carry).toEqual({
      from: { code: '2024' },
      evidence: 2,
      tasks: 2,
      units: 1,
      figures: 1,
    });
    const opened = await open({ ...YEAR, carryFrom: '2024' });
    expect(opened).toMatchObject({ __typename: 'PeriodOpened', tasks: 4290, carried: 2 });

    const carried = await task('2025', 'II.3.c.4');
    expect(carried).toMatchObject({ status: 'IN_PROGRESS', dueAt: '2025-11-14T17:00:00Z' });
    expect(carried.evidence.nodes).toMatchObject([
      { title: 'Quy chế tiếp công dân', quantity: null, viewerCanEdit: true, version: 1 },
      { title: 'Quyết định phân công' },
    ]);
    const { evidence } = await task('2024', 'II.3.c.4');
    expect(carried.evidence.nodes[0]!.carriedFrom?.id).toBe(evidence.nodes[0]!.id);
    const [copy] = carried.evidence.nodes[0]!.attachments;
    expect(copy).toMatchObject({ fileName: 'quyet-dinh.txt' });
    expect(copy!.id).not.toBe(file);
    const bytes = await fetch(`${server.url}/attachments/${copy!.id}`, {
      headers: { cookie: await server.signIn('officer') },
    });
    expect(await bytes.text()).toBe('Nội dung quyết định');
    expect(await task('2025', 'II.1.2')).toMatchObject({ status: 'IN_PROGRESS' });
    expect(await task('2025', 'KL.2')).toMatchObject({ status: 'NOT_STARTED', evidence: { nodes: [] } });
    await expectRollupsRight();
  });

  it('is on record, and happens once', async () => {
    expect(await open(YEAR)).toMatchObject({ __typename: 'ValidationError', path: ['code'] });
    const { rows } = await server.db.query(
      `SELECT action, after ->> 'tasks' AS tasks, after ->> 'carried' AS carried FROM audit WHERE subject_type = 'Period'`,
    );
    expect(rows).toEqual([{ action: 'period.open', tasks: '4290', carried: '2' }]);
    const carried = await server.db.query(`SELECT subject_type FROM audit WHERE action = 'evidence.carry' ORDER BY 1`);
    expect(carried.rows.map((row) => row.subject_type)).toEqual(['Evidence', 'Evidence', 'Task', 'Task']);
  });
});

describe('an ad hoc request', () => {
  it('asks chosen units for chosen duties, by its own deadline', async () => {
    const shown = await preview({ ...REQUEST, addressees: ['@31117', '@31120', 'BCT'] });
    expect(shown).toMatchObject({ tasks: 6, units: 3, withoutTasks: [], beyondPlan: 2 });
    const both = { ...REQUEST, addressees: ['@31117', '@31120'] };
    expect(await preview(both)).toMatchObject({ tasks: 4, units: 2, beyondPlan: 0 });
    expect(await open(both)).toMatchObject({ __typename: 'PeriodOpened', tasks: 4 });
    expect(await tasks(city, 'DX-01', 'KL.3', '916')).toMatchObject([
      { dueAt: '2024-12-31T17:00:00Z' },
      { dueAt: '2024-12-31T17:00:00Z' },
    ]);
    expect(await preview({ ...REQUEST, code: 'DX-02' })).toMatchObject({ clashes: [{ code: 'DX-01' }] });
    await expectRollupsRight();
  });
});

describe('changing the dates', () => {
  const DATES = { startsOn: '2024-12-01', endsOn: '2024-12-25' };

  it('moves the deadlines with the period’s own, and the roll-ups with them', async () => {
    const before = await read('DX-01');
    const [first, second] = await tasks(city, 'DX-01', 'KL.3', '916');
    await enter((await task('DX-01', 'KL.3')).id, { kind: 'DOCUMENT', title: 'Báo cáo đột xuất' });
    // One was given more time.
    const key = second!.id.split(':')[1];
    await server.db.query(`UPDATE task SET due_at = '2025-01-10T17:00:00Z' WHERE id = $1`, [key]);

    const later = await change(before, { ...DATES, lastDay: '2025-01-05' });
    expect(later.period).toMatchObject({ version: before.version + 1, dueAt: '2025-01-05T17:00:00Z' });
    const dues = async () => (await tasks(city, 'DX-01', 'KL.3', '916')).map(({ dueAt }) => dueAt);
    expect(await dues()).toEqual(['2025-01-05T17:00:00Z', '2025-01-10T17:00:00Z']);
    await expectRollupsRight();

    const latest = await change(later.period!, { ...DATES, lastDay: '2025-01-20' });
    expect(await dues()).toEqual(['2025-01-20T17:00:00Z', '2025-01-20T17:00:00Z']);
    const earlier = await change(latest.period!, { ...DATES, lastDay: '2024-12-28' });
    expect(await dues()).toEqual(['2024-12-28T17:00:00Z', '2024-12-28T17:00:00Z']);
    expect(earlier.period?.dueAt).toBe('2024-12-28T17:00:00Z');
    await expectRollupsRight();
    expect(first).toBeDefined();
  });

  it('is refused with the field that is wrong, and against a version that is gone', async () => {
    const period = await read('DX-01');
    expect(await change(period, { ...DATES, lastDay: '2024-12-24' })).toMatchObject({ path: ['lastDay'] });
    const year = await read('2025');
    expect(await change(year, { startsOn: '2024-01-01', endsOn: '2025-11-14', lastDay: '2025-11-14' })).toMatchObject({
      path: ['startsOn'],
    });
    const old = { ...period, version: period.version - 1 };
    expect(await change(old, { ...DATES, lastDay: '2024-12-30' })).toMatchObject({ __typename: 'ConflictError' });
  });
});

describe('closing', () => {
  it('locks evidence and submissions, and leaves accepting what was sent up', async () => {
    await enter((await task('DX-01', 'II.3.c.4')).id, { kind: 'EVENT', title: 'Đối thoại' });
    await enter((await task('DX-01', 'KL.3')).id, { kind: 'EVENT', title: 'Họp' });
    expect(await submit(await task('DX-01', 'II.3.c.4'))).toMatchObject({ __typename: 'TaskSaved' });
    const period = await read('DX-01');
    expect((await task('DX-01', 'KL.3')).viewerCanEdit).toBe(true);
    const closed = await close(period);
    expect(closed.period).toMatchObject({ closedAt: '2024-12-20T02:00:00.000Z' });
    await expectRollupsRight();

    // Reference rows are remembered for a moment, but not across the act that changes what may be done.
    const own = await task('DX-01', 'KL.3');
    expect(own).toMatchObject({ viewerCanEdit: false, viewerCanSubmit: false });
    const [piece] = own.evidence.nodes;
    expect(piece!.viewerCanEdit).toBe(false);
    const refused = { __typename: 'StateError', message: expect.stringMatching(/^Kỳ báo cáo đã đóng/) };
    expect(await enter(own.id, { kind: 'EVENT', title: 'Muộn' })).toMatchObject(refused);
    const seen = { id: piece!.id, expectedVersion: piece!.version };
    expect(await write('updateEvidence', 'UpdateEvidenceInput', { ...seen, fields: { title: 'Khác' } })).toMatchObject(
      refused,
    );
    const deleted = await officer.data<{ deleteEvidence: object }>(
      'mutation ($input: DeleteEvidenceInput!) { deleteEvidence(input: $input) { __typename ... on UserError { message } } }',
      { input: seen },
    );
    expect(deleted.deleteEvidence).toMatchObject(refused);
    expect(await submit(own)).toMatchObject(refused);

    const sent = await task('DX-01', 'II.3.c.4');
    const { node } = await city.data<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Task { viewerCanReview viewerCanReturn } } }',
      { id: sent.id },
    );
    expect(node).toEqual({ viewerCanReview: true, viewerCanReturn: false });
    expect(await review(sent, 'RETURN')).toMatchObject({ message: expect.stringMatching(/không trả lại được/) });
    expect(await review(sent, 'ACCEPT')).toMatchObject({ __typename: 'TaskSaved' });
    await expectRollupsRight();
  });

  it('tells what remains, and happens once', async () => {
    const period = await read('DX-01');
    expect(await close(period)).toMatchObject({ __typename: 'StateError' });
    expect(await change(period, { startsOn: '2024-12-01', endsOn: '2024-12-25', lastDay: '2025-12-30' })).toMatchObject(
      {
        __typename: 'StateError',
      },
    );
    const { node } = await admin.data<{ node: { remaining: object[]; size: object } }>(
      `query ($id: ID!) { node(id: $id) { ... on Period { size { tasks units }
         remaining { unit { code } notStarted inProgress returned submitted } } } }`,
      { id: period.id },
    );
    expect(node).toEqual({
      size: { tasks: 4, units: 2 },
      remaining: [
        { unit: { code: '31120' }, notStarted: 2, inProgress: 0, returned: 0, submitted: 0 },
        { unit: { code: '31117' }, notStarted: 0, inProgress: 1, returned: 0, submitted: 0 },
      ],
    });
  });

  it('waits for who is writing: either the piece is in, or the period is closed', async () => {
    const opened = await open({ ...REQUEST, code: 'DX-03' });
    const target = await task('DX-03', 'KL.3');
    const [closed, ...entered] = await Promise.all([
      close(opened.period!),
      ...Array.from({ length: 6 }, (_, nth) => enter(target.id, { kind: 'EVENT', title: `Họp ${nth}` })),
    ]);
    expect(closed.__typename).toBe('PeriodSaved');
    const saved = entered.filter(({ __typename }) => __typename === 'EvidenceSaved').length;
    expect(entered.filter(({ __typename }) => __typename === 'StateError').length).toBe(6 - saved);
    expect((await task('DX-03', 'KL.3')).evidence.nodes).toHaveLength(saved);
    await expectRollupsRight();
  });
});

describe('reopening', () => {
  it('needs a reason, is on record, and lets work go on', async () => {
    const period = await read('DX-01');
    expect(await reopen(period, ' ')).toMatchObject({ __typename: 'ValidationError', path: ['reason'] });
    expect(await reopen({ ...period, version: 1 }, 'Bổ sung')).toMatchObject({ __typename: 'ConflictError' });
    const opened = await reopen(period, 'Bổ sung theo yêu cầu của UBND thành phố');
    expect(opened.period).toMatchObject({ closedAt: null });
    expect(await reopen(opened.period!, 'Lần nữa')).toMatchObject({ __typename: 'StateError' });

    const own = await task('DX-01', 'KL.3');
    expect(await enter(own.id, { kind: 'EVENT', title: 'Bổ sung' })).toMatchObject({ __typename: 'EvidenceSaved' });
    expect(await submit(await task('DX-01', 'KL.3'))).toMatchObject({ __typename: 'TaskSaved' });
    await expectRollupsRight();

    const { node } = await admin.data<{ node: { events: { action: string; reason: string | null; by: string }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Period { events { action reason by } } } }',
      { id: period.id },
    );
    expect(node.events.map(({ action }) => action)).toEqual([
      'period.reopen',
      'period.close',
      'period.change',
      'period.change',
      'period.change',
      'period.open',
    ]);
    expect(node.events[0]).toMatchObject({ reason: 'Bổ sung theo yêu cầu của UBND thành phố', by: 'admin' });
  });
});
