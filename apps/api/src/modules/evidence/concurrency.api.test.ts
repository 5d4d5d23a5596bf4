// Many hands on one task: nothing is lost, nothing is done twice, and counts stay right.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let server: TestServer;
let officer: TestClient;
let leader: TestClient;
let reviewer: TestClient;
let free: string[];

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2024-08-01T02:00:00Z') });
  officer = await server.as('31117.officer', ['OFFICER', '31117']);
  leader = await server.as('31117.leader', ['LEADER', '31117']);
  reviewer = await server.as('916.reviewer', ['REVIEWER', '916']);
  const { tasks } = await officer.data<{ tasks: { nodes: { id: string }[] } }>(
    '{ tasks(filter: { periods: ["2024"] }) { nodes { id } } }',
  );
  free = tasks.nodes.map(({ id }) => id);
});
afterAll(() => server.close());

interface Outcome {
  __typename: string;
  evidence?: { id: string; version: number; title: string };
  tasks?: { id: string; status: string; version: number }[];
  task?: { status: string; version: number; reason: string | null };
}
const SAVED = '... on EvidenceSaved { evidence { id version title } tasks { id status version } }';
const DELETED = '... on EvidenceDeleted { tasks { id status version } }';
const TASK_SAVED = '... on TaskSaved { task { status version reason } }';
const SUCCESS: Record<string, string> = {
  createEvidence: SAVED,
  updateEvidence: SAVED,
  deleteEvidence: DELETED,
  submitTask: TASK_SAVED,
  reviewTask: TASK_SAVED,
};
const act = async (client: TestClient, name: string, input: object): Promise<Outcome> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { __typename ${SUCCESS[name]!} } }`;
  return (await client.data<{ outcome: Outcome }>(query, { input })).outcome;
};
const create = (taskIds: string[], more: object = {}): Promise<Outcome> =>
  act(officer, 'createEvidence', { taskIds, fields: { kind: 'EVENT', title: 'Hội nghị' }, ...more });
const twenty = <T>(work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: 20 }, (_, index) => work(index)));
const count = (outcomes: Outcome[], name: string): number =>
  outcomes.filter(({ __typename }) => __typename === name).length;

async function rollupsAreRight(): Promise<void> {
  const query = `SELECT * FROM progress_rollup WHERE not_started + in_progress + submitted + returned + accepted
    + not_applicable + evidence > 0 ORDER BY unit_id, hierarchy_id, period_id, due_at`;
  const { rows: maintained } = await server.db.query(query);
  await server.db.query('SELECT rebuild_progress_rollup()');
  expect((await server.db.query(query)).rows).toEqual(maintained);
}

describe('twenty at once', () => {
  it('change one piece: one of them does, the others see what they would have lost', async () => {
    const { evidence } = await create([free[0]!]);
    const outcomes = await twenty((i) =>
      act(officer, 'updateEvidence', { id: evidence!.id, expectedVersion: 1, fields: { title: `Bản ${i}` } }),
    );
    expect([count(outcomes, 'EvidenceSaved'), count(outcomes, 'ConflictError')]).toEqual([1, 19]);
    const winner = outcomes.find(({ evidence: saved }) => saved)!.evidence!;
    const { node } = await officer.data<{ node: object }>(
      `{ node(id: "${evidence!.id}") { ... on Evidence { id title version } } }`,
    );
    expect(node).toEqual(winner);
  });

  it('enter a piece for one task: all are there, each seen in its turn', async () => {
    const outcomes = await twenty(() => create([free[1]!, free[2]!]));
    const versions = outcomes.map(({ tasks }) => tasks![0]!.version).sort((a, b) => a - b);
    expect(versions).toEqual(Array.from({ length: 20 }, (_, i) => i + 2));
    const { tasks } = await officer.data<{ tasks: object }>(
      '{ tasks(filter: { periods: ["2024"], obligations: ["II.1.2"] }) { nodes { status evidence { totalCount } } } }',
    );
    expect(tasks).toEqual({ nodes: [{ status: 'IN_PROGRESS', evidence: { totalCount: 20 } }] });
    await rollupsAreRight();
  });

  it('send the same form again and again: one piece', async () => {
    const outcomes = await twenty(() => create([free[3]!], { idempotencyKey: 'một lần' }));
    expect(new Set(outcomes.map(({ evidence }) => evidence!.id)).size).toBe(1);
    // The key decides, whatever comes with it.
    const again = await create([free[3]!], { idempotencyKey: 'một lần', fields: { kind: 'MODEL', title: 'Khác' } });
    expect(again.evidence).toEqual(outcomes[0]!.evidence);
  });

  it('delete one piece: once', async () => {
    const { evidence } = await create([free[4]!]);
    const outcomes = await twenty(() => act(officer, 'deleteEvidence', { id: evidence!.id, expectedVersion: 1 }));
    expect([count(outcomes, 'EvidenceDeleted'), count(outcomes, 'NotFoundError')]).toEqual([1, 19]);
  });

  it('decide on one task: one decision, kept with what was seen', async () => {
    const { tasks } = await create([free[5]!]);
    const sent = await act(leader, 'submitTask', { id: free[5]!, expectedVersion: tasks![0]!.version });
    const outcomes = await twenty((i) =>
      act(reviewer, 'reviewTask', {
        id: free[5]!,
        expectedVersion: sent.task!.version,
        decision: i % 2 ? 'ACCEPT' : 'RETURN',
        reason: 'Thiếu',
      }),
    );
    expect(count(outcomes, 'TaskSaved')).toBe(1);
    const { rows } = await server.db.query('SELECT decision, task_version FROM review WHERE task_id = $1', [
      free[5]!.split(':')[1],
    ]);
    expect(rows).toEqual([{ decision: expect.any(String), task_version: sent.task!.version }]);
    await rollupsAreRight();
  });

  it('enter while the leader sends up: what is sent up is what was seen', async () => {
    const { tasks } = await create([free[6]!]);
    const [sent] = await Promise.all([
      act(leader, 'submitTask', { id: free[6]!, expectedVersion: tasks![0]!.version }),
      twenty(() => create([free[6]!])),
    ]);
    const { node } = await officer.data<{ node: { status: string; evidence: { totalCount: number } } }>(
      `{ node(id: "${free[6]!}") { ... on Task { status evidence { totalCount } } } }`,
    );
    if (sent.__typename === 'TaskSaved') expect(node).toEqual({ status: 'SUBMITTED', evidence: { totalCount: 1 } });
    else expect([sent.__typename, node.status, node.evidence.totalCount]).toEqual(['ConflictError', 'IN_PROGRESS', 21]);
  });
});

describe('a returned task', () => {
  it('stays returned, with its reason, whatever becomes of its evidence, until it is sent up again', async () => {
    const id = free[7]!;
    const made = await create([id]);
    await act(leader, 'submitTask', { id, expectedVersion: made.tasks![0]!.version });
    const back = await act(reviewer, 'reviewTask', { id, expectedVersion: 3, decision: 'RETURN', reason: ' Thiếu ' });
    expect(back.task).toEqual({ status: 'RETURNED', version: 4, reason: 'Thiếu' });
    const gone = await act(officer, 'deleteEvidence', { id: made.evidence!.id, expectedVersion: 1 });
    expect(gone.tasks).toEqual([{ id, status: 'RETURNED', version: 5 }]);
    expect((await act(leader, 'submitTask', { id, expectedVersion: 5 })).__typename).toBe('StateError');
    expect((await create([id])).tasks).toEqual([{ id, status: 'RETURNED', version: 6 }]);
    expect((await act(leader, 'submitTask', { id, expectedVersion: 6 })).task!.status).toBe('SUBMITTED');
  });
});

describe('a piece that serves several tasks', () => {
  it('cannot be bound to, nor taken from, a task that is locked', async () => {
    const [locked, open] = [free[8]!, free[9]!];
    const both = await create([locked, open]);
    const alone = await create([open]);
    await act(leader, 'submitTask', {
      id: locked,
      expectedVersion: both.tasks!.find(({ id }) => id === locked)!.version,
    });
    const change = (id: string, taskIds: string[]) =>
      act(officer, 'updateEvidence', { id, expectedVersion: 1, fields: { taskIds } });
    expect((await change(both.evidence!.id, [open])).__typename).toBe('StateError');
    expect((await change(alone.evidence!.id, [open, locked])).__typename).toBe('StateError');
    expect((await change(alone.evidence!.id, [free[10]!])).tasks).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: free[10], status: 'IN_PROGRESS' })]),
    );
    await rollupsAreRight();
  });
});
