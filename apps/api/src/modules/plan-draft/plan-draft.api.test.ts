// Importing a plan over HTTP and GraphQL: from the file to tasks that count in the city's progress.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

const documents = join(import.meta.dirname, '../../../../../packages/plan-parser/src/testing');
const read = (name: string) => readFileSync(join(documents, name), 'utf8');

interface Duty {
  key: string;
  span: { start: number; end: number };
  clause: string;
  quote: string;
  state: string;
  kind: string;
  label: string;
  addressees: string[];
  cadence: string;
  periodKinds: string[];
  certainty: string;
  reasons: string[];
}
interface Draft {
  id: string;
  version: number;
  code: string;
  title: string;
  year: number | null;
  source: string;
  clauses: { path: string }[];
  duties: Duty[];
  periods: { code: string; kind: string; startsOn: string; endsOn: string; dueOn: string; assumed: boolean }[];
  preview: {
    duties: number;
    undecided: number;
    tasks: number;
    units: number;
    groups: { level: string; kind: string; units: number; tasks: number }[];
    periods: { code: string; tasks: number }[];
    uncovered: { path: string }[];
    withoutTasks: string[];
  };
}

const DRAFT = `fragment D on PlanDraft { id version code title year source clauses { path }
  duties { key span { start end } clause quote state kind label addressees cadence periodKinds certainty reasons }
  periods { code kind startsOn endsOn dueOn assumed }
  preview { duties undecided tasks units groups { level kind units tasks } periods { code tasks } uncovered { path } withoutTasks } }`;
const SAVE = `mutation Save($input: SavePlanDraftInput!) { savePlanDraft(input: $input) { __typename
  ... on PlanDraftSaved { draft { ...D } }
  ... on ValidationError { message path }
  ... on StateError { message }
  ... on ConflictError { current { id } } } } ${DRAFT}`;
const PUBLISH = `mutation Publish($input: PublishPlanDraftInput!) { publishPlanDraft(input: $input) { __typename
  ... on PlanPublished { tasks draft { version } plan { id code title } }
  ... on ValidationError { message path }
  ... on StateError { message } } }`;

let server: TestServer;
let admin: TestClient;
let cookie: string;
beforeAll(async () => {
  server = await startTestServer();
  admin = await server.as('quan-tri', ['ADMIN', '92']);
  cookie = await server.signIn('quan-tri');
});
afterAll(() => server.close());

async function upload(content: string | Uint8Array<ArrayBuffer>, name = 'ke-hoach.txt', as = cookie) {
  const form = new FormData();
  form.set('file', new Blob([content]), name);
  const response = await fetch(`${server.url}/plan-drafts`, { method: 'POST', body: form, headers: { cookie: as } });
  return { status: response.status, body: (await response.json()) as { id: string; errors: never } };
}

async function draftOf(content: string): Promise<Draft> {
  const { body } = await upload(content);
  const { planDraft } = await admin.data<{ planDraft: Draft }>(
    `query Q($id: ID!) { planDraft(id: $id) { ...D } } ${DRAFT}`,
    { id: body.id },
  );
  return planDraft;
}

const inputOf = ({ clause: _, quote: __, ...duty }: Duty) => duty;
type Answer = {
  __typename: string;
  draft: Draft;
  message: string;
  path: string[];
  tasks: number;
  plan: { id: string };
};

async function save(draft: Draft, change: object): Promise<Answer> {
  const input = { id: draft.id, expectedVersion: draft.version, ...change };
  return (await admin.data<{ savePlanDraft: Answer }>(SAVE, { input })).savePlanDraft;
}
async function publish({ id, version }: Draft): Promise<Answer> {
  const input = { id, expectedVersion: version };
  return (await admin.data<{ publishPlanDraft: Answer }>(PUBLISH, { input })).publishPlanDraft;
}
const accepted = (duties: Duty[]) => duties.map((duty) => ({ ...inputOf(duty), state: 'ACCEPTED' }));

