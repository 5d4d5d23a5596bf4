import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../../testing/server.ts';

let server: TestServer;
let observer: TestClient;

beforeAll(async () => {
  server = await startTestServer({ now: () => new Date('2024-08-01T02:00:00Z') });
  observer = await server.as('observer', ['OBSERVER', '92']);
});
afterAll(() => server.close());

interface Names {
  nodes: { code: string; name: string; kind: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

describe('the tree', () => {
  it('runs from the city through districts to wards, and back', async () => {
    const { unit } = await observer.data<{ unit: unknown }>(`{
      unit(code: "31117") { name level kind parent { code } ancestors { code level } children { totalCount } }
    }`);
    expect(unit).toEqual({
      name: 'Phường Cái Khế',
      level: 'WARD',
      kind: 'GOVERNMENT',
      parent: { code: '916' },
      ancestors: [
        { code: '92', level: 'CITY' },
        { code: '916', level: 'DISTRICT' },
      ],
      children: { totalCount: 0 },
    });
  });

  it('lists governments first, each kind in Vietnamese alphabetical order', async () => {
    const { unit } = await observer.data<{ unit: { children: Names } }>(
      '{ unit(code: "92") { children { nodes { code name kind } totalCount pageInfo { hasNextPage endCursor } } } }',
    );
    const { nodes, totalCount } = unit.children;
    expect(totalCount).toBe(38);
    expect(nodes.map(({ kind }) => kind).filter((kind, i, all) => kind !== all[i - 1])).toEqual([
      'GOVERNMENT',
      'DEPARTMENT',
      'PRESS',
    ]);
    const collator = new Intl.Collator('vi', { numeric: true });
    for (const kind of ['GOVERNMENT', 'DEPARTMENT', 'PRESS']) {
      const names = nodes.filter((node) => node.kind === kind).map(({ name }) => name);
      expect(names).toEqual([...names].sort(collator.compare));
    }
  });

  it('pages children by cursor, whole and without repeats', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { unit }: { unit: { children: Names } } = await observer.data(
        `query ($after: String) {
          unit(code: "92") { children(first: 7, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }
        }`,
        { after },
      );
      seen.push(...unit.children.nodes.map(({ code }) => code));
      after = unit.children.pageInfo.hasNextPage ? unit.children.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(38);
    expect(new Set(seen).size).toBe(38);
  });

  it('keeps only the kinds asked for', async () => {
    const { unit } = await observer.data<{ unit: { children: Names } }>(
      '{ unit(code: "92") { children(kinds: [PRESS]) { totalCount nodes { name } } } }',
    );
    expect(unit.children).toEqual({
      totalCount: 2,
      nodes: [{ name: 'Báo Cần Thơ' }, { name: 'Đài Phát thanh và Truyền hình Cần Thơ' }],
    });
  });

  it('shows each viewer their own part of a level, whoever looked at it just before', async () => {
    const level = '{ unit(code: "916") { children { nodes { code } } } }';
    const codesFor = async (client: TestClient): Promise<string[]> => {
      const { unit } = await client.data<{ unit: { children: { nodes: { code: string }[] } } }>(level);
      return unit.children.nodes.map(({ code }) => code);
    };
    const officer = await server.as('officer.31117', ['OFFICER', '31117']);
    const neighbour = await server.as('officer.31120', ['OFFICER', '31120']);
    const whole = await codesFor(observer);
    expect(whole).toEqual(expect.arrayContaining(['31117', '31120']));
    expect(await codesFor(officer)).toEqual(['31117']);
    expect(await codesFor(neighbour)).toEqual(['31120']);
    expect(await codesFor(observer)).toEqual(whole);
  });

  it('gives null for a code that nobody bore on that date', async () => {
    const answer = await observer.data(
      '{ a: unit(code: "không có") { id } b: unit(code: "92", asOf: "1900-01-01") { id } }',
    );
    expect(answer).toEqual({ a: null, b: null });
  });
});

describe('searching', () => {
  const search = async (client: TestClient, text: string): Promise<string[]> => {
    const { searchUnits } = await client.data<{ searchUnits: { name: string }[] }>(
      'query ($text: String!) { searchUnits(text: $text) { name } }',
      { text },
    );
    return searchUnits.map(({ name }) => name);
  };

  it.each([
    ['cai khe', 'Phường Cái Khế'],
    ['CÁI KHẾ', 'Phường Cái Khế'],
    ['binh thuỷ', 'Quận Bình Thủy'],
    ['o mon', 'Quận Ô Môn'],
    ['916', 'Quận Ninh Kiều'],
    ['so tu phap', 'Sở Tư pháp'],
  ])('%s finds %s', async (text, name) => {
    expect(await search(observer, text)).toContain(name);
  });

  it('finds nothing for nothing, and takes wildcards and control characters for what they are', async () => {
    expect(await search(observer, '  ')).toEqual([]);
    expect(await search(observer, '%')).toEqual([]);
    expect(await search(observer, 'cai\u0000khe')).toEqual(['Phường Cái Khế']);
  });

  it('finds for an officer only what they may see', async () => {
    const officer = await server.as('31117.officer', ['OFFICER', '31117']);
    expect(await search(officer, 'phuong')).toEqual(['Phường Cái Khế']);
    expect(await search(officer, 'ninh kieu')).toEqual(['Quận Ninh Kiều']);
  });
});

describe('page sizes', () => {
  it.each([501, -1, 1_000_000])('refuses %i and names `first`', async (first) => {
    const answer = await observer.gql(
      'query ($first: Int) { unit(code: "92") { children(first: $first) { totalCount } } }',
      {
        first,
      },
    );
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['first'] });
  });

  it('refuses a cursor that is not one of ours', async () => {
    const answer = await observer.gql('{ unit(code: "92") { children(after: "x") { totalCount } } }');
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['after'] });
  });
});

it('sends a number of statements that depends on the depth, not on the nodes', async () => {
  const count = async (first: number): Promise<number> => {
    // By then all that other requests have read is forgotten.
    await new Promise((next) => setTimeout(next, 2_100));
    server.statements.splice(0);
    await observer.data(
      `query ($first: Int) { unit(code: "92") { children(first: $first) { nodes {
        name progress(filter: { periods: ["2024"] }) { expected }
        children(first: $first) { nodes {
          name progress(filter: { statuses: [NOT_STARTED] }) { expected }
          tasks(first: $first, filter: { periods: ["2024"] }) { totalCount nodes {
            status obligation { label clause { path } } period { code } unit { name parent { name } }
            evidence(first: $first) { totalCount nodes { title attachments { fileName } tasks { id } } }
          } }
        } }
      } } } }`,
      { first },
    );
    return server.statements.splice(0).length;
  };
  const few = await count(2);
  expect(await count(5)).toBe(few);
  expect(few).toBeLessThanOrEqual(16);
});
