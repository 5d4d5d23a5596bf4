// Filters in any combination against a plain evaluation over all tasks of a district, fetched one by one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRandom, type Random } from '../../data/random.ts';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

const NOW = new Date('2024-07-01T02:00:00Z');
const ROOT = '916';

let server: TestServer;
let city: TestClient;
let all: TaskNode[];

interface EvidenceNode {
  id: string;
  kind: string;
  title: string;
  documentNumber: string | null;
  happenedOn: string | null;
  attachments: object[];
}
interface TaskNode {
  id: string;
  status: string;
  timing: string;
  dueAt: string;
  submittedAt: string | null;
  unit: { code: string; name: string; level: string; kind: string; ancestors: { code: string }[] };
  obligation: { code: string; text: string; clause: { path: string } };
  period: { code: string };
  evidence: { nodes: EvidenceNode[] };
}
interface TaskFilter {
  plan?: string;
  periods?: string[];
  under?: string;
  levels?: string[];
  kinds?: string[];
  obligations?: string[];
  clause?: string;
  statuses?: string[];
  timings?: string[];
  hasEvidence?: boolean;
  text?: string;
}
interface EvidenceFilter {
  task?: TaskFilter;
  kinds?: string[];
  happenedFrom?: string;
  happenedTo?: string;
  hasAttachment?: boolean;
  text?: string;
}

const TASK = `id status timing dueAt submittedAt period { code }
  unit { code name level kind ancestors { code } } obligation { code text clause { path } }
  evidence { nodes { id kind title documentNumber happenedOn attachments { id } } }`;

beforeAll(async () => {
  server = await startTestServer({ now: () => NOW });
  city = await server.as('city', ['REVIEWER', '92']);
  await scatter();
  all = await everyTask();
});
afterAll(() => server.close());

/** Statuses, deadlines to the second, and evidence, strewn by a fixed chance. */
async function scatter(): Promise<void> {
  await server.db.query(`SELECT setseed(0.33)`);
  await server.db.query(`
    WITH dice AS (
      SELECT t.id, random() AS r, random() AS late FROM task t JOIN unit_node n USING (unit_id)
      JOIN unit root ON root.code = '${ROOT}' AND n.lineage @> ARRAY[root.id] ORDER BY t.id)
    UPDATE task SET version = 2,
      status = CASE WHEN r < .2 THEN 'NOT_STARTED' WHEN r < .4 THEN 'IN_PROGRESS' WHEN r < .6 THEN 'SUBMITTED'
        WHEN r < .75 THEN 'RETURNED' WHEN r < .95 THEN 'ACCEPTED' ELSE 'NOT_APPLICABLE' END,
      reason = CASE WHEN r BETWEEN .6 AND .75 OR r >= .95 THEN 'Lý do' END,
      submitted_at = CASE WHEN r >= .4 AND r < .95 THEN due_at + (late - .6) * interval '10 days' END,
      due_at = CASE WHEN late < .05 THEN '2024-07-01T02:00:00Z' WHEN late < .1 THEN '2024-07-01T02:00:01Z'
        ELSE due_at END
    FROM dice WHERE dice.id = task.id`);
  // A third of those that were sent up were sent up at the very instant, or the one before it.
  await server.db.query(`
    UPDATE task SET submitted_at = due_at - CASE id % 2 WHEN 0 THEN interval '0' ELSE interval '1 millisecond' END
    WHERE submitted_at IS NOT NULL AND id % 3 = 0`);
  await server.db.query(`
    WITH chosen AS (
      SELECT t.*, row_number() OVER () AS nth FROM task t JOIN unit u ON u.id = t.unit_id
      WHERE t.version = 2 AND t.status <> 'NOT_STARTED' AND random() < .7),
    e AS (
      INSERT INTO evidence (unit_id, period_id, kind, title, document_number, happened_on)
      SELECT unit_id, period_id, (ARRAY['DOCUMENT','EVENT','MODEL','FIGURE','MEDIA'])[1 + nth % 5],
        (ARRAY['Hội nghị ở Bình Thuỷ','Đối thoại với Nhân dân','Mô hình "Dân vận khéo" 100%','Báo cáo_quý'])[1 + nth % 4],
        CASE WHEN nth % 3 = 0 THEN nth || '/BC-UBND' END,
        CASE WHEN nth % 7 > 0 THEN date '2024-01-01' + (nth % 200)::int END
      FROM chosen RETURNING *)
    INSERT INTO evidence_task (task_id, evidence_id, unit_id, period_id)
    SELECT t.id, e.id, e.unit_id, e.period_id FROM e JOIN LATERAL (
      SELECT id FROM chosen WHERE unit_id = e.unit_id AND period_id = e.period_id ORDER BY md5(e.id::text || id) LIMIT 1 + e.id % 2) t ON true`);
  await server.db.query(`
    INSERT INTO attachment (evidence_id, file_name, media_type, size, sha256, storage_key, uploaded_by)
    SELECT e.id, 'a.pdf', 'application/pdf', 1, repeat('0', 64), e.id, a.id FROM evidence e, account a WHERE e.id % 4 = 0`);
}