describe('the plan for Directive 33/CT-TTg, imported as a text', () => {
  let draft: Draft;

  it('becomes a draft with its clauses, duties and no invented year', async () => {
    draft = await draftOf(read('ke-hoach-chi-thi-33.txt'));
    expect(draft.duties.filter(({ kind }) => kind === 'DUTY')).toHaveLength(42);
    expect(draft).toMatchObject({ version: 1, code: '', year: null, periods: [] });
    expect(draft.preview).toMatchObject({ duties: 0, undecided: 45, tasks: 0 });
    expect(draft.duties.find(({ clause }) => clause === 'III.3')!.addressees).toEqual(['SNV']);
    expect(draft.duties.find(({ clause }) => clause === 'III.2')!.addressees).toEqual(['BCT', 'DAI']);
    for (const { span, quote } of draft.duties) expect(draft.source.slice(span.start, span.end)).toBe(quote);
  });

  it('proposes the periods of a year from its own reporting clause', async () => {
    const { draft: saved } = await save(draft, { year: 2031, code: 'chi-thi-33-2031' });
    expect(saved.periods).toEqual([
      {
        ...{ code: '2031-H1', kind: 'HALF_YEAR', startsOn: '2030-12-15', endsOn: '2031-06-14', dueOn: '2031-06-20' },
        assumed: true,
      },
      {
        ...{ code: '2031', kind: 'YEAR', startsOn: '2030-12-15', endsOn: '2031-11-14', dueOn: '2031-11-14' },
        assumed: false,
      },
    ]);
    draft = saved;
  });

  it('is not published while something is undecided', async () => {
    expect(await publish(draft)).toMatchObject({ __typename: 'ValidationError', path: ['duties'] });
  });

  it('previews the tasks of every kind of unit', async () => {
    draft = (await save(draft, { duties: accepted(draft.duties) })).draft;
    const { preview, duties } = draft;
    expect(preview).toMatchObject({ duties: 42, undecided: 0, units: 121 });
    const units = Object.fromEntries(preview.groups.map(({ level, kind, units: n }) => [`${level} ${kind}`, n]));
    expect(units).toEqual({
      'CITY DEPARTMENT': 27,
      'CITY PRESS': 2,
      'DISTRICT GOVERNMENT': 9,
      'WARD GOVERNMENT': 83,
    });
    // 36 for each unit, 38 for Sở Nội vụ, 2 for the press, in each of two periods.
    expect(preview.periods).toEqual([
      { code: '2031-H1', tasks: 118 * 36 + 38 + 2 * 2 },
      { code: '2031', tasks: 118 * 36 + 38 + 2 * 2 },
    ]);
    expect(preview.withoutTasks).toEqual([
      duties.find(({ cadence, clause }) => clause === 'KL' && cadence === 'AD_HOC')!.key,
    ]);
    expect(preview.uncovered.map(({ path }) => path)).toEqual(['I.1.a', 'I.1.b']);
  });

  it('is published whole: clauses, footnotes, citations, obligations, periods and frozen tasks', async () => {
    const published = await publish(draft);
    expect(published).toMatchObject({
      __typename: 'PlanPublished',
      tasks: draft.preview.tasks,
      plan: { code: draft.code },
    });
    const { plan } = await admin.data<{ plan: Record<string, { length: number }[]> }>(
      `{ plan(code: "chi-thi-33-2031") { preamble outline { path } footnotes { number citations { number } }
        citations { number issuedOn } obligations { code text clause { path footnotes { number } } addressees }
        periods { code dueAt } } }`,
    );
    const twin = await admin.data<{ plan: Record<string, unknown> }>(
      `{ plan(code: "chi-thi-33") { preamble outline { path } footnotes { number citations { number } } } }`,
    );
    expect(plan).toMatchObject(twin.plan);
    expect(plan['citations']).toHaveLength(18);
    expect(plan['obligations']).toHaveLength(45);
    expect(plan['periods']).toEqual([
      { code: '2031-H1', dueAt: '2031-06-20T17:00:00Z' },
      { code: '2031', dueAt: '2031-11-14T17:00:00Z' },
    ]);
    const { rows } = await server.db.query(
      `SELECT o.code FROM obligation o JOIN clause c ON c.id = o.clause_id
       WHERE substr(c.text, o.quote_start + 1, length(o.text)) <> o.text`,
    );
    expect(rows).toEqual([]);
  });

  it('counts in tasks and in progress, apart from other plans', async () => {
    const query = `{ tasks(filter: { plan: "chi-thi-33-2031" }) { totalCount }
      other: tasks(filter: { plan: "chi-thi-33", periods: ["2022"] }) { totalCount }
      unit(code: "92") { progress(filter: { plan: "chi-thi-33-2031", periods: ["2031"] }) { expected notStarted } }
      ward: unit(code: "31117") { progress(filter: { plan: "chi-thi-33-2031", periods: ["2031-H1"] }) { expected } } }`;
    const { tasks, other, unit, ward } =
      await admin.data<Record<string, { totalCount: number; progress: object }>>(query);
    expect(tasks!.totalCount).toBe(draft.preview.tasks);
    expect(other!.totalCount).toBe(4290);
    expect(unit!.progress).toEqual({ expected: 4290, notStarted: 4290 });
    expect(ward!.progress).toEqual({ expected: 36 });
  });

  it('leaves an audit row, and a draft that cannot be changed or published again', async () => {
    const { rows } = await server.db.query(
      `SELECT action, subject_type, after FROM audit WHERE action = 'plan.publish'`,
    );
    expect(rows).toMatchObject([{ subject_type: 'Plan', after: { code: 'chi-thi-33-2031', duties: 45 } }]);
    const after = { ...draft, version: draft.version + 1 };
    expect(await save(after, { title: 'Khác' })).toMatchObject({ __typename: 'StateError' });
    expect(await publish(after)).toMatchObject({ __typename: 'StateError' });
  });
});

