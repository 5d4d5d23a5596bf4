import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeUnclaimed } from '../attachment/attachment.service.ts';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

const now = new Date('2024-08-01T02:00:00Z');
let server: TestServer;
let officer: TestClient;
let leader: TestClient;
let reviewer: TestClient;
let tasks: { id: string }[];

interface Piece {
  id: string;
  version: number;
  title: string;
  note: string | null;
  tasks: { id: string; status: string }[];
  attachments: { fileName: string }[];
}
interface Outcome {
  __typename: string;
  message?: string;
  evidence?: Piece;
  current?: { id: string };
}
const PIECE = 'id version title note tasks { id status } attachments { fileName }';
const OUTCOME = `__typename ... on EvidenceSaved { evidence { ${PIECE} } } ... on UserError { message }`;
const CONFLICT = '... on ConflictError { current { id } }';

const change = async (name: string, input: object, client = officer): Promise<Outcome> => {
  const type = name[0]!.toUpperCase() + name.slice(1);
  const selection = { createEvidence: OUTCOME, deleteEvidence: '__typename' }[name] ?? OUTCOME + CONFLICT;
  const data = await client.data<Record<string, Outcome>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${selection} } }`,
    { input },
  );
  return data[name]!;
};
const create = async (fields: object, ids = [tasks[0]!.id]): Promise<Piece> =>
  (await change('createEvidence', { taskIds: ids, fields: { kind: 'EVENT', title: 'Hội nghị', ...fields } })).evidence!;
const restore = (input: object, client = officer) => change('restoreEvidence', input, client);

interface Entry {
  id: string;
  action: string;
  viewerCanRestore: boolean;
}
const entriesOf = async (evidence: string, client = officer): Promise<Entry[]> =>
  (
    await client.data<{ history: { nodes: Entry[] } }>(
      `query ($filter: HistoryFilter) { history(filter: $filter) { nodes { id action viewerCanRestore } } }`,
      { filter: { evidence } },
    )
  ).history.nodes;
const progress = async () =>
  (
    await officer.data<{ unit: { progress: object } }>(
      '{ unit(code: "31117") { progress(filter: { periods: ["2024"] }) { notStarted inProgress evidence } } }',
    )
  ).unit.progress;

beforeAll(async () => {
  server = await startTestServer({ now: () => now });
  officer = await server.as('31117.officer', ['OFFICER', '31117']);
  leader = await server.as('31117.leader', ['LEADER', '31117']);
  reviewer = await server.as('916.reviewer', ['REVIEWER', '916']);
});
beforeEach(async () => {
  const data = await officer.data<{ tasks: { nodes: { id: string; status: string }[] } }>(
    '{ tasks(filter: { under: "31117", periods: ["2024"], statuses: [NOT_STARTED] }) { nodes { id status } } }',
  );
  tasks = data.tasks.nodes;
});
afterAll(() => server.close());

describe('restoring', () => {
  it('brings a deleted piece back as it was, with its tasks, under its own key', async () => {
    const before = await progress();
    const piece = await create({ note: 'Có ảnh' }, [tasks[0]!.id, tasks[1]!.id]);
    const entered = await progress();
    await change('deleteEvidence', { id: piece.id, expectedVersion: 1 });
    expect(await progress()).toEqual(before);
    const [deletion] = await entriesOf(piece.id);
    expect(deletion).toMatchObject({ action: 'evidence.delete', viewerCanRestore: true });

    const { evidence } = await restore({ entry: deletion!.id });
    expect(evidence).toMatchObject({ id: piece.id, version: 2, title: 'Hội nghị', note: 'Có ảnh' });
    expect(evidence!.tasks).toHaveLength(2);
    expect(evidence!.tasks.every(({ status }) => status === 'IN_PROGRESS')).toBe(true);
    expect(await progress()).toEqual(entered);
    expect((await entriesOf(piece.id)).map(({ action }) => action)).toEqual([
      'evidence.restore',
      'evidence.delete',
      'evidence.create',
    ]);
  });

  it('does it once, however often it is asked', async () => {
    const piece = await create({});
    await change('deleteEvidence', { id: piece.id, expectedVersion: 1 });
    const [deletion] = await entriesOf(piece.id);
    const results = await Promise.all([1, 2, 3].map(() => restore({ entry: deletion!.id })));
    expect(results.map(({ __typename, evidence }) => [__typename, evidence?.version])).toEqual(
      Array.from({ length: 3 }, () => ['EvidenceSaved', 2]),
    );
    expect(await entriesOf(piece.id)).toHaveLength(3);
  });

  it('makes a piece again what it was in an earlier version, and keeps the versions between', async () => {
    const piece = await create({ title: 'Bản đầu' });
    await change('updateEvidence', { id: piece.id, expectedVersion: 1, fields: { title: 'Bản hai', note: 'Sửa' } });
    const [latest, first] = await entriesOf(piece.id);
    expect(latest!.viewerCanRestore).toBe(false);
    expect(first!.viewerCanRestore).toBe(true);
    const { evidence } = await restore({ entry: first!.id, expectedVersion: 2 });
    expect(evidence).toMatchObject({ title: 'Bản đầu', note: null, version: 3 });
    const again = await restore({ entry: latest!.id, expectedVersion: 3 });
    expect(again.evidence).toMatchObject({ title: 'Bản hai', note: 'Sửa', version: 4 });
  });

  it('tells of a piece that somebody has changed meanwhile, and writes nothing', async () => {
    const piece = await create({ title: 'Bản đầu' });
    await change('updateEvidence', { id: piece.id, expectedVersion: 1, fields: { title: 'Bản hai' } });
    await change('updateEvidence', { id: piece.id, expectedVersion: 2, fields: { title: 'Bản ba' } });
    const entries = await entriesOf(piece.id);
    expect(await restore({ entry: entries.at(-1)!.id, expectedVersion: 2 })).toMatchObject({
      __typename: 'ConflictError',
      current: { id: piece.id },
    });
    expect(await entriesOf(piece.id)).toHaveLength(3);
  });

  it('waits for a task that is locked', async () => {
    const [taskId] = [tasks[0]!.id];
    const piece = await create({});
    const other = await create({ title: 'Tập huấn' });
    await change('deleteEvidence', { id: other.id, expectedVersion: 1 });
    const { node } = await leader.data<{ node: { version: number } }>(
      `{ node(id: "${taskId}") { ... on Task { version } } }`,
    );
    await leader.data(
      `mutation { submitTask(input: { id: "${taskId}", expectedVersion: ${node.version} }) { __typename } }`,
    );
    const [deletion] = await entriesOf(other.id);
    expect(await restore({ entry: deletion!.id })).toMatchObject({ __typename: 'StateError' });
    expect(await entriesOf(piece.id)).toHaveLength(1);
  });

  it('says beforehand that it would have to wait', async () => {
    const piece = await create({ title: 'Bản đầu' });
    await change('updateEvidence', { id: piece.id, expectedVersion: 1, fields: { title: 'Bản hai' } });
    const { node } = await leader.data<{ node: { version: number } }>(
      `{ node(id: "${tasks[0]!.id}") { ... on Task { version } } }`,
    );
    await leader.data(
      `mutation { submitTask(input: { id: "${tasks[0]!.id}", expectedVersion: ${node.version} }) { __typename } }`,
    );
    expect((await entriesOf(piece.id)).map(({ viewerCanRestore }) => viewerCanRestore)).toEqual([false, false]);
  });

  it('writes nothing into a period that has been closed since', async () => {
    const admin = await server.as('admin', ['ADMIN', '92']);
    const kept = await create({ title: 'Bản đầu' });
    await change('updateEvidence', { id: kept.id, expectedVersion: 1, fields: { title: 'Bản hai' } });
    const gone = await create({});
    await change('deleteEvidence', { id: gone.id, expectedVersion: 1 });
    const { plan } = await admin.data<{ plan: { periods: { id: string; code: string; version: number }[] } }>(
      '{ plan(code: "chi-thi-33") { periods { id code version } } }',
    );
    const { id, version } = plan.periods.find(({ code }) => code === '2024')!;
    const act = (name: string, more = ''): Promise<unknown> =>
      admin.data(`mutation { ${name}(input: { id: "${id}", ${more} }) { __typename } }`);
    await act('closePeriod', `expectedVersion: ${version}`);

    const [deletion] = await entriesOf(gone.id);
    const [, creation] = await entriesOf(kept.id);
    expect([deletion!.viewerCanRestore, creation!.viewerCanRestore]).toEqual([false, false]);
    expect(await restore({ entry: deletion!.id })).toMatchObject({ __typename: 'StateError' });
    expect(await restore({ entry: creation!.id, expectedVersion: 2 })).toMatchObject({ __typename: 'StateError' });
    expect([await entriesOf(gone.id), await entriesOf(kept.id)].map((entries) => entries.length)).toEqual([2, 2]);

    await act('reopenPeriod', `expectedVersion: ${version + 1}, reason: "Bổ sung"`);
    expect(await restore({ entry: deletion!.id })).toMatchObject({ __typename: 'EvidenceSaved' });
  });

  it('is for those who may edit, of what is the history of evidence', async () => {
    const piece = await create({});
    await change('deleteEvidence', { id: piece.id, expectedVersion: 1 });
    const [deletion] = await entriesOf(piece.id, reviewer);
    expect(deletion!.viewerCanRestore).toBe(false);
    const answer = await reviewer.gql(
      `mutation { restoreEvidence(input: { entry: "${deletion!.id}" }) { __typename } }`,
    );
    expect(answer.errors[0]!.extensions['code']).toBe('FORBIDDEN');
    expect(await restore({ entry: 'HistoryEntry:99999999' })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await restore({ entry: piece.id })).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('brings the files back, however long they were without their piece', async () => {
    const cookie = await server.signIn('31117.officer');
    const form = new FormData();
    form.append('file', new Blob(['Danh sách đại biểu']), 'danh-sach.txt');
    const sent = await fetch(`${server.url}/attachments`, { method: 'POST', body: form, headers: { cookie } });
    const { id } = (await sent.json()) as { id: string };
    const piece = await create({ attachmentIds: [id] });
    await change('deleteEvidence', { id: piece.id, expectedVersion: 1 });

    const removed: string[] = [];
    const files = { remove: async (key: string) => void removed.push(key) };
    const inTenYears = new Date(now.getTime() + 10 * 366 * 86_400_000);
    await removeUnclaimed(server.db, files as never, inTenYears);
    expect(removed).toEqual([]);

    const [deletion] = await entriesOf(piece.id);
    const { evidence } = await restore({ entry: deletion!.id });
    expect(evidence!.attachments).toEqual([{ fileName: 'danh-sach.txt' }]);
    const file = await fetch(`${server.url}/attachments/${id}`, { headers: { cookie } });
    expect(await file.text()).toBe('Danh sách đại biểu');

    // A file that the earlier version did not have is let go of, not lost.
    const [, , creation] = await entriesOf(piece.id);
    await change('updateEvidence', { id: piece.id, expectedVersion: 2, fields: { attachmentIds: [] } });
    const back = await restore({ entry: creation!.id, expectedVersion: 3 });
    expect(back.evidence!.attachments).toHaveLength(1);
  });
});
