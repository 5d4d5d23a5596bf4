// An amended plan as a new version of the same plan: what is compared, what publishing does, and what it never loses.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

const FIRST = `KẾ HOẠCH
Công tác dân vận năm 2026
I. NỘI DUNG
1. UBND các quận, huyện tổ chức đối thoại với Nhân dân ít nhất 02 lần trong năm.
2. UBND các quận, huyện lập sổ theo dõi đơn thư khiếu nại, tố cáo.
3. Sở Nội vụ theo dõi, đôn đốc việc thực hiện kế hoạch này.
II. CHẾ ĐỘ BÁO CÁO
UBND các quận, huyện báo cáo kết quả trước ngày 15 tháng 11 hàng năm.
`;
/** One clause is new, so that the numbers shift; one has other words, one is gone, one has other addressees. */
const SECOND = `KẾ HOẠCH
Công tác dân vận năm 2026 (sửa đổi)
I. NỘI DUNG
1. UBND các quận, huyện xây dựng mô hình "Dân vận khéo" tại địa phương.
2. UBND các quận, huyện tổ chức đối thoại với Nhân dân ít nhất 04 lần trong năm.
3. Sở Nội vụ theo dõi, đôn đốc việc thực hiện kế hoạch này.
II. CHẾ ĐỘ BÁO CÁO
UBND các quận, huyện báo cáo kết quả trước ngày 15 tháng 11 hàng năm.
`;
/** One period over, one running, one to come. */
const NOW = new Date('2026-03-01T08:00:00+07:00');
const PERIODS = [
  { code: 'P1', kind: 'YEAR', startsOn: '2025-01-01', endsOn: '2025-12-31', dueOn: '2026-01-15' },
  { code: 'P2', kind: 'YEAR', startsOn: '2026-01-01', endsOn: '2026-11-14', dueOn: '2026-11-14' },
  { code: 'P3', kind: 'YEAR', startsOn: '2026-11-15', endsOn: '2027-11-14', dueOn: '2027-11-14' },
];
const DISTRICTS = 9;

interface Duty {
  key: string;
  quote: string;
  clause: string;
  state: string;
  label: string;
  addressees: string[];
}
interface Change {
  kind: string;
  key: string | null;
  code: string | null;
  aspects: string[];
  chosen: boolean;
  runs: { kind: string; text: string }[];
}
interface Effect {
  unchanged: number;
  changed: number;
  moved: number;
  new: number;
  gone: number;
  periods: Record<'made' | 'withdrawn' | 'kept' | 'marked', number>[];
}
interface Draft {
  id: string;
  version: number;
  duties: Duty[];
  amends: { code: string } | null;
  amendment: {
    base: number;
    clauses: { kind: string; before: { path: string } | null; after: { path: string } | null }[];
    duties: Change[];
    now: Effect;
    next: Effect;
  } | null;
}
interface Published {
  __typename: string;
  message?: string;
  path?: string[];
  tasks: number;
  plan: { id: string; version: number };
  effect: Effect;
}

const EFFECT = `{ unchanged changed moved new gone periods { code state applies made withdrawn kept marked } }`;
const DRAFT = `fragment D on PlanDraft { id version amends { code }
  duties { key span { start end } quote clause state kind label addressees cadence periodKinds certainty reasons }
  amendment { base clauses { kind before { path } after { path } }
    duties { kind key code aspects chosen runs { kind text } } now: effect(rule: NOW) ${EFFECT} next: effect(rule: NEXT) ${EFFECT} } }`;
const SAVE = `mutation S($input: SavePlanDraftInput!) { savePlanDraft(input: $input) { __typename
  ... on PlanDraftSaved { draft { ...D } } ... on ValidationError { message path } ... on ConflictError { message } } } ${DRAFT}`;
const PUBLISH = `mutation P($input: PublishPlanDraftInput!) { publishPlanDraft(input: $input) { __typename
  ... on PlanPublished { tasks plan { id version } effect ${EFFECT} }
  ... on ValidationError { message path } ... on StateError { message } ... on ConflictError { message } } }`;

