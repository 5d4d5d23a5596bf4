// GraphQL over HTTP, and what is refused before it runs: against the real server.
import { getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';

let api: TestServer;
let officer: string;

beforeAll(async () => {
  api = await startTestServer();
  await api.addAccount('officer', [['OFFICER', '31117']]);
  officer = await api.signIn('officer');
});
afterAll(() => api.close());

const post = (body: RequestInit['body'], headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${api.url}/graphql`, { method: 'POST', body, headers });

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

describe('the audits of graphql-http', () => {
  // Some of them ask the schema about itself, which only development answers.
  let open: TestServer;
  beforeAll(async () => {
    open = await startTestServer({ env: { mode: 'development' } });
  });
  afterAll(() => open.close());

  it.each(
    serverAudits({ url: () => `${open.url}/graphql`, fetchFn: fetch }).map((audit) => [audit.name, audit] as const),
  )('%s', async (name, audit) => {
    const result = await audit.fn();
    // Queries over GET may be refused: what cannot be asked by a link cannot be forged by one.
    if (/^MAY/.test(name) && /GET/.test(name)) return;
    expect(result.status, JSON.stringify('reason' in result ? result.reason : null)).toBe('ok');
  });
});

describe('abusive queries are refused before they run', () => {
  const children = (levels: number, first: number): string =>
    levels === 0 ? 'id' : `children(first: ${first}) { nodes { ${children(levels - 1, first)} } }`;
  const parents = (levels: number): string => (levels === 0 ? 'id' : `parent { ${parents(levels - 1)} }`);

  it.each([
    ['TOO_DEEP', `{ unit(code: "92") { ${parents(11)} } }`],
    ['TOO_DEEP', `{ unit(code: "92") { ${parents(200)} } }`],
    ['TOO_MANY_ALIASES', `{ ${times(300, (i) => `a${i}: __typename`)} }`],
    ['FIELD_TOO_OFTEN', `{ ${times(300, () => 'viewer { username }')} }`],
    ['FIELD_TOO_OFTEN', `{ ${times(700, () => '__typename')} }`],
    ['TOO_MANY_DIRECTIVES', `{ viewer { username ${times(200, () => '@include(if: true)')} } }`],
    ['TOO_MANY_TOKENS', `{ ${times(1_500, () => '__typename')} }`],
    ['ONE_MUTATION_AT_A_TIME', 'mutation { a: signOut b: signOut }'],
    ['CIRCULAR_FRAGMENT', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['SUBSCRIPTIONS_NOT_SUPPORTED', 'subscription { anything }'],
    ['COST_TOO_HIGH', `{ unit(code: "92") { ${children(3, 500)} } }`],
    [
      'TOO_MANY_ALIASES',
      `{ unit(code: "92") { ...F0 } }
       ${times(9, (i) => `fragment F${i} on Unit { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`)}
       fragment F9 on Unit { id }`,
    ],
    ['GRAPHQL_PARSE_FAILED', '{ unit('],
    ['GRAPHQL_VALIDATION_FAILED', '{ nothing }'],
    ['GRAPHQL_VALIDATION_FAILED', getIntrospectionQuery()],
    ['GRAPHQL_VALIDATION_FAILED', '{ __type(name: "Unit") { name } }'],
  ])('%s', async (code, query) => {
    await api.gql('{ __typename }');
    api.statements.length = 0;
    const start = performance.now();
    const answer = await api.gql(query, {}, { as: officer });
    // What would blow up takes minutes; a busy machine takes its time too.
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions['code']).toBe(code);
    expect(answer.errors.length).toBeLessThanOrEqual(5);
    expect(answer.data).toBeUndefined();
    expect(api.statements.filter((text) => !text.includes('FROM session'))).toEqual([]);
  });

  it('knows page sizes from variables', async () => {
    const query = `query ($n: Int) { unit(code: "92") { ${children(3, 7).replaceAll('7', '$n')} } }`;
    expect((await api.gql(query, { n: 500 }, { as: officer })).errors[0]?.extensions['code']).toBe('COST_TOO_HIGH');
    expect((await api.gql(query, { n: 5 }, { as: officer })).errors).toEqual([]);
  });

  it('refuses batches, large bodies, other content types and other methods', async () => {
    const one = { query: '{ viewer { username } }' };
    expect((await post(JSON.stringify([one, one]))).status).toBe(400);
    const large = await post(JSON.stringify({ ...one, extensions: { fill: 'x'.repeat(110_000) } }));
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect((await post(JSON.stringify(one), { 'content-type': type })).status).toBe(415);
    }
    const got = await fetch(`${api.url}/graphql?query=%7B__typename%7D`);
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await post('{"query":')).status).toBe(400);
    expect((await post('{"query":"{__typename}","__proto__":{}}')).status).toBe(400);
  });

  it('knows no persisted queries, and says so without an error of the server', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'wrong' } };
    const answer = await post(JSON.stringify({ query: '{ __typename }', extensions }));
    expect(answer.status).toBeLessThan(500);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] });
  });
});

describe('errors', () => {
  it('come five at most, with nothing about the schema', async () => {
    const answer = await api.gql(`{ ${times(15, (i) => `usernam${i}`)} viewer { usernam } }`);
    expect(answer.errors.length).toBeLessThanOrEqual(5);
    expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean/i);
  });

  it.each([
    ['query ($f: TaskFilter) { tasks(filter: $f) { totalCount } }', { f: { statuses: ['ACCEPT'] } }],
    ['query ($f: TaskFilter) { tasks(filter: $f) { totalCount } }', { f: { statuse: ['ACCEPTED'] } }],
    ['query ($d: Date) { unit(code: "92", asOf: $d) { id } }', { d: '2022-02-30' }],
    ['query ($c: String!) { unit(code: $c) { id } }', {}],
    ['query ($n: Int) { tasks(first: $n) { totalCount } }', { n: 2 ** 31 }],
  ])('about variables are the client’s: %s %j', async (query, variables) => {
    const answer = await api.gql(query, variables, { as: officer });
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean/i);
  });

  it('of the server show neither SQL nor stack, and carry the request’s id', async () => {
    await api.db.query('ALTER TABLE account RENAME COLUMN demo TO gone');
    try {
      const answer = await api.gql('{ instance { sampleData } }');
      expect(answer.errors).toEqual([
        {
          message: expect.stringContaining('ngoài dự kiến'),
          locations: expect.anything(),
          path: ['instance'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers.get('x-request-id') },
        },
      ]);
    } finally {
      await api.db.query('ALTER TABLE account RENAME COLUMN gone TO demo');
    }
  });
});
