import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let server: TestServer;
let city: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  city = await server.as('city', ['OBSERVER', '92']);
});
afterAll(() => server.close());

interface Mention {
  start: number;
  end: number;
  document: { number: string } | null;
  footnote: { number: number } | null;
}
interface Clause {
  path: string;
  text: string;
  parent: { path: string } | null;
  mentions: Mention[];
  obligations: { code: string; text: string; textStart: number; addresseeNames: string[]; periodKinds: string[] }[];
  progress: { expected: number };
}
interface Document {
  plan: {
    preamble: string[];
    preambleMentions: Mention[];
    clauses: Clause[];
    footnotes: { number: number; text: string; mentions: Mention[] }[];
    obligations: { code: string }[];
  };
}

const MENTIONS = '{ start end document { id number title issuedOn } footnote { id number } }';
const DOCUMENT = `query ($code: String!, $filter: TaskFilter) { plan(code: $code) {
  title preamble preambleMentions ${MENTIONS}
  clauses {
    path text parent { path } mentions ${MENTIONS} progress(filter: $filter) { expected overdue evidence }
    obligations {
      code label text textStart cadence periodKinds addresseeNames plan { code } indicators { name }
      progress(filter: $filter) { expected }
    }
  }
  footnotes { number text mentions ${MENTIONS} }
  citations { number title issuedOn }
  obligations { code }
  periods { code dueAt }
} }`;

const read = (code: string, filter: object): Promise<Document> => city.data(DOCUMENT, { code, filter });

const cut = (text: string, from: number, to: number): string => [...text].slice(from, to).join('');

it('gives the document flat and whole, with every place that it points to', async () => {
  const { plan } = await read('chi-thi-33', { periods: ['2022'], under: '92' });
  const byPath = new Map(plan.clauses.map((clause) => [clause.path, clause]));
  expect(byPath.get('II.3.đ')?.parent?.path).toBe('II.3');
  expect(byPath.get('KL')?.parent).toBeNull();
  expect(plan.clauses.flatMap(({ obligations }) => obligations.map(({ code }) => code))).toEqual(
    plan.obligations.map(({ code }) => code),
  );
  for (const { text, obligations, mentions } of plan.clauses) {
    for (const duty of obligations) {
      expect(cut(text, duty.textStart, duty.textStart + [...duty.text].length)).toBe(duty.text);
    }
    for (const { start, end, document, footnote } of mentions) {
      expect(cut(text, start, end)).toBe(document?.number ?? `[${footnote?.number}]`);
    }
  }
  const marks = plan.clauses.flatMap(({ mentions }) => mentions.flatMap(({ footnote }) => footnote?.number ?? []));
  expect(marks).toEqual([1, 2, 3, 4, 5]);
  expect(plan.footnotes[1]?.mentions.map(({ document }) => document?.number)).toEqual(['114-KL/TW', '16/CT-TTg']);
  const [mention] = plan.preambleMentions;
  expect(cut(plan.preamble.join('\n'), mention!.start, mention!.end)).toBe('33/CT-TTg');
  const [duty] = byPath.get('III.2')!.obligations;
  expect(duty).toMatchObject({
    addresseeNames: ['Báo Cần Thơ', 'Đài Phát thanh và Truyền hình Cần Thơ'],
    periodKinds: ['HALF_YEAR', 'YEAR'],
  });
  // What a part owes is what its clauses owe.
  const expected = (path: string): number => byPath.get(path)!.progress.expected;
  expect(expected('II')).toBe(['II.1', 'II.2', 'II.3'].map(expected).reduce((sum, one) => sum + one));
  expect(expected('I')).toBe(0);
});

it('sends as many statements for a long plan as for a short one', async () => {
  await server.db.query(`
    WITH made AS (
      INSERT INTO plan (code, title) VALUES ('ngan', 'Kế hoạch ngắn'), ('dai', 'Kế hoạch dài') RETURNING *)
    INSERT INTO plan_version (plan_id, number, title, preamble, latest)
    SELECT id, 1, title, '{Căn cứ 33/CT-TTg}', true FROM made`);
  await server.db.query(`
    INSERT INTO clause (plan_id, version_id, kind, number, path, text, position, last)
    SELECT plan.id, plan_version.id, 'CLAUSE', n::text, n::text, 'Tổ chức quán triệt [1] theo 33/CT-TTg', n, n
    FROM plan JOIN plan_version ON plan_id = plan.id CROSS JOIN LATERAL generate_series(1, CASE code WHEN 'dai' THEN 400 ELSE 2 END) AS n
    WHERE code IN ('ngan', 'dai')`);
  await server.db.query(`
    UPDATE clause SET parent_id = parent.id FROM clause parent
    WHERE parent.plan_id = clause.plan_id AND parent.position = clause.position - 1
      AND clause.plan_id IN (SELECT id FROM plan WHERE code IN ('ngan', 'dai')) AND clause.position % 2 = 0`);
  await server.db.query(`
    INSERT INTO obligation (plan_id, clause_id, code, kind, label, label_en, text, quote_start, cadence, period_kinds,
      position)
    SELECT plan_id, id, path || '.1', 'DUTY', 'Quán triệt', 'Spread', 'Tổ chức quán triệt', 0, 'YEARLY', '{YEAR}', position
    FROM clause WHERE plan_id IN (SELECT id FROM plan WHERE code IN ('ngan', 'dai'))`);
  await server.db.query(`
    INSERT INTO footnote (version_id, number, text)
    SELECT version_id, position, 'Chỉ thị 33/CT-TTg' FROM clause
    WHERE plan_id IN (SELECT id FROM plan WHERE code IN ('ngan', 'dai'))`);

  const count = async (code: string, clauses: number): Promise<number> => {
    server.statements.length = 0;
    const { plan } = await read(code, { periods: ['2024'], statuses: ['ACCEPTED'] });
    expect(plan.clauses).toHaveLength(clauses);
    return server.statements.length;
  };
  await count('ngan', 2);
  const short = await count('ngan', 2);
  expect(await count('dai', 400)).toBe(short);
  expect(short).toBeLessThanOrEqual(20);
});

it('is read by whoever is signed in, and by nobody else', async () => {
  const officer = await server.as('officer', ['OFFICER', '31117']);
  const { plan } = await officer.data<Document>(DOCUMENT, { code: 'chi-thi-33', filter: { periods: ['2022'] } });
  // The whole text, but counts of their own unit only.
  expect(plan.clauses.find(({ path }) => path === 'II')?.progress.expected).toBeLessThan(40);
  const answer = await server.stranger.gql('{ plan(code: "chi-thi-33") { title } }');
  expect(answer.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
