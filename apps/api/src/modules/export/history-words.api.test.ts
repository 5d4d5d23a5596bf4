// Whatever the trail tells of acts that are rare is told in words, never by the code of a field.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, actAll, enter, taskOf } from '../../testing/acts.ts';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';
import { changesInWords, FIELD_WORDS } from './history.words.ts';

let server: TestServer;
let admin: TestClient;

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2024-08-01T02:00:00Z') });
  admin = await server.as('admin', ['ADMIN', '92']);
});
afterAll(() => server.close());

type Changes = { field: string; from: string | null; to: string | null }[];
const latest = async (action: string): Promise<Changes> => {
  const { history } = await admin.data<{ history: { nodes: { changes: Changes }[] } }>(
    `{ history(first: 1, filter: { actions: ["${action}"] }) { nodes { changes { field from to } } } }`,
  );
  return history.nodes[0]!.changes;
};
const unknown = (changes: Changes): string[] =>
  changes.map(({ field }) => field).filter((field) => FIELD_WORDS[field] === undefined);

it('a decision that is undone', async () => {
  const officer = await server.as('officer', ['OFFICER', '31117']);
  const leader = await server.as('leader', ['LEADER', '31117']);
  const reviewer = await server.as('reviewer', ['REVIEWER', '916']);
  const { id } = await taskOf(leader, 'II.1.1', '31117', '2024');
  await enter(officer, [id]);
  await act(leader, 'submitTask', { id, expectedVersion: 2 });
  await act(reviewer, 'reviewTask', { id, expectedVersion: 3, decision: 'RETURN', reason: 'Nhầm' });
  await actAll(reviewer, 'undoReviews', [{ id, expectedVersion: 4 }]);
  const changes = await latest('task.undo');
  expect(unknown(changes)).toEqual([]);
  expect(changesInWords(changes)).toContain('Quyết định bị hoàn tác: trống → Trả lại');
});

it('a period that is opened with evidence of another', async () => {
  const input = { plan: 'chi-thi-33', code: '2025', kind: 'YEAR', startsOn: '2024-12-15', endsOn: '2025-11-14' };
  await admin.data(`mutation ($input: OpenPeriodInput!) { openPeriod(input: $input) { __typename } }`, {
    input: { ...input, lastDay: '2025-11-14', carryFrom: '2024' },
  });
  const changes = await latest('period.open');
  expect(unknown(changes)).toEqual([]);
  expect(changesInWords(changes)).toContain('Mang minh chứng từ kỳ: trống → 2024');
});

it.each([
  ['plan.publish', { code: 'kh-2', title: 'Kế hoạch', draft: 7, duties: 3, periods: 2, tasks: 9 }],
  [
    'plan.amend',
    {
      ...{ version: 2, title: 'Kế hoạch', rule: 'NOW', unchanged: 40, changed: 1, moved: 0, new: 1, gone: 1 },
      periods: [{ code: '2024', state: 'RUNNING', applies: true, made: 1, withdrawn: 0, kept: 0, marked: 2 }],
    },
  ],
])('%s', async (action, after) => {
  await server.db.query(
    `INSERT INTO audit (at, action, subject_type, subject_id, unit_id, after)
     SELECT '2024-08-02', $1, 'Plan', 1, id, $2 FROM unit WHERE code = '92' AND valid_to IS NULL`,
    [action, JSON.stringify(after)],
  );
  const changes = await latest(action);
  expect(changes.length).toBeGreaterThan(3);
  expect(unknown(changes)).toEqual([]);
});

it('a quantity is written as Vietnamese documents write it', () => {
  expect(changesInWords([{ field: 'quantity', from: null, to: '1234.5' }])).toBe('Số lượng: trống → 1.234,5');
});
