// Many at once, by many at once: each item has its outcome, one wins, and nothing is half done.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, actAll, enter, type TaskSeen, type Told } from '../../testing/acts.ts';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let server: TestServer;
let officer: TestClient;
let leader: TestClient;
let district: TestClient;
let city: TestClient;

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2024-08-01T02:00:00Z') });
  officer = await server.as('31117.officer', ['OFFICER', '31117']);
  leader = await server.as('31117.leader', ['LEADER', '31117']);
  district = await server.as('916.reviewer', ['REVIEWER', '916']);
  city = await server.as('city', ['REVIEWER', '92']);
});
afterAll(() => server.close());

const item = ({ id, version }: TaskSeen): { id: string; expectedVersion: number } => ({ id, expectedVersion: version });
const kinds = (told: Told[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { __typename } of told) counts[__typename] = (counts[__typename] ?? 0) + 1;
  return counts;
};

async function tasks(period: string): Promise<TaskSeen[]> {
  const { tasks: page } = await leader.data<{ tasks: { nodes: TaskSeen[] } }>(
    `{ tasks(filter: { periods: ["${period}"] }) { nodes { id status version } } }`,
  );
  return page.nodes;
}

/** A period with evidence under some of its tasks, sent up by the leader. */
async function sentPeriod(period: string, first: number, last: number): Promise<TaskSeen[]> {
  const chosen = (await tasks(period)).slice(first, last);
  await enter(
    officer,
    chosen.map(({ id }) => id),
  );
  const told = await actAll(
    leader,
    'submitTasks',
    chosen.map(({ id }) => ({ id, expectedVersion: 2 })),
  );
  return told.map(({ task }) => task!);
}

async function nothingIsHalfDone(): Promise<void> {
  const { rows } = await server.db.query(`
    SELECT t.id FROM task t WHERE t.version > 1 AND t.version - 1 <> (
      SELECT count(*) FROM audit a WHERE a.subject_type = 'Task' AND a.subject_id = t.id
        AND a.action <> 'task.beginReview')
    UNION ALL SELECT r.task_id FROM review r WHERE NOT EXISTS (
      SELECT FROM audit a WHERE (a.after->>'reviewId')::bigint = r.id AND a.action IN ('task.accept', 'task.return'))`);
  expect(rows).toEqual([]);
  const rollup = `SELECT * FROM progress_rollup WHERE not_started + in_progress + submitted + returned + accepted
    + not_applicable + evidence > 0 ORDER BY unit_id, hierarchy_id, period_id, due_at`;
  const { rows: maintained } = await server.db.query(rollup);
  await server.db.query('SELECT rebuild_progress_rollup()');
  expect((await server.db.query(rollup)).rows).toEqual(maintained);
}

describe('a list of acts', () => {
  it('sends a whole period up, each task with its own outcome, in the order asked', async () => {
    const all = await tasks('2022');
    const [ready, stale] = [all[0]!, all[1]!];
    await enter(officer, [ready.id, stale.id]);
    const told = await actAll(leader, 'submitTasks', [
      { id: all[2]!.id, expectedVersion: 1 },
      { id: ready.id, expectedVersion: 2 },
      { id: stale.id, expectedVersion: 1 },
      { id: 'Task:999999999', expectedVersion: 1 },
      { id: ready.id, expectedVersion: 2 },
      { id: all[3]!.id, expectedVersion: 1, notApplicableReason: 'Không có' },
    ]);
    expect(told.map(({ __typename }) => __typename)).toEqual([
      'StateError',
      'TaskSaved',
      'ConflictError',
      'NotFoundError',
      'ValidationError',
      'TaskSaved',
    ]);
    expect(told[1]!.task).toMatchObject({ id: ready.id, status: 'SUBMITTED' });
    expect(told[4]!.path).toEqual(['items', '4', 'id']);
    await nothingIsHalfDone();
  });

  it('takes a fixed number of statements, however long it is', async () => {
    const count = async (size: number): Promise<number> => {
      const chosen = (await tasks('2023')).filter(({ version }) => version === 1).slice(0, size);
      await enter(
        officer,
        chosen.map(({ id }) => id),
      );
      server.statements.length = 0;
      const told = await actAll(
        leader,
        'submitTasks',
        chosen.map(({ id }) => ({ id, expectedVersion: 2 })),
      );
      expect(kinds(told)).toEqual({ TaskSaved: size });
      return server.statements.length;
    };
    expect(await count(25)).toBe(await count(2));
  });

  it('returns several, each with its own reason; a missing one is named', async () => {
    const sent = await sentPeriod('2022-H1', 0, 4);
    const told = await actAll(district, 'reviewTasks', [
      { ...item(sent[0]!), decision: 'RETURN', reason: 'Thiếu biên bản' },
      { ...item(sent[1]!), decision: 'RETURN', reason: 'Sai số liệu' },
      { ...item(sent[2]!), decision: 'RETURN' },
      { ...item(sent[3]!), decision: 'ACCEPT' },
    ]);
    expect(told.map(({ task }) => task?.reason)).toEqual(['Thiếu biên bản', 'Sai số liệu', undefined, null]);
    expect(told[2]).toMatchObject({ __typename: 'ValidationError', path: ['items', '2', 'reason'] });
    await nothingIsHalfDone();
  });

  it.each([
    ['no item', [], undefined, ['input', 'items']],
    [
      'too many',
      Array.from({ length: 501 }, () => ({ id: 'Task:1', expectedVersion: 1 })),
      undefined,
      ['input', 'items'],
    ],
    ['a bad key', [{ id: 'Task:1', expectedVersion: 1 }], 'có dấu cách', ['input', 'idempotencyKey']],
  ] as const)('is refused with %s', async (_, items, idempotencyKey, path) => {
    const answer = await leader.gql(
      'mutation ($input: SubmitTasksInput!) { submitTasks(input: $input) { results { __typename } } }',
      { input: { items, idempotencyKey } },
    );
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path });
  });
});

