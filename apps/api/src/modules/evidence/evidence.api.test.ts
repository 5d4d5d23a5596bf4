import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let server: TestServer;
let officer: TestClient;
let leader: TestClient;
let city: TestClient;
/** Keys of the ward's tasks of 2024, in the order of the plan. */
let ids: string[];

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2024-08-01T02:00:00Z') });
  officer = await server.as('31117.officer', ['OFFICER', '31117']);
  leader = await server.as('31117.leader', ['LEADER', '31117']);
  city = await server.as('city', ['REVIEWER', '92']);
  ids = await tasksOf('31117', '2024');
});
afterAll(() => server.close());
beforeEach(async () => {
  await server.db.query('DELETE FROM evidence');
  await server.db.query(`UPDATE task SET status = 'NOT_STARTED', version = 1 WHERE version > 1`);
});

async function tasksOf(unit: string, period: string): Promise<string[]> {
  const { tasks } = await city.data<{ tasks: { nodes: { id: string }[] } }>(
    'query ($unit: String!, $period: String!) { tasks(filter: { under: $unit, periods: [$period] }) { nodes { id } } }',
    { unit, period },
  );
  return tasks.nodes.map(({ id }) => id);
}

interface Evidence {
  id: string;
  version: number;
  title: string;
  documentNumber: string | null;
  happenedOn: string | null;
  quantity: number | null;
  tasks: { id: string }[];
}
interface Outcome {
  __typename: string;
  message?: string;
  path?: string[];
  id?: string;
  evidence?: Evidence;
  current?: Evidence;
  tasks?: { id: string; status: string; version: number }[];
}
const FIELDS = 'id version title documentNumber happenedOn quantity tasks { id }';
const ERRORS = '... on UserError { message } ... on ValidationError { path }';
const SAVED = `__typename ... on EvidenceSaved { evidence { ${FIELDS} } tasks { id status version } } ${ERRORS}`;
const CONFLICT = `... on ConflictError { current { ... on Evidence { ${FIELDS} } } }`;

const CREATE = `mutation ($input: CreateEvidenceInput!) { createEvidence(input: $input) { ${SAVED} } }`;
const UPDATE = `mutation ($input: UpdateEvidenceInput!) { updateEvidence(input: $input) { ${SAVED} ${CONFLICT} } }`;
const DELETE = `mutation ($input: DeleteEvidenceInput!) { deleteEvidence(input: $input) {
  __typename ... on EvidenceDeleted { id tasks { id status version } } ${ERRORS.replace('... on ValidationError { path }', '')} ${CONFLICT} } }`;

const create = async (input: object, client = officer): Promise<Outcome> =>
  (await client.data<{ createEvidence: Outcome }>(CREATE, { input })).createEvidence;
const update = async (input: object, client = officer): Promise<Outcome> =>
  (await client.data<{ updateEvidence: Outcome }>(UPDATE, { input })).updateEvidence;
const remove = async (input: object, client = officer): Promise<Outcome> =>
  (await client.data<{ deleteEvidence: Outcome }>(DELETE, { input })).deleteEvidence;

const DOCUMENT = { kind: 'DOCUMENT', title: 'Kế hoạch', documentNumber: '12/KH-UBND', happenedOn: '2024-03-05' };

