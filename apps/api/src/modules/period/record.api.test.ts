import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let server: TestServer;
let admin: TestClient;
let officer: TestClient;

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2024-12-20T02:00:00Z') });
  admin = await server.as('admin', ['ADMIN', '92']);
  officer = await server.as('officer', ['OFFICER', '31117']);
});
afterAll(() => server.close());

interface Outcome {
  __typename: string;
  path?: string[];
  period?: { id: string; version: number };
  evidence?: Piece;
}
interface Piece {
  id: string;
  version: number;
  title: string;
  carried: boolean;
  carriedFrom: { id: string } | null;
  attachments: { fileName: string }[];
  tasks: { id: string }[];
}
const PIECE = 'id version title carried carriedFrom { id } attachments { fileName } tasks { id }';

const ask = async (client: TestClient, name: string, input: object, selection: string): Promise<Outcome> => {
  const type = name[0]!.toUpperCase() + name.slice(1);
  const query = `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { __typename ${selection} } }`;
  return (await client.data<{ done: Outcome }>(query, { input })).done;
};
const open = (input: object): Promise<Outcome> =>
  ask(
    admin,
    'openPeriod',
    { plan: 'chi-thi-33', ...input },
    '... on PeriodOpened { period { id version } } ... on ValidationError { path }',
  );
const write = (name: string, input: object): Promise<Outcome> =>
  ask(officer, name, input, `... on EvidenceSaved { evidence { ${PIECE} } }`);

const pieces = async (period: string): Promise<{ id: string; evidence: { nodes: Piece[] } }> =>
  (
    await officer.data<{ tasks: { nodes: { id: string; evidence: { nodes: Piece[] } }[] } }>(
      `query ($filter: TaskFilter) { tasks(filter: $filter) { nodes { id evidence { nodes { ${PIECE} } } } } }`,
      { filter: { under: '31117', periods: [period], obligations: ['II.3.c.4'] } },
    )
  ).tasks.nodes[0]!;

interface Entry {
  id: string;
  action: string;
  actor: { username: string };
  changes: { field: string; from: string | null; to: string | null }[];
}
const history = async (filter: object): Promise<Entry[]> =>
  (
    await officer.data<{ history: { nodes: Entry[] } }>(
      `query ($filter: HistoryFilter) {
        history(filter: $filter) { nodes { id action actor { username } changes { field from to } } }
      }`,
      { filter },
    )
  ).history.nodes;

const REQUEST = {
  kind: 'AD_HOC',
  title: 'Báo cáo đột xuất',
  startsOn: '2024-12-01',
  endsOn: '2024-12-20',
  lastDay: '2024-12-31',
  addressees: ['@31117'],
  obligations: ['II.3.c.4'],
};

describe('opening', () => {
  it('lets one of those through who open overlapping periods at once', async () => {
    const dates = { startsOn: '2024-12-15', endsOn: '2025-06-14', lastDay: '2025-06-20' };
    const opened = await Promise.all(
      ['2025-H1', '2025-I', '2025-6T', 'H1-2025'].map((code) => open({ ...dates, code, kind: 'HALF_YEAR' })),
    );
    expect(opened.map(({ __typename }) => __typename).sort()).toEqual([
      'PeriodOpened',
      'ValidationError',
      'ValidationError',
      'ValidationError',
    ]);
    expect(opened.find(({ path }) => path)!.path).toEqual(['startsOn']);
  });

  it('asks whom and for what of an ad hoc period alone', async () => {
    const year = { code: '2025', kind: 'YEAR', startsOn: '2024-12-15', endsOn: '2025-11-14', lastDay: '2025-11-14' };
    expect(await open({ ...year, addressees: ['@31117'] })).toMatchObject({ path: ['addressees'] });
    expect(await open({ ...year, obligations: ['II.1.1'] })).toMatchObject({ path: ['obligations'] });
  });
});

describe('the record', () => {
  it('of a task tells that its deadline moved with its period’s', async () => {
    const { period } = await open({ ...REQUEST, code: 'DX-1' });
    await ask(
      admin,
      'changePeriod',
      { id: period!.id, expectedVersion: 1, startsOn: '2024-12-01', endsOn: '2024-12-20', lastDay: '2025-01-10' },
      '',
    );
    const { id } = await pieces('DX-1');
    expect(await history({ task: id })).toMatchObject([
      {
        action: 'task.due',
        actor: { username: 'admin' },
        changes: [{ field: 'dueAt', from: '2024-12-31T17:00:00Z', to: '2025-01-10T17:00:00Z' }],
      },
    ]);
  });

  it('of carried evidence brings it back as it came, with its tasks, its files and where it is from', async () => {
    const form = new FormData();
    form.append('file', new Blob(['Quy chế tiếp công dân'], { type: 'text/plain' }), 'quy-che.txt');
    const headers = { cookie: await server.signIn('officer') };
    const sent = await fetch(`${server.url}/attachments`, { method: 'POST', headers, body: form });
    const file = ((await sent.json()) as { id: string }).id;
    const source = await write('createEvidence', {
      taskIds: [(await pieces('2024')).id],
      fields: { kind: 'DOCUMENT', title: 'Quy chế', attachmentIds: [file] },
    });
    await open({ ...REQUEST, code: 'DX-2', carryFrom: '2024' });
    const [copy] = (await pieces('DX-2')).evidence.nodes;
    const carried = { title: 'Quy chế', carried: true, attachments: [{ fileName: 'quy-che.txt' }], tasks: copy!.tasks };
    expect(copy).toMatchObject({ ...carried, carriedFrom: { id: source.evidence!.id } });

    await ask(officer, 'deleteEvidence', { id: source.evidence!.id, expectedVersion: 1 }, '');
    expect((await pieces('DX-2')).evidence.nodes[0]).toMatchObject({ ...carried, carriedFrom: null });
    const [gone] = await history({ evidence: source.evidence!.id });
    expect((await write('restoreEvidence', { entry: gone!.id })).evidence).toMatchObject({ carried: false });

    const changed = { title: 'Quy chế mới', attachmentIds: [] };
    await write('updateEvidence', { id: copy!.id, expectedVersion: 1, fields: changed });
    const entry = (await history({ evidence: copy!.id })).find(({ action }) => action === 'evidence.carry')!;
    expect((await write('restoreEvidence', { entry: entry.id, expectedVersion: 2 })).evidence).toMatchObject(carried);

    await ask(officer, 'deleteEvidence', { id: copy!.id, expectedVersion: 3 }, '');
    const [deletion] = await history({ evidence: copy!.id });
    const back = await write('restoreEvidence', { entry: deletion!.id });
    expect(back.evidence).toMatchObject({ ...carried, carriedFrom: { id: source.evidence!.id } });
  });
});