describe('the plan of a district', () => {
  it('is published with a single unit among its addressees, beside the other plans', async () => {
    let draft = await draftOf(read('documents/ke-hoach-quan.txt'));
    expect(draft).toMatchObject({ year: 2022, periods: [{ code: '2022', dueOn: '2022-11-09', assumed: false }] });
    const duties = draft.duties.map((duty) =>
      duty.addressees.length > 0 ? duty : { ...duty, addressees: ['@918', '@SO-03'] },
    );
    draft = (await save(draft, { code: 'BT-2022', duties: accepted(duties) })).draft;
    expect(await publish(draft)).toMatchObject({ __typename: 'PlanPublished', tasks: draft.preview.tasks });
    const own = duties.filter(({ addressees, kind }) => kind === 'DUTY' && addressees.includes('@918'));
    const { tasks, plan } = await admin.data<{
      tasks: { totalCount: number };
      plan: { obligations: { addressees: string[] }[] };
    }>(
      `{ tasks(filter: { plan: "BT-2022", under: "918", levels: [DISTRICT] }) { totalCount }
         plan(code: "BT-2022") { obligations { addressees } } }`,
    );
    expect(own.length).toBeGreaterThan(0);
    expect(tasks.totalCount).toBe(own.length);
    expect(plan.obligations.map(({ addressees }) => addressees.join())).toContain('@918,@SO-03');
  });

  it('needs a code of its own', async () => {
    let draft = await draftOf(read('documents/ke-hoach-quan.txt'));
    expect(await publish(draft)).toMatchObject({ __typename: 'ValidationError', path: ['code'] });
    const duties = draft.duties.map((duty) => ({ ...duty, addressees: ['XPT'] }));
    draft = (await save(draft, { code: 'bt-2022', duties: accepted(duties) })).draft;
    expect(await publish(draft)).toMatchObject({
      __typename: 'ValidationError',
      path: ['code'],
      message: 'Đã có kế hoạch mang mã bt-2022. Hãy chọn mã khác.',
    });
  });
});