interface TaskPage {
  nodes: TaskNode[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const PAGE = `query ($after: String) { tasks(filter: { under: "${ROOT}" }, first: 500, after: $after) {
  nodes { ${TASK} } pageInfo { hasNextPage endCursor } } }`;

async function everyTask(after: string | null = null): Promise<TaskNode[]> {
  const { tasks } = await city.data<{ tasks: TaskPage }>(PAGE, { after });
  const { hasNextPage, endCursor } = tasks.pageInfo;
  return hasNextPage ? [...tasks.nodes, ...(await everyTask(endCursor))] : tasks.nodes;
}

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
const words = (text: string): string[] => fold(text).split(/\s+/).filter(Boolean);

function timingOf(task: TaskNode): string | null {
  const due = Date.parse(task.dueAt);
  if (task.status === 'NOT_APPLICABLE') return null;
  if (task.status === 'SUBMITTED' || task.status === 'ACCEPTED') {
    return Date.parse(task.submittedAt!) < due ? 'DONE_ON_TIME' : 'DONE_LATE';
  }
  return NOW.getTime() < due ? 'IN_TERM' : 'OVERDUE';
}

function matches(task: TaskNode, f: TaskFilter): boolean {
  const { path } = task.obligation.clause;
  const haystacks = [task.unit.name, task.obligation.text, ...task.evidence.nodes.map(({ title }) => title)].map(fold);
  return (
    (f.plan === undefined || f.plan === 'chi-thi-33') &&
    (f.periods?.includes(task.period.code) ?? true) &&
    (f.under === undefined || [task.unit, ...task.unit.ancestors].some(({ code }) => code === f.under)) &&
    (f.levels?.includes(task.unit.level) ?? true) &&
    (f.kinds?.includes(task.unit.kind) ?? true) &&
    (f.obligations?.includes(task.obligation.code) ?? true) &&
    (f.clause === undefined || path === f.clause || path.startsWith(`${f.clause}.`)) &&
    (f.statuses?.includes(task.status) ?? true) &&
    (f.timings?.includes(timingOf(task) ?? '') ?? true) &&
    (f.hasEvidence === undefined || f.hasEvidence === task.evidence.nodes.length > 0) &&
    words(f.text ?? '').every((word) => haystacks.some((haystack) => haystack.includes(word)))
  );
}

const some = <T>(random: Random, from: readonly T[]): T[] => from.filter(() => random.chance(0.4));
const TEXTS = [
  'Thủy',
  'thuỷ',
  'THUY',
  'binh thuy',
  'đối thoại',
  'doi  thoai nhan',
  'Cái Khế'.normalize('NFD'),
  'cai khe',
  'phuong an',
  '100%',
  '_',
  '%',
  '\\',
  '"Dân vận khéo"',
  'BC-UBND',
  '31117',
  'II.3',
  'hội nghị cái',
  'dân vận',
  'zzz',
  ' ',
  '',
];

/** The root comes along in every filter: what is outside of it was not fetched. */
function randomFilter(random: Random): TaskFilter & { under: string } {
  const maybe = <T>(probability: number, make: () => T): T | undefined =>
    random.chance(probability) ? make() : undefined;
  const filter: TaskFilter & { under: string } = { under: random.pick([ROOT, ROOT, ROOT, '31117', '31150']) };
  const given: Record<string, unknown> = {
    plan: maybe(0.1, () => random.pick(['chi-thi-33', 'nothing'])),
    periods: maybe(0.4, () => some(random, ['2022-H1', '2022', '2023-H1', '2023', '2024-H1', '2024', '2099'])),
    levels: maybe(0.2, () => some(random, ['CITY', 'DISTRICT', 'WARD'])),
    kinds: maybe(0.1, () => some(random, ['GOVERNMENT', 'DEPARTMENT', 'PRESS'])),
    obligations: maybe(0.15, () => some(random, ['II.1.1', 'II.1.2', 'II.3.c.4', 'KL.1', 'KL.2', 'none'])),
    clause: maybe(0.25, () => random.pick(['II', 'II.3', 'II.3.c', 'II.3.đ', 'II.1', 'III', 'KL', 'II.', 'I', 'Z'])),
    statuses: maybe(0.3, () =>
      some(random, ['NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'NOT_APPLICABLE']),
    ),
    timings: maybe(0.3, () => some(random, ['DONE_ON_TIME', 'DONE_LATE', 'IN_TERM', 'OVERDUE'])),
    hasEvidence: maybe(0.2, () => random.chance(0.5)),
    text: maybe(0.3, () => random.pick(TEXTS)),
  };
  for (const [name, value] of Object.entries(given)) if (value !== undefined) Object.assign(filter, { [name]: value });
  return filter;
}

const randomEvidenceFilter = (random: Random): EvidenceFilter & { task: TaskFilter } => ({
  task: randomFilter(random),
  ...(random.chance(0.3) && { kinds: some(random, ['DOCUMENT', 'EVENT', 'MODEL', 'FIGURE', 'MEDIA']) }),
  ...(random.chance(0.3) && { happenedFrom: '2024-02-10' }),
  ...(random.chance(0.3) && { happenedTo: '2024-04-01' }),
  ...(random.chance(0.3) && { hasAttachment: random.chance(0.5) }),
  ...(random.chance(0.3) && { text: random.pick(['hoi nghi', 'Thuỷ', 'khéo', '100%', 'zz']) }),
});

const evidenceMatches = (piece: EvidenceNode, f: EvidenceFilter): boolean =>
  (f.kinds?.includes(piece.kind) ?? true) &&
  (f.happenedFrom === undefined || (piece.happenedOn !== null && piece.happenedOn >= f.happenedFrom)) &&
  (f.happenedTo === undefined || (piece.happenedOn !== null && piece.happenedOn <= f.happenedTo)) &&
  (f.hasAttachment === undefined || f.hasAttachment === piece.attachments.length > 0) &&
  words(f.text ?? '').every((word) => fold(`${piece.title} ${piece.documentNumber ?? ''}`).includes(word));

const count = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length;

it('has a stage on which every status, timing and boundary occurs', () => {
  expect(all.length).toBeGreaterThan(2_000);
  expect(new Set(all.map(({ status }) => status)).size).toBe(6);
  expect(new Set(all.map(timingOf)).size).toBe(5);
  expect(count(all, ({ submittedAt, dueAt }) => submittedAt === dueAt)).toBeGreaterThan(50);
  expect(count(all, ({ dueAt }) => Date.parse(dueAt) === NOW.getTime())).toBeGreaterThan(50);
  expect(count(all, ({ evidence }) => evidence.nodes.length > 1)).toBeGreaterThan(50);
  for (const task of all) if (task.status !== 'NOT_APPLICABLE') expect(task.timing).toBe(timingOf(task));
});

describe.each(Array.from({ length: 40 }, (_, seed) => seed))('filter %i', (seed) => {
  it('finds the tasks and counts them', async () => {
    const filter = randomFilter(makeRandom(`tasks ${seed}`));
    const wanted = all.filter((task) => matches(task, filter));
    const answer = await city.data<{
      tasks: { totalCount: number; nodes: { id: string }[] };
      unit: { progress: Record<string, number> };
    }>(
      `query ($filter: TaskFilter) { tasks(filter: $filter, first: 500) { totalCount nodes { id } }
        unit(code: "${ROOT}") { progress(filter: $filter) { expected notStarted inProgress submitted returned accepted
          notApplicable doneOnTime doneLate inTerm overdue evidence } } }`,
      { filter },
    );
    const label = JSON.stringify(filter);
    expect(answer.tasks.totalCount, label).toBe(wanted.length);
    expect(
      answer.tasks.nodes.map(({ id }) => id),
      label,
    ).toEqual(wanted.slice(0, 500).map(({ id }) => id));
    const ofStatus = (status: string): number => count(wanted, (task) => task.status === status);
    const ofTiming = (timing: string): number => count(wanted, (task) => timingOf(task) === timing);
    const counted = wanted.filter(({ status }) => status !== 'NOT_APPLICABLE');
    expect(answer.unit.progress, label).toEqual({
      expected: counted.length,
      notStarted: ofStatus('NOT_STARTED'),
      inProgress: ofStatus('IN_PROGRESS'),
      submitted: ofStatus('SUBMITTED'),
      returned: ofStatus('RETURNED'),
      accepted: ofStatus('ACCEPTED'),
      notApplicable: ofStatus('NOT_APPLICABLE'),
      doneOnTime: ofTiming('DONE_ON_TIME'),
      doneLate: ofTiming('DONE_LATE'),
      inTerm: ofTiming('IN_TERM'),
      overdue: ofTiming('OVERDUE'),
      evidence: new Set(counted.flatMap((task) => task.evidence.nodes.map(({ id }) => id))).size,
    });
  });

  it('finds the evidence', async () => {
    const filter = randomEvidenceFilter(makeRandom(`evidence ${seed}`));
    const pieces = all
      .filter((task) => matches(task, filter.task))
      .flatMap((task) => task.evidence.nodes)
      .filter((piece) => evidenceMatches(piece, filter));
    const wanted = new Set(pieces.map(({ id }) => id));
    const { evidence } = await city.data<{ evidence: { totalCount: number; nodes: { id: string }[] } }>(
      'query ($filter: EvidenceFilter) { evidence(filter: $filter, first: 500) { totalCount nodes { id } } }',
      { filter },
    );
    const label = JSON.stringify(filter);
    expect(evidence.totalCount, label).toBe(wanted.size);
    const found = evidence.nodes.map(({ id }) => id);
    expect(new Set(found).size).toBe(found.length);
    for (const id of found) expect(wanted.has(id), `${label} ${id}`).toBe(true);
  });
});

describe.each(['UNIT', 'OBLIGATION', 'DUE', 'STATUS'])('pages in the order %s', (orderBy) => {
  it.each([1, 7, 100])('of %i hold what one large page holds, in its order', async (first) => {
    const filter = { under: '31117', periods: ['2024'] };
    const ask = async (size: number, after: string | null) =>
      (
        await city.data<{
          tasks: { edges: { cursor: string; node: { id: string } }[]; pageInfo: { hasNextPage: boolean } };
        }>(
          `query ($filter: TaskFilter, $orderBy: TaskOrder, $first: Int, $after: String) {
            tasks(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
              edges { cursor node { id } } pageInfo { hasNextPage } } }`,
          { filter, orderBy, first: size, after },
        )
      ).tasks;
    const whole = (await ask(500, null)).edges.map(({ node }) => node.id);
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { edges, pageInfo } = await ask(first, after);
      walked.push(...edges.map(({ node }) => node.id));
      after = edges.at(-1)?.cursor ?? after;
      more = pageInfo.hasNextPage;
    }
    expect(walked).toEqual(whole);
    expect(whole).toHaveLength(36);
  });
});