let server: TestServer;
let admin: TestClient;
let cookie: string;
let officer: TestClient;
let leader: TestClient;
beforeAll(async () => {
  server = await startTestServer({ now: () => NOW });
  admin = await server.as('quan-tri', ['ADMIN', '92']);
  cookie = await server.signIn('quan-tri');
  officer = await server.as('can-bo', ['OFFICER', '916']);
  leader = await server.as('lanh-dao', ['LEADER', '916']);
});
afterAll(() => server.close());

async function draftOf(text: string, amends?: string): Promise<Draft> {
  const form = new FormData();
  if (amends !== undefined) form.set('amends', amends);
  form.set('file', new Blob([text]), 'ke-hoach.txt');
  const answer = await fetch(`${server.url}/plan-drafts`, { method: 'POST', body: form, headers: { cookie } });
  const { id, ...body } = (await answer.json()) as { id: string };
  if (!answer.ok) throw new Error(JSON.stringify(body));
  return read(id);
}
const read = async (id: string): Promise<Draft> =>
  (await admin.data<{ planDraft: Draft }>(`query Q($id: ID!) { planDraft(id: $id) { ...D } } ${DRAFT}`, { id }))
    .planDraft;

async function save(draft: Draft, change: object): Promise<Draft> {
  const input = { id: draft.id, expectedVersion: draft.version, ...change };
  const { savePlanDraft } = await admin.data<{ savePlanDraft: { draft?: Draft } }>(SAVE, { input });
  if (!savePlanDraft.draft) throw new Error(JSON.stringify(savePlanDraft));
  return savePlanDraft.draft;
}
const acceptAll = (draft: Draft): Promise<Draft> =>
  save(draft, {
    duties: draft.duties.map(({ quote: _, clause: __, ...duty }) => ({
      ...duty,
      state: 'ACCEPTED',
      periodKinds: ['YEAR'],
    })),
  });
const publish = async ({ id, version }: Draft, more: object = {}): Promise<Published> =>
  (await admin.data<{ publishPlanDraft: Published }>(PUBLISH, { input: { id, expectedVersion: version, ...more } }))
    .publishPlanDraft;

/** The first version of a plan of its own. */
async function firstVersion(code: string): Promise<void> {
  let draft = await draftOf(FIRST);
  draft = await save(draft, { code, title: 'Kế hoạch dân vận', year: 2026, periods: PERIODS });
  expect(await publish(await acceptAll(draft))).toMatchObject({ __typename: 'PlanPublished', effect: null });
}

interface Task {
  id: string;
  status: string;
  version: number;
  reason: string | null;
  unit: { code: string };
  period: { code: string };
  obligation: { id: string; code: string; text: string; endedIn: number | null };
  evidence: { totalCount: number };
  amendment: { kind: string; version: number; viewerCanAcknowledge: boolean; change: Change } | null;
}
const TASKS = `query T($filter: TaskFilter) { tasks(filter: $filter, first: 200) { totalCount nodes { id status version reason
  unit { code } period { code } obligation { id code text endedIn } evidence { totalCount }
  amendment { kind version viewerCanAcknowledge change { kind aspects runs { kind text } } } } } }`;
const tasksOf = async (plan: string, filter: object = {}, who = admin): Promise<Task[]> =>
  (await who.data<{ tasks: { nodes: Task[] } }>(TASKS, { filter: { plan, ...filter } })).tasks.nodes;

async function enterEvidence(taskIds: string[], title = 'Biên bản đối thoại'): Promise<{ __typename: string }> {
  const { createEvidence } = await officer.data<{ createEvidence: { __typename: string } }>(
    `mutation C($input: CreateEvidenceInput!) { createEvidence(input: $input) { __typename } }`,
    { input: { taskIds, fields: { kind: 'EVENT', title } } },
  );
  return createEvidence;
}