describe('the same list again', () => {
  it('with one key acts once and answers the same, also when sent at the same time', async () => {
    const sent = await sentPeriod('2022-H1', 4, 8);
    const items = [
      ...sent.slice(0, 3).map((task) => ({ ...item(task), decision: 'RETURN', reason: 'Thiếu' })),
      { ...item(sent[3]!), expectedVersion: 1, decision: 'ACCEPT' },
    ];
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => actAll(district, 'reviewTasks', items, 'a-b-c-1')),
    );
    for (const told of answers) {
      expect(kinds(told)).toEqual({ TaskSaved: 3, ConflictError: 1 });
      expect(told).toEqual(answers[0]);
    }
    const { rows } = await server.db.query(
      'SELECT count(*)::int AS count FROM review WHERE task_id = ANY($1::bigint[])',
      [sent.map(({ id }) => id.split(':')[1])],
    );
    expect(rows).toEqual([{ count: 3 }]);
    // Another person's key is another key.
    expect(kinds(await actAll(city, 'reviewTasks', items, 'a-b-c-1'))).toEqual({ StateError: 3, ConflictError: 1 });
  });

  it('without a key tells that it is done already', async () => {
    const sent = await sentPeriod('2022-H1', 8, 10);
    const items = sent.map((task) => ({ ...item(task), decision: 'ACCEPT' }));
    expect(kinds(await actAll(district, 'reviewTasks', items))).toEqual({ TaskSaved: 2 });
    expect(kinds(await actAll(district, 'reviewTasks', items))).toEqual({ StateError: 2 });
  });
});

describe('at the same time', () => {
  it('two reviewers with lists that overlap, in opposite order: each task is decided once', async () => {
    const sent = await sentPeriod('2023-H1', 0, 20);
    const accept = sent.slice(0, 15).map((task) => ({ ...item(task), decision: 'ACCEPT' }));
    const giveBack = sent
      .slice(5)
      .toReversed()
      .map((task) => ({ ...item(task), decision: 'RETURN', reason: 'Thiếu' }));
    const told = (
      await Promise.all([actAll(district, 'reviewTasks', accept), actAll(city, 'reviewTasks', giveBack)])
    ).flat();
    expect(kinds(told)).toEqual({ TaskSaved: 20, StateError: 10 });
    await nothingIsHalfDone();
  });

  it('a reviewer who begins and a leader who withdraws: one wins, the other is told', async () => {
    const sent = await sentPeriod('2023-H1', 20, 30);
    const told = await Promise.all(
      sent.map(async (task) => {
        const [begun, [withdrawn]] = await Promise.all([
          act(district, 'beginReview', { id: task.id }),
          actAll(leader, 'withdrawTasks', [item(task)]),
        ]);
        return [begun.__typename, withdrawn!.__typename].sort().join();
      }),
    );
    expect(new Set(told)).toEqual(new Set(['StateError,TaskSaved']));
    await nothingIsHalfDone();
  });

  it('a reviewer who returns, then undoes while the unit edits: nothing typed is lost', async () => {
    const sent = await sentPeriod('2023-H1', 30, 36);
    const told = await Promise.all(
      sent.map(async (task) => {
        const { task: returned } = await act(district, 'reviewTask', {
          ...item(task),
          decision: 'RETURN',
          reason: 'Thiếu',
        });
        const [[undone], made] = await Promise.all([
          actAll(district, 'undoReviews', [item(returned!)]),
          officer.data<{ made: { __typename: string } }>(
            'mutation ($id: ID!) { made: createEvidence(input: { taskIds: [$id], fields: { kind: EVENT, title: "Thêm" } }) { __typename } }',
            { id: task.id },
          ),
        ]);
        return `${undone!.__typename} ${made.made.__typename}`;
      }),
    );
    // Either the decision is taken back and the entry refused, or the entry stands and the decision with it.
    for (const pair of told) expect(['TaskSaved StateError', 'ConflictError EvidenceSaved']).toContain(pair);
    await nothingIsHalfDone();
  });
});