describe('entering evidence', () => {
  it('starts its tasks, and is one piece for all of them', async () => {
    const saved = await create({ taskIds: ids.slice(0, 3), fields: { ...DOCUMENT, quantity: 1.5 } });
    expect(saved).toMatchObject({
      __typename: 'EvidenceSaved',
      evidence: { version: 1, documentNumber: '12/KH-UBND', happenedOn: '2024-03-05', quantity: 1.5 },
    });
    expect(saved.tasks).toEqual(ids.slice(0, 3).map((id) => ({ id, status: 'IN_PROGRESS', version: 2 })));
    const { unit } = await city.data<{ unit: { progress: object } }>(
      '{ unit(code: "31117") { progress(filter: { periods: ["2024"] }) { inProgress evidence } } }',
    );
    expect(unit.progress).toEqual({ inProgress: 3, evidence: 1 });
  });

  it('creates once for one idempotency key, also when both arrive together', async () => {
    const input = { taskIds: [ids[0]], idempotencyKey: 'mot-lan', fields: DOCUMENT };
    const [first, second] = await Promise.all([create(input), create(input)]);
    const third = await create(input);
    expect(new Set([first.evidence?.id, second.evidence?.id, third.evidence?.id]).size).toBe(1);
    const { rows } = await server.db.query('SELECT count(*)::int AS count FROM evidence');
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('names the field that is wrong', async () => {
    expect(await create({ taskIds: [], fields: DOCUMENT })).toMatchObject({ path: ['taskIds'] });
    expect(await create({ taskIds: [ids[0]], fields: { title: 'x' } })).toMatchObject({ path: ['fields', 'kind'] });
    expect(await create({ taskIds: [ids[0]], fields: { kind: 'EVENT', title: ' ' } })).toMatchObject({
      __typename: 'ValidationError',
      path: ['fields', 'title'],
    });
    const [other] = await tasksOf('31117', '2023');
    expect(await create({ taskIds: [ids[0], other], fields: DOCUMENT })).toMatchObject({ path: ['taskIds'] });
    expect(await create({ taskIds: ['Task:999999999'], fields: DOCUMENT })).toMatchObject({
      __typename: 'NotFoundError',
    });
    const { rows } = await server.db.query('SELECT id FROM evidence');
    expect(rows).toEqual([]);
  });

  it('refuses malformed scalars before anything runs, naming the variable', async () => {
    const answer = await officer.gql(CREATE, {
      input: { taskIds: [ids[0]], fields: { ...DOCUMENT, happenedOn: '2024-02-30' } },
    });
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.message).toContain('happenedOn');
  });

  it('is for officers and leaders of the unit only', async () => {
    const others = await server.as('31120.officer', ['OFFICER', '31120']);
    for (const client of [others, city]) {
      const answer = await client.gql(CREATE, { input: { taskIds: [ids[0]], fields: DOCUMENT } });
      expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await create({ taskIds: [ids[0]], fields: DOCUMENT }, leader)).toMatchObject({
      __typename: 'EvidenceSaved',
    });
  });
});

describe('changing evidence', () => {
  let id: string;
  beforeEach(async () => {
    id = (await create({ taskIds: [ids[0]], fields: DOCUMENT })).evidence!.id;
  });

  it('changes only what is given; null clears', async () => {
    expect(await update({ id, expectedVersion: 1, fields: { happenedOn: null, quantity: 12 } })).toMatchObject({
      evidence: { title: 'Kế hoạch', documentNumber: '12/KH-UBND', happenedOn: null, quantity: 12, version: 2 },
      tasks: [{ id: ids[0], status: 'IN_PROGRESS', version: 3 }],
    });
  });

  it('tells the one who was late what is there now, and writes nothing', async () => {
    await update({ id, expectedVersion: 1, fields: { title: 'Bản của người khác' } });
    expect(await update({ id, expectedVersion: 1, fields: { title: 'Bản của tôi' } })).toMatchObject({
      __typename: 'ConflictError',
      current: { title: 'Bản của người khác', version: 2 },
    });
    expect(await remove({ id, expectedVersion: 1 })).toMatchObject({ __typename: 'ConflictError' });
  });

  it('lets one of two concurrent writers win', async () => {
    const outcomes = await Promise.all(
      ['a', 'b', 'c'].map((title) => update({ id, expectedVersion: 1, fields: { title } })),
    );
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'ConflictError',
      'ConflictError',
      'EvidenceSaved',
    ]);
  });

  it('moves between tasks, which follow', async () => {
    const moved = await update({ id, expectedVersion: 1, fields: { taskIds: [ids[1]] } });
    expect(moved.evidence?.tasks).toEqual([{ id: ids[1] }]);
    expect(moved.tasks).toEqual([
      { id: ids[0], status: 'NOT_STARTED', version: 3 },
      { id: ids[1], status: 'IN_PROGRESS', version: 2 },
    ]);
    const [other] = await tasksOf('31120', '2024');
    expect(await update({ id, expectedVersion: 2, fields: { taskIds: [other] } })).toMatchObject({
      path: ['fields', 'taskIds'],
    });
  });

  it('removes; the last piece un-starts the task', async () => {
    expect(await remove({ id, expectedVersion: 1 })).toEqual({
      __typename: 'EvidenceDeleted',
      id,
      tasks: [{ id: ids[0], status: 'NOT_STARTED', version: 3 }],
    });
    expect(await remove({ id, expectedVersion: 1 })).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('is locked while any of its tasks is submitted or accepted', async () => {
    await update({ id, expectedVersion: 1, fields: { taskIds: ids.slice(0, 2) } });
    const submit = await leader.data<{ submitTask: { __typename: string } }>(
      `mutation { submitTask(input: { id: "${ids[1]}", expectedVersion: 2 }) { __typename } }`,
    );
    expect(submit.submitTask.__typename).toBe('TaskSaved');
    expect(await update({ id, expectedVersion: 2, fields: { title: 'x' } })).toMatchObject({
      __typename: 'StateError',
    });
    expect(await remove({ id, expectedVersion: 2 })).toMatchObject({ __typename: 'StateError' });
    expect(await create({ taskIds: [ids[1]], fields: DOCUMENT })).toMatchObject({ __typename: 'StateError' });
    const { node } = await officer.data<{ node: object }>(
      `{ node(id: "${id}") { ... on Evidence { viewerCanEdit } } }`,
    );
    expect(node).toEqual({ viewerCanEdit: false });
  });

  it('leaves an audit row for every change, from what to what', async () => {
    await update({ id, expectedVersion: 1, fields: { title: 'Mới' } });
    await remove({ id, expectedVersion: 2 });
    const { rows } = await server.db.query(
      `SELECT action, before->>'title' AS "from", after->>'title' AS "to", a.username FROM audit
       JOIN account a ON a.id = account_id WHERE subject_type = 'Evidence' AND subject_id = $1 ORDER BY audit.id`,
      [id.split(':')[1]],
    );
    expect(rows).toEqual([
      { action: 'evidence.create', from: null, to: 'Kế hoạch', username: '31117.officer' },
      { action: 'evidence.update', from: 'Kế hoạch', to: 'Mới', username: '31117.officer' },
      { action: 'evidence.delete', from: 'Mới', to: null, username: '31117.officer' },
    ]);
  });
});

describe('listing evidence', () => {
  const list = async (filter: object, orderBy = 'UNIT'): Promise<string[]> => {
    const { evidence } = await city.data<{ evidence: { nodes: { title: string }[]; totalCount: number } }>(
      `query ($filter: EvidenceFilter, $orderBy: EvidenceOrder) {
        evidence(filter: $filter, orderBy: $orderBy) { totalCount nodes { title } }
      }`,
      { filter, orderBy },
    );
    expect(evidence.totalCount).toBe(evidence.nodes.length);
    return evidence.nodes.map(({ title }) => title);
  };
  beforeEach(async () => {
    await create({ taskIds: [ids[0]], fields: { kind: 'DOCUMENT', title: 'Một', happenedOn: '2024-01-10' } });
    await create({ taskIds: [ids[0], ids[1]], fields: { kind: 'EVENT', title: 'Hai', happenedOn: '2024-05-10' } });
    await create({ taskIds: [ids[2]], fields: { kind: 'MODEL', title: 'Đường hoa' } });
  });

  it('filters by its own fields and by those of its tasks', async () => {
    expect(await list({})).toEqual(['Một', 'Hai', 'Đường hoa']);
    expect(await list({ kinds: ['EVENT', 'MODEL'] })).toEqual(['Hai', 'Đường hoa']);
    expect(await list({ happenedFrom: '2024-01-10', happenedTo: '2024-01-10' })).toEqual(['Một']);
    expect(await list({ text: 'duong HOA' })).toEqual(['Đường hoa']);
    expect(await list({ hasAttachment: true })).toEqual([]);
    expect(await list({ task: { obligations: ['II.1.2'] } })).toEqual(['Hai']);
    expect(await list({ task: { under: '916', statuses: ['IN_PROGRESS'], periods: ['2024'] } })).toHaveLength(3);
    expect(await list({ task: { under: '917' } })).toEqual([]);
    expect(await list({}, 'HAPPENED_ON')).toEqual(['Hai', 'Một', 'Đường hoa']);
    expect(await list({}, 'UPDATED_AT')).toEqual(['Đường hoa', 'Hai', 'Một']);
  });

  it.each(['UNIT', 'HAPPENED_ON', 'UPDATED_AT'])(
    'pages stay right in the order %s while rows come and go',
    async (orderBy) => {
      const page = async (after: string | null): Promise<{ ids: string[]; cursor: string }> => {
        const { evidence } = await city.data<{
          evidence: { edges: { node: { title: string } }[]; pageInfo: { endCursor: string } };
        }>(
          `query ($after: String, $orderBy: EvidenceOrder) {
          evidence(orderBy: $orderBy, first: 1, after: $after) { edges { node { title } } pageInfo { endCursor } }
        }`,
          { after, orderBy },
        );
        return { ids: evidence.edges.map(({ node }) => node.title), cursor: evidence.pageInfo.endCursor };
      };
      const first = await page(null);
      const second = await page(first.cursor);
      // What was seen is gone, and something new comes: the next page neither repeats nor skips.
      await server.db.query('DELETE FROM evidence WHERE title = $1', [second.ids[0]]);
      const third = await page(second.cursor);
      expect(new Set([...first.ids, ...second.ids, ...third.ids])).toEqual(new Set(['Một', 'Hai', 'Đường hoa']));
      expect((await page(third.cursor)).ids).toEqual([]);
    },
  );
});