describe('a draft', () => {
  const TEXT = 'KẾ HOẠCH\nNăm 2030\nI. NỘI DUNG\n1. Sở Tư pháp rà soát văn bản; công khai kết quả.\n2. Cờ nhỏ.';

  it('keeps splits, merges and additions, and refuses a version that is past', async () => {
    const draft = await draftOf(TEXT);
    const [first, second] = draft.duties;
    expect(first!.addressees).toEqual(['@SO-03']);
    const merged = { ...inputOf(first!), span: { start: first!.span.start, end: second!.span.end } };
    const at = draft.source.indexOf('Cờ nhỏ');
    const added = { ...inputOf(second!), key: 'n-1', span: { start: at, end: at + 6 }, label: 'Cờ' };
    const saved = await save(draft, { duties: [merged, added], removed: [second!.key] });
    expect(saved.draft.duties.map(({ quote }) => quote)).toEqual(['rà soát văn bản; công khai kết quả', 'Cờ nhỏ']);
    expect(saved.draft.duties[1]!.clause).toBe('I.2');
    expect(await save(draft, { title: 'Cũ' })).toMatchObject({ __typename: 'ConflictError' });
  });

  it.each<[string, string[], (duty: Duty) => object]>([
    [
      'words of two clauses',
      ['duties', '0', 'span'],
      ({ span }) => ({ span: { start: span.start, end: TEXT.length } }),
    ],
    ['no words', ['duties', '0', 'span'], ({ span }) => ({ span: { start: span.start, end: span.start } })],
    ['no label', ['duties', '0', 'label'], () => ({ label: ' \u200b' })],
    ['an unknown addressee', ['duties', '0', 'addressees'], () => ({ addressees: ['@0'] })],
  ])('refuses a duty with %s', async (_, path, change) => {
    const draft = await draftOf(TEXT);
    const duty = { ...inputOf(draft.duties[0]!), ...change(draft.duties[0]!) };
    expect(await save(draft, { duties: [duty] })).toMatchObject({ __typename: 'ValidationError', path });
  });

  it.each([
    [{ code: 'a b' }, ['code']],
    [{ year: 1999 }, ['year']],
    [
      { periods: [{ code: '2030', kind: 'YEAR', startsOn: '2030-12-01', endsOn: '2030-01-01', dueOn: '2030-12-20' }] },
      ['periods', '0', 'endsOn'],
    ],
  ])('refuses %j', async (change, path) => {
    expect(await save(await draftOf(TEXT), change)).toMatchObject({ __typename: 'ValidationError', path });
  });

  it('can be thrown away', async () => {
    const { id } = await draftOf(TEXT);
    const input = { id, expectedVersion: 1 };
    const gone = await admin.data(
      `mutation M($input: DeletePlanDraftInput!) { deletePlanDraft(input: $input) { __typename } }`,
      { input },
    );
    expect(gone).toEqual({ deletePlanDraft: { __typename: 'PlanDraftDeleted' } });
    expect(await admin.data(`query Q($id: ID!) { planDraft(id: $id) { id } }`, { id })).toEqual({ planDraft: null });
  });
});

describe('files that hold no text', () => {
  it.each<[string, Uint8Array<ArrayBuffer> | string, number]>([
    ['a PDF', '%PDF-1.7 …', 415],
    ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 415],
    ['a broken .docx', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 400],
    ['blanks', ' \n\t ', 400],
    ['more than 5 MB', 'a'.repeat(5 * 1024 * 1024 + 1), 413],
  ])('refuses %s, and says what to do', async (_, content, status) => {
    const answer = await upload(content);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toMatchObject([{ message: expect.any(String), extensions: { path: ['file'] } }]);
  });
});

describe('who is no administrator', () => {
  it('neither imports nor sees drafts', async () => {
    const reviewer = await server.as('so-noi-vu', ['REVIEWER', '92']);
    const own = await server.signIn('so-noi-vu');
    expect((await upload('KẾ HOẠCH', 'a.txt', own)).status).toBe(403);
    expect((await upload('KẾ HOẠCH', 'a.txt', '')).status).toBe(401);
    const { errors } = await reviewer.gql('{ planDrafts { id } }');
    expect(errors[0]!.extensions['code']).toBe('FORBIDDEN');
    expect(await reviewer.data('{ viewer { viewerCanImportPlans } }')).toEqual({
      viewer: { viewerCanImportPlans: false },
    });
    expect(await admin.data('{ viewer { viewerCanImportPlans } }')).toEqual({ viewer: { viewerCanImportPlans: true } });
  });
});
