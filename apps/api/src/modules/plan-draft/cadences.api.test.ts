// Months, quarters and days of their own: from the words of a plan to the deadlines of its tasks.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

const TEXT = `ỦY BAN NHÂN DÂN THÀNH PHỐ
Số: 15/KH-UBND
Cần Thơ, ngày 10 tháng 9 năm 2026
KẾ HOẠCH
Kiểm soát thủ tục hành chính năm 2026
I. NỘI DUNG
1. Các Sở, Ban ngành rà soát thủ tục hành chính, hoàn thành trong Quý IV/2026.
2. UBND quận, huyện niêm yết thủ tục trước ngày 30/10/2026.
3. Các Sở, Ban ngành tuyên truyền thường xuyên.
4. Sở Nội vụ giao ban mỗi tuần một lần.
5. UBND quận, huyện số hóa hồ sơ, hoàn thành trước ngày 31/12/2030.
II. TỔ CHỨC THỰC HIỆN
1. Các Sở, Ban ngành báo cáo chậm nhất ngày 20 hằng tháng.
2. UBND quận, huyện báo cáo định kỳ hằng quý trước ngày 15 của tháng cuối quý.
3. Các Sở, Ban ngành báo cáo năm trước ngày 15 tháng 11 hằng năm.`;

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  admin = await server.as('quan-tri', ['ADMIN', '92']);
});
afterAll(() => server.close());

interface Duty {
  key: string;
  cadence: string;
  dueOn: string | null;
}
interface Draft {
  id: string;
  version: number;
  duties: Duty[];
  periods: { code: string; kind: string; startsOn: string; endsOn: string; dueOn: string }[];
  preview: {
    tasks: number;
    periods: { code: string; duties: number; tasks: number }[];
    untracked: { label: string; reason: string }[];
  };
}
interface Task {
  obligation: { code: string; dueOn: string | null };
  period: { code: string };
  dueAt: string;
}

const FIELDS = `id version duties { key span { start end } kind label addressees cadence periodKinds certainty reasons dueOn }
  periods { code kind startsOn endsOn dueOn }
  preview { tasks periods { code duties tasks } untracked { label reason } }`;

async function accepted(): Promise<Draft> {
  const form = new FormData();
  form.set('file', new Blob([TEXT]), 'ke-hoach.txt');
  const cookie = await server.signIn('quan-tri');
  const response = await fetch(`${server.url}/plan-drafts`, { method: 'POST', body: form, headers: { cookie } });
  const { id } = (await response.json()) as { id: string };
  const { planDraft } = await admin.data<{ planDraft: Draft }>(
    `query Q($id: ID!) { planDraft(id: $id) { ${FIELDS} } }`,
    { id },
  );
  const duties = planDraft.duties.map(({ dueOn: _, ...duty }) => ({ ...duty, state: 'ACCEPTED' }));
  const { savePlanDraft } = await admin.data<{ savePlanDraft: { draft: Draft } }>(
    `mutation S($input: SavePlanDraftInput!) { savePlanDraft(input: $input) { ... on PlanDraftSaved { draft { ${FIELDS} } } } }`,
    { input: { id, expectedVersion: planDraft.version, code: 'tthc-2026', duties } },
  );
  return savePlanDraft.draft;
}

it('makes each duty its tasks in the periods of its rhythm, each with its own deadline', async () => {
  const draft = await accepted();
  expect(draft.duties.map(({ cadence, dueOn }) => [cadence, dueOn])).toEqual([
    ['ONCE', '2026-12-31'],
    ['ONCE', '2026-10-29'],
    ['CONTINUOUS', null],
    ['CONTINUOUS', null],
    ['ONCE', '2030-12-30'],
    ['MONTHLY', null],
    ['QUARTERLY', null],
    ['YEARLY', null],
  ]);
  expect(draft.periods.map(({ code, startsOn, endsOn, dueOn }) => [code, startsOn, endsOn, dueOn].join(' '))).toEqual([
    '2026-Q3 2026-06-15 2026-09-14 2026-09-14',
    '2026-09 2026-08-15 2026-09-14 2026-09-20',
    '2026-10 2026-09-15 2026-10-14 2026-10-20',
    '2026 2025-12-15 2026-11-14 2026-11-14',
    '2026-11 2026-10-15 2026-11-14 2026-11-20',
    '2026-Q4 2026-09-15 2026-12-14 2026-12-14',
    '2026-12 2026-11-15 2026-12-14 2026-12-20',
  ]);

  // 27 departments (Sở Nội vụ among them) and 9 districts.
  expect(draft.preview.periods).toEqual([
    { code: '2026-Q3', duties: 1, tasks: 9 },
    { code: '2026-09', duties: 1, tasks: 27 },
    { code: '2026-10', duties: 1, tasks: 27 },
    { code: '2026', duties: 6, tasks: 3 * 27 + 2 * 9 + 1 },
    { code: '2026-11', duties: 1, tasks: 27 },
    { code: '2026-Q4', duties: 1, tasks: 9 },
    { code: '2026-12', duties: 1, tasks: 27 },
  ]);
  expect(draft.preview.untracked.map(({ label, reason }) => `${label}: ${reason}`)).toEqual([
    'Giao ban mỗi tuần một lần: NO_SUCH_PERIOD',
    'Số hóa hồ sơ, hoàn thành trước ngày 31/12/2030: DAY_OUTSIDE',
  ]);

  const { publishPlanDraft } = await admin.data<{ publishPlanDraft: { tasks: number } }>(
    'mutation P($input: PublishPlanDraftInput!) { publishPlanDraft(input: $input) { __typename ... on PlanPublished { tasks } } }',
    { input: { id: draft.id, expectedVersion: draft.version } },
  );
  expect(publishPlanDraft).toMatchObject({ __typename: 'PlanPublished', tasks: draft.preview.tasks });

  const { plan } = await admin.data<{ plan: { obligations: { tasks: { nodes: Task[] } }[] } }>(
    `{ plan(code: "tthc-2026") { obligations { tasks(first: 500) { nodes {
      dueAt period { code } obligation { code dueOn } } } } } }`,
  );
  const deadlines = plan.obligations.map(({ tasks }) => [
    ...new Set(tasks.nodes.map(({ obligation, period, dueAt }) => `${obligation.code} ${period.code} ${dueAt}`)),
  ]);
  expect(deadlines.slice(0, 6)).toEqual([
    ['I.1 2026 2026-12-31T17:00:00Z'],
    ['I.2 2026 2026-10-29T17:00:00Z'],
    ['I.3 2026 2026-11-14T17:00:00Z'],
    ['I.4 2026 2026-11-14T17:00:00Z'],
    ['I.5 2026 2026-11-14T17:00:00Z'],
    [
      'II.1 2026-09 2026-09-20T17:00:00Z',
      'II.1 2026-10 2026-10-20T17:00:00Z',
      'II.1 2026-11 2026-11-20T17:00:00Z',
      'II.1 2026-12 2026-12-20T17:00:00Z',
    ],
  ]);
});