/** Roll-ups against tasks and evidence counted one by one. */
async function expectRollUpsRight(): Promise<void> {
  const shape = `SELECT hierarchy_id, unit_id, period_id, due_at, not_started, in_progress, submitted, returned, accepted,
    not_applicable, evidence FROM progress_rollup
    WHERE (not_started, in_progress, submitted, returned, accepted, not_applicable, evidence) <> (0, 0, 0, 0, 0, 0, 0)
    ORDER BY 1, 2, 3, 4`;
  const client = await server.db.connect();
  try {
    const { rows: kept } = await client.query(shape);
    await client.query('BEGIN');
    await client.query('SELECT rebuild_progress_rollup()');
    const { rows: counted } = await client.query(shape);
    await client.query('ROLLBACK');
    expect(kept).toEqual(counted);
  } finally {
    client.release();
  }
}

const kinds = (changes: { kind: string }[]): string[] => changes.map(({ kind }) => kind);

describe('a draft of a new version', () => {
  let draft: Draft;
  beforeAll(() => firstVersion('dv-1'));

  it('takes over what still stands, and leaves what is new or has other words to be looked at', async () => {
    draft = await draftOf(SECOND, 'dv-1');
    expect(draft.amends).toEqual({ code: 'dv-1' });
    expect(draft.duties.map(({ state, clause }) => `${state} ${clause}`)).toEqual([
      'PROPOSED I.1',
      'PROPOSED I.2',
      'ACCEPTED I.3',
      'ACCEPTED II',
    ]);
    const [, reworded, kept] = draft.duties;
    expect(reworded).toMatchObject({ reasons: ['words-amended'], addressees: ['QH'] });
    expect(kept).toMatchObject({ addressees: ['SNV'], periodKinds: ['YEAR'] });
  });

  it('compares clause by clause and duty by duty, and counts for both rules', async () => {
    draft = await acceptAll(draft);
    const { amendment } = draft;
    expect(
      amendment!.clauses.map(({ kind, before, after }) => `${kind} ${before?.path ?? '–'} ${after?.path ?? '–'}`),
    ).toEqual(['UNCHANGED I I', 'NEW – I.1', 'MOVED I.1 I.2', 'GONE I.2 –', 'UNCHANGED I.3 I.3', 'UNCHANGED II II']);
    expect(kinds(amendment!.duties)).toEqual(['NEW', 'CHANGED', 'GONE', 'UNCHANGED', 'UNCHANGED']);
    expect(amendment!.duties[1]!.runs).toContainEqual({ kind: 'DELETED', text: '02' });
    const none = { made: 0, withdrawn: 0, kept: 0, marked: 0 };
    const all = { made: DISTRICTS, withdrawn: DISTRICTS, kept: 0, marked: DISTRICTS };
    expect(amendment!.now.periods).toEqual([
      { code: 'P1', state: 'PAST', applies: false, ...none },
      { code: 'P2', state: 'RUNNING', applies: true, ...all },
      { code: 'P3', state: 'COMING', applies: true, ...all },
    ]);
    expect(amendment!.next.periods[1]).toEqual({ code: 'P2', state: 'RUNNING', applies: false, ...none });
    expect(amendment!.next.periods[2]).toMatchObject({ applies: true, ...all });
  });

  it('lets a person say which duty is which, and keeps that through other changes', async () => {
    const [fresh, , gone] = draft.amendment!.duties;
    const matched = await save(draft, { matches: [{ key: fresh!.key, code: gone!.code }] });
    expect(matched.amendment!.duties.map(({ kind, chosen }) => [kind, chosen])).toEqual([
      ['CHANGED', true],
      ['CHANGED', false],
      ['UNCHANGED', false],
      ['UNCHANGED', false],
    ]);
    const renamed = await acceptAll(matched);
    expect(renamed.amendment!.duties[0]).toMatchObject({ chosen: true });
    draft = await save(renamed, { matches: [{ key: fresh!.key, code: null }] });
    expect(kinds(draft.amendment!.duties)).toContain('GONE');
  });

  it.each([
    [{ amends: 'không-có' }, ['amends']],
    [{ matches: [{ key: 'x', code: null }] }, ['matches', '0', 'key']],
    [{ matches: [{ key: 'p1', code: 'IX.9' }] }, ['matches', '0', 'code']],
  ])('refuses %j, naming the field', async (change, path) => {
    const input = { id: draft.id, expectedVersion: draft.version, ...change };
    const { savePlanDraft } = await admin.data<{ savePlanDraft: object }>(SAVE, { input });
    expect(savePlanDraft).toMatchObject({ __typename: 'ValidationError', path });
  });

  it('can be turned into a plan of its own, and back', async () => {
    const own = await save(draft, { amends: null });
    expect(own).toMatchObject({ amends: null, amendment: null });
    draft = await save(own, { amends: 'dv-1' });
    expect(draft.amendment).toMatchObject({ base: 1 });
  });

  it('is not published without a rule, nor without what it was compared with', async () => {
    expect(await publish(draft)).toMatchObject({ __typename: 'ValidationError', path: ['rule'] });
    expect(await publish(draft, { rule: 'NOW' })).toMatchObject({ path: ['expectedPlanVersion'] });
    expect(await publish(draft, { rule: 'NOW', expectedPlanVersion: 7 })).toMatchObject({ __typename: 'StateError' });
    const answer = await fetch(`${server.url}/plan-drafts`, {
      method: 'POST',
      headers: { cookie },
      body: (() => {
        const form = new FormData();
        form.set('amends', 'không-có');
        form.set('file', new Blob(['x']), 'x.txt');
        return form;
      })(),
    });
    expect(answer.status).toBe(400);
  });
});

