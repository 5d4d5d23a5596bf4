import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, taskOf } from '../../testing/acts.ts';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

// Who reads an entry learns whom and what it is about, without looking up a key.
let now = new Date('2024-08-01T02:00:00Z');
let server: TestServer;
let admin: TestClient;
let officer: TestClient;

beforeAll(async () => {
  server = await startTestServer({ now: () => now });
  admin = await server.as('admin', ['ADMIN', '92']);
  officer = await server.as('officer', ['OFFICER', '31117']);
});
afterAll(() => server.close());

interface Entry {
  action: string;
  subjectName: string | null;
  changes: { field: string; from: string | null; to: string | null }[];
}
const read = async (filter: object, client = admin): Promise<Entry[]> =>
  (
    await client.data<{ history: { nodes: Entry[] } }>(
      `query ($filter: HistoryFilter) {
        history(filter: $filter) { nodes { action subjectName changes { field from to } } }
      }`,
      { filter },
    )
  ).history.nodes;
const latest = async (action: string): Promise<Entry> => (await read({ actions: [action] }))[0]!;

interface Account {
  id: string;
  grants: { id: string }[];
}
const ACCOUNT = 'account { id grants { id } }';
const people = async (name: string, input: object, selection = `... on AccountSaved { ${ACCOUNT} }`) => {
  const type = name[0]!.toUpperCase() + name.slice(1);
  const query = `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { __typename ${selection} } }`;
  return (await admin.data<{ done: { account: Account } }>(query, { input })).done.account;
};
const person = (username: string, displayName: string, unit: string): Promise<Account> =>
  people('createAccount', { username, displayName, grants: [{ role: 'OFFICER', unit }] });

describe('what is done to people', () => {
  it('names them: their roles, their account, both sides of a handover', async () => {
    const [from, to] = [await person('lan', 'Lê Thị Lan', '31120'), await person('minh', 'Trần Văn Minh', '31120')];
    expect(await latest('grant.create')).toMatchObject({ subjectName: 'Trần Văn Minh' });

    await people('removeGrant', { id: to.grants[0]!.id });
    const taken = await latest('grant.delete');
    expect(taken.subjectName).toBe('Trần Văn Minh');
    expect(taken.changes).toContainEqual({ field: 'role', from: 'OFFICER', to: null });

    await people('createPasswordLink', { id: to.id }, '');
    expect(await latest('account.link')).toMatchObject({ subjectName: 'Trần Văn Minh' });
    await people('handOver', { from: from.id, to: to.id, startsOn: '2024-08-01' }, '');
    expect(await latest('handover.create')).toMatchObject({ subjectName: 'Lê Thị Lan → Trần Văn Minh' });
    // One that had not begun passes whole: it is taken away, and that can be read.
    expect((await latest('grant.delete')).changes).toContainEqual({ field: 'role', from: 'OFFICER', to: null });
    await people('setAccountActive', { id: from.id, active: false });
    expect(await latest('account.deactivate')).toMatchObject({ subjectName: 'Lê Thị Lan' });
  });
});

it('a comment on evidence is called by the evidence, also when that is gone', async () => {
  const task = await taskOf(officer, 'II.2.a.1', '31117', '2024');
  const piece = await enter(officer, [task.id], 'Hội nghị quán triệt');
  await officer.data(`mutation { createComment(input: { subjectId: "${piece}", body: "Thiếu ảnh" }) { __typename } }`);
  now = new Date('2024-08-01T02:05:00Z');
  await officer.data(`mutation { deleteEvidence(input: { id: "${piece}", expectedVersion: 1 }) { __typename } }`);
  expect(await latest('comment.create')).toMatchObject({ subjectName: 'Hội nghị quán triệt' });
});

it('an urging is on record at every task that it names', async () => {
  const reviewer = await server.as('reviewer', ['REVIEWER', '916']);
  const filter = { periods: ['2024'], under: '31117', obligations: ['II.1.1', 'II.1.2'] };
  const letter = { superior: '', issuer: 'PHÒNG NỘI VỤ', subject: 'đôn đốc', place: 'Ninh Kiều', signatory: 'TP' };
  await reviewer.data(`mutation ($input: SendReminderInput!) { sendReminder(input: $input) { __typename } }`, {
    input: { idempotencyKey: 'một', filter, words: 'Đề nghị hoàn thành.', letter },
  });
  const [named, other] = await Promise.all(
    ['II.1.2', 'II.2.a.2'].map((code) => taskOf(officer, code, '31117', '2024')),
  );
  const changes = [
    { field: 'tasks', from: null, to: 'II.1.1 (2024); II.1.2 (2024)' },
    { field: 'words', from: null, to: 'Đề nghị hoàn thành.' },
  ];
  expect(await read({ task: named!.id }, officer)).toEqual([{ action: 'reminder.send', subjectName: null, changes }]);
  expect(await read({ task: other!.id }, officer)).toEqual([]);
});

it('closing a period tells how many units have something left', async () => {
  const { plan } = await admin.data<{ plan: { periods: { id: string; code: string }[] } }>(
    '{ plan(code: "chi-thi-33") { periods { id code } } }',
  );
  const { id } = plan.periods.find(({ code }) => code === '2022')!;
  await admin.data(`mutation { closePeriod(input: { id: "${id}", expectedVersion: 1 }) { __typename } }`);
  expect(await latest('period.close')).toMatchObject({ subjectName: '2022' });
  expect((await latest('period.close')).changes).toContainEqual({ field: 'remaining', from: null, to: '121' });
});