describe('applied now', () => {
  let before: Task[];
  let shown: Task;
  let published: Published;

  beforeAll(async () => {
    await firstVersion('dv-now');
    const gone = await tasksOf('dv-now', { under: '916', periods: ['P2'], obligations: ['I.2'] });
    shown = gone.find(({ unit }) => unit.code === '916')!;
    expect((await enterEvidence([shown.id])).__typename).toBe('EvidenceSaved');
    before = await tasksOf('dv-now');
    const draft = await acceptAll(await draftOf(SECOND, 'dv-now'));
    published = await publish(draft, { rule: 'NOW', expectedPlanVersion: 1 });
    // What was foretold is what was done.
    expect(published.effect).toEqual(draft.amendment!.now);
  });

  it('makes, withdraws, keeps and marks in the running period and those to come', () => {
    expect(published).toMatchObject({
      __typename: 'PlanPublished',
      tasks: 2 * DISTRICTS,
      plan: { version: 2 },
      effect: { unchanged: 2, changed: 1, moved: 0, new: 1, gone: 1 },
    });
    expect(published.effect.periods).toMatchObject([
      { made: 0, withdrawn: 0, kept: 0, marked: 0 },
      { made: DISTRICTS, withdrawn: DISTRICTS - 1, kept: 1, marked: DISTRICTS },
      { made: DISTRICTS, withdrawn: DISTRICTS, kept: 0, marked: DISTRICTS },
    ]);
  });

  it('loses no row and no evidence, and leaves past periods as they were', async () => {
    const after = new Map((await tasksOf('dv-now')).map((task) => [task.id, task]));
    expect(before.every(({ id }) => after.has(id))).toBe(true);
    for (const task of before) {
      const now = after.get(task.id)!;
      expect(now.obligation.id).toBe(task.obligation.id);
      expect(now.obligation.code).toBe(task.obligation.code);
      expect(now.evidence).toEqual(task.evidence);
      if (task.period.code === 'P1') expect({ ...now, obligation: null }).toEqual({ ...task, obligation: null });
    }
    const kept = after.get(shown.id)!;
    expect(kept).toMatchObject({ status: 'IN_PROGRESS', evidence: { totalCount: 1 }, amendment: { kind: 'ENDED' } });
    expect(kept.obligation.endedIn).toBe(2);
    const withdrawn = [...after.values()].filter(({ amendment }) => amendment?.kind === 'WITHDRAWN');
    expect(new Set(withdrawn.map(({ status }) => status))).toEqual(new Set(['NOT_APPLICABLE']));
    expect(withdrawn[0]!.reason).toMatch(/bản sửa đổi số 2/);
    await expectRollUpsRight();
  });

  it('counts the same in a clause, in its duties and in the tasks', async () => {
    const { plan, tasks } = await admin.data<{
      plan: {
        clauses: { path: string; progress: { expected: number }; obligations: { progress: { expected: number } }[] }[];
        versionAt: { clauses: { path: string; progress: { expected: number } }[] };
      };
      tasks: { totalCount: number };
    }>(
      `query Q($filter: TaskFilter) { plan(code: "dv-now") {
        clauses { path progress(filter: $filter) { expected } obligations { progress(filter: $filter) { expected } } }
        versionAt(number: 1) { clauses { path progress(filter: $filter) { expected } } } }
        tasks(filter: { plan: "dv-now", periods: ["P2"], clause: "I", statuses: [NOT_STARTED, IN_PROGRESS] }) { totalCount } }`,
      { filter: { plan: 'dv-now', periods: ['P2'] } },
    );
    const of = (path: string) => plan.clauses.find((clause) => clause.path === path)!;
    expect(of('I').progress.expected).toBe(2 * DISTRICTS + 1);
    expect(of('I.2').obligations.map(({ progress }) => progress.expected)).toEqual([DISTRICTS]);
    expect(tasks.totalCount).toBe(2 * DISTRICTS + 1);
    // In the first version the ended duty still has the task for which something was shown.
    const first = plan.versionAt.clauses.find(({ path }) => path === 'I.2')!;
    expect(first.progress.expected).toBe(1);
  });

  it('marks a changed duty for its units until they take note', async () => {
    const filter = { under: '916', levels: ['DISTRICT'], periods: ['P2'], obligations: ['I.1'] };
    const [task] = await tasksOf('dv-now', filter, officer);
    expect(task!.amendment).toMatchObject({
      kind: 'CHANGED',
      version: 2,
      viewerCanAcknowledge: true,
      change: { kind: 'CHANGED', aspects: ['WORDS'] },
    });
    expect(task!.amendment!.change.runs).toContainEqual({ kind: 'INSERTED', text: '04' });
    const ACK = `mutation A($input: AcknowledgeAmendmentInput!) { acknowledgeAmendment(input: $input) { __typename
      ... on TaskSaved { task { version amendment { kind } } } } }`;
    const ask = (who: TestClient, version = 2) => who.gql(ACK, { input: { taskId: task!.id, version } });
    expect((await ask(admin)).errors[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await ask(await server.as('noi-khac', ['OFFICER', '917']))).errors[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
    expect((await ask(server.stranger)).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await ask(leader, 1)).data.acknowledgeAmendment.__typename).toBe('StateError');
    const [once, again] = [await ask(leader), await ask(officer)];
    for (const { data } of [once, again]) {
      expect(data.acknowledgeAmendment).toEqual({
        __typename: 'TaskSaved',
        task: { version: task!.version, amendment: null },
      });
    }
    const { rows } = await server.db.query(`SELECT count(*)::int AS n FROM audit WHERE action = 'task.acknowledge'`);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('is on record: the version, and every task that it touched', async () => {
    const { rows } = await server.db.query(
      `SELECT action, count(*)::int AS n FROM audit WHERE action IN
         ('plan.amend', 'task.create', 'task.release', 'task.amend', 'task.end') GROUP BY action ORDER BY action`,
    );
    expect(Object.fromEntries(rows.map(({ action, n }) => [action, n]))).toEqual({
      'plan.amend': 1,
      'task.amend': 2 * DISTRICTS,
      'task.create': 2 * DISTRICTS,
      'task.end': 1,
      'task.release': 2 * DISTRICTS - 1,
    });
  });

  it('can be read back: earlier versions with their words, and the difference of two', async () => {
    const query = `{ plan(code: "dv-now") { title version
      versions { number title isLatest publishedBy runningPeriodRule periods { code } }
      versionAt(number: 1) { clauses { path text duties { code text textStart } } }
      nothing: versionAt(number: 3) { id }
      comparison(from: 1, to: 2) { clauses { kind } duties { kind code } }
      obligations { code amendment { kind } } } }`;
    const { plan } = await admin.data<{ plan: Record<string, unknown> }>(query);
    expect(plan).toMatchObject({
      title: 'Công tác dân vận năm 2026 (sửa đổi)',
      version: 2,
      versions: [
        { number: 1, isLatest: false, publishedBy: 'quan-tri', runningPeriodRule: null, periods: [{ code: 'P1' }] },
        { number: 2, isLatest: true, runningPeriodRule: 'NOW', periods: [{ code: 'P2' }, { code: 'P3' }] },
      ],
      nothing: null,
    });
    const { clauses } = plan['versionAt'] as {
      clauses: { text: string; duties: { text: string; textStart: number }[] }[];
    };
    for (const { text, duties } of clauses) {
      for (const duty of duties) expect([...text].slice(duty.textStart).join('').startsWith(duty.text)).toBe(true);
    }
    expect(clauses.flatMap(({ duties }) => duties)).toHaveLength(4);
    const { duties } = plan['comparison'] as { duties: Change[] };
    expect(duties.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'NEW I.1.1',
      'CHANGED I.1',
      'GONE I.2',
      'UNCHANGED I.3',
      'UNCHANGED II',
    ]);
    const standing = plan['obligations'] as { code: string; amendment: { kind: string } | null }[];
    expect(standing.map(({ code, amendment }) => `${code} ${amendment?.kind ?? '–'}`)).toEqual([
      'I.1.1 NEW',
      'I.1 CHANGED',
      'I.3 –',
      'II –',
    ]);
  });

  it('gives a duty back to units that owe it again in a third version', async () => {
    const half = SECOND.replace('2. UBND các quận, huyện tổ chức', '2. Sở Nội vụ tổ chức');
    let draft = await draftOf(half, 'dv-now');
    expect(draft.duties[1]).toMatchObject({ state: 'PROPOSED', addressees: ['SNV'] });
    draft = await acceptAll(draft);
    const taken = await publish(draft, { rule: 'NOW', expectedPlanVersion: 2 });
    expect(taken.effect.periods[1]).toMatchObject({ made: 1, withdrawn: DISTRICTS, kept: 0, marked: 0 });
    draft = await acceptAll(await draftOf(SECOND, 'dv-now'));
    const given = await publish(draft, { rule: 'NOW', expectedPlanVersion: 3 });
    expect(given.effect.periods[1]).toMatchObject({ made: DISTRICTS, withdrawn: 1, kept: 0, marked: 0 });
    const back = await tasksOf('dv-now', { periods: ['P2'], obligations: ['I.1'], levels: ['DISTRICT'] });
    expect(back.map(({ status }) => status)).toEqual(Array(DISTRICTS).fill('NOT_STARTED'));
    await expectRollUpsRight();
  });
});

describe('applied from the next period', () => {
  it('leaves the running period as it is, and brings periods of its own', async () => {
    await firstVersion('dv-next');
    const before = await tasksOf('dv-next', { periods: ['P1', 'P2'] });
    let draft = await draftOf(SECOND, 'dv-next');
    draft = await save(await acceptAll(draft), {
      periods: [
        ...PERIODS,
        { code: 'P4', kind: 'YEAR', startsOn: '2027-11-15', endsOn: '2028-11-14', dueOn: '2028-11-14' },
      ],
    });
    const { effect } = await publish(draft, { rule: 'NEXT', expectedPlanVersion: 1 });
    expect(effect).toEqual(draft.amendment!.next);
    expect(effect.periods).toMatchObject([
      { made: 0, withdrawn: 0, marked: 0 },
      { code: 'P2', applies: false, made: 0, withdrawn: 0, marked: 0 },
      { code: 'P3', made: DISTRICTS, withdrawn: DISTRICTS, marked: DISTRICTS },
      // Three duties of every district, one of Sở Nội vụ.
      { code: 'P4', state: 'ADDED', made: 3 * DISTRICTS + 1 },
    ]);
    const after = await tasksOf('dv-next', { periods: ['P1', 'P2'] });
    const still = ({ id, status, version, amendment }: Task) => ({ id, status, version, amendment });
    const inOrder = (tasks: Task[]) => tasks.map(still).sort((a, b) => a.id.localeCompare(b.id));
    expect(inOrder(after)).toEqual(inOrder(before));
    const { plan } = await admin.data<{ plan: { periods: { code: string; planVersion: { number: number } }[] } }>(
      `{ plan(code: "dv-next") { periods { code planVersion { number } } } }`,
    );
    expect(plan.periods.map(({ code, planVersion }) => `${code} ${planVersion.number}`)).toEqual([
      'P1 1',
      'P2 1',
      'P3 2',
      'P4 2',
    ]);
    // On record, and so told to the units, like any other period.
    const { rows } = await server.db.query(
      `SELECT after->>'code' AS code, (after->>'tasks')::int AS tasks FROM audit a
       WHERE action = 'period.open' AND subject_id IN (SELECT id FROM period WHERE plan_id =
         (SELECT id FROM plan WHERE code = 'dv-next')) ORDER BY a.id DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ code: 'P4', tasks: 3 * DISTRICTS + 1 }]);
    await expectRollUpsRight();
  });
});

describe('at the same time', () => {
  it('lets one of two new versions through', async () => {
    await firstVersion('dv-hai');
    const drafts = await Promise.all([0, 1].map(async () => acceptAll(await draftOf(SECOND, 'dv-hai'))));
    const answers = await Promise.all(drafts.map((draft) => publish(draft, { rule: 'NOW', expectedPlanVersion: 1 })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['PlanPublished', 'StateError']);
    const { rows } = await server.db.query(
      `SELECT number FROM plan_version v JOIN plan ON plan.id = v.plan_id WHERE code = 'dv-hai' ORDER BY 1`,
    );
    expect(rows).toEqual([{ number: 1 }, { number: 2 }]);
    await expectRollUpsRight();
  });

  it('either sees what an officer enters, or refuses it to them: nothing is shown for what is withdrawn', async () => {
    for (const round of [1, 2, 3]) {
      const plan = `dv-dua-${round}`;
      await firstVersion(plan);
      const draft = await acceptAll(await draftOf(SECOND, plan));
      const filter = { under: '916', levels: ['DISTRICT'], periods: ['P2'], obligations: ['I.2'] };
      const [task] = await tasksOf(plan, filter);
      const [entered, published] = await Promise.all([
        enterEvidence([task!.id], `Lần ${round}`),
        publish(draft, { rule: 'NOW', expectedPlanVersion: 1 }),
      ]);
      expect(published.__typename).toBe('PlanPublished');
      const [after] = await tasksOf(plan, filter);
      expect(after).toMatchObject(
        entered.__typename === 'EvidenceSaved'
          ? { status: 'IN_PROGRESS', evidence: { totalCount: 1 }, amendment: { kind: 'ENDED' } }
          : { status: 'NOT_APPLICABLE', evidence: { totalCount: 0 }, amendment: { kind: 'WITHDRAWN' } },
      );
    }
    await expectRollUpsRight();
  });
});

it('sends as many statements for many versions, clauses and marks as for few', async () => {
  const count = async (query: string, variables = {}): Promise<number> => {
    await admin.data(query, variables);
    server.statements.length = 0;
    await admin.data(query, variables);
    return server.statements.length;
  };
  const plan = `query Q($code: String!) { plan(code: $code) { version versions { number publishedBy periods { code } }
    versionAt(number: 1) { preambleMentions { start } clauses { path mentions { start } duties { code text obligation { id } } }
      footnotes { id } citations { id } }
    clauses { path obligations { code endedIn amendment { kind } } } periods { code planVersion { number } } } }`;
  const [few, many] = [await count(plan, { code: 'dv-1' }), await count(plan, { code: 'dv-now' })];
  // Where nothing has ended or changed, what is not there is not asked for.
  expect(many).toBeLessThanOrEqual(few + 1);
  const tasks = `query T($plan: String!, $first: Int!) { tasks(filter: { plan: $plan, periods: ["P2"] }, first: $first) {
    nodes { id amendment { kind change { kind runs { text } before { addresseeNames } } } } } }`;
  expect(await count(tasks, { plan: 'dv-now', first: 100 })).toBe(await count(tasks, { plan: 'dv-now', first: 30 }));
});
