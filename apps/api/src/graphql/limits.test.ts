import { buildSchema, parse, getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '@dan-van/schema';
import { requireAffordable } from './cost.ts';
import { brokenLimit, LIMIT_CODE } from './limits.ts';

const schema = buildSchema(typeDefs.join('\n'));
const codeOf = (query: string) => brokenLimit(schema, parse(query))?.extensions[LIMIT_CODE] ?? null;
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const nest = (levels: number, field: string, leaf: string): string =>
  `${`${field} { `.repeat(levels)}${leaf}${' }'.repeat(levels)}`;

describe('limits', () => {
  it.each([
    ['TOO_DEEP', `{ unit(code: "92") { ${nest(11, 'parent', 'id')} } }`],
    ['TOO_DEEP', `{ unit(code: "92") { ${'children { edges { node { '.repeat(6)} id ${'} } } '.repeat(6)} } }`],
    ['TOO_MANY_ALIASES', `{ ${times(21, (i) => `a${i}: __typename`)} }`],
    ['TOO_MANY_ALIASES', `{ viewer { ${times(21, (i) => `a${i}: username`)} } }`],
    ['FIELD_TOO_OFTEN', `{ ${times(21, () => '__typename')} }`],
    ['FIELD_TOO_OFTEN', `{ ${times(21, () => 'viewer { username }')} }`],
    ['TOO_MANY_DIRECTIVES', `{ viewer { username ${times(21, () => '@include(if: true)')} } }`],
    ['CIRCULAR_FRAGMENT', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['CIRCULAR_FRAGMENT', '{ unit(code: "92") { ...A } } fragment A on Unit { parent { ...A } }'],
    ['ONE_MUTATION_AT_A_TIME', 'mutation { a: signOut b: signOut }'],
    [
      'ONE_MUTATION_AT_A_TIME',
      'mutation { signOut ...M } fragment M on Mutation { submitTask(input: {id: "1", expectedVersion: 1}) { __typename } }',
    ],
    ['SUBSCRIPTIONS_NOT_SUPPORTED', 'subscription { anything }'],
  ])('refuses with %s: %s', (code, query) => {
    expect(codeOf(query)).toBe(code);
  });

  it.each([
    ['depth 12', `{ unit(code: "92") { ${nest(10, 'parent', 'id')} } }`],
    [
      'the whole tree by edges',
      `{ unit(code: "92") { ${['children', 'children', 'tasks', 'evidence'].map((list) => `${list} { edges { node {`).join(' ')} id ${'} } } '.repeat(4)} } }`,
    ],
    [
      'the tree by default sizes, with everything about a task',
      `{ unit(code: "92") { children { nodes { children { totalCount pageInfo { endCursor } nodes { tasks { totalCount
        nodes { unit { name } obligation { code } period { code }
          evidence { nodes { title tasks { id } attachments { id } } } } } } } } } } }`,
    ],
    ['20 aliases', `{ ${times(20, (i) => `a${i}: __typename`)} }`],
    ['an introspection query, which other rules refuse in production', getIntrospectionQuery()],
    ['one mutation', 'mutation { __typename signOut }'],
    [
      // Apollo Client adds __typename to every fragment; components of one row ask for the same fields.
      'thirty fragments of one row that each ask for the same fields',
      `{ tasks { nodes { ${times(30, (i) => `...F${i}`)} } } }
       ${times(30, (i) => `fragment F${i} on Task { __typename id unit { __typename id name } }`)}`,
    ],
  ])('lets %s pass', (_, query) => {
    expect(codeOf(query)).toBeNull();
  });

  it('refuses documents whose answer would grow exponentially, in milliseconds', () => {
    const doubling = `{ unit(code: "92") { ...F0 } } ${times(
      11,
      (i) => `fragment F${i} on Unit { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`,
    )} fragment F11 on Unit { id }`;
    const flat = `{ unit(code: "92") { ...F0 ...F0 } } ${times(
      120,
      (i) => `fragment F${i} on Unit { ...F${i + 1} ...F${i + 1} }`,
    )} fragment F120 on Unit { id }`;
    const documents = [parse(doubling), parse(flat)];
    const start = performance.now();
    expect(brokenLimit(schema, documents[0]!)).not.toBeNull();
    expect(brokenLimit(schema, documents[1]!)).toBeNull();
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('cost', () => {
  const cost = (query: string, variables: Record<string, unknown> = {}): number => {
    const document = parse(query);
    const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition')!;
    return requireAffordable(schema, document, operation, variables);
  };
  const threeLevels = (first: string): string =>
    `{ unit(code: "92") { ${nest(3, `children(first: ${first}) { nodes`, 'id').replaceAll(' }', ' } }')} } }`;

  it('counts the objects that pages may hold', () => {
    expect(cost('{ viewer { username } }')).toBe(1);
    expect(cost('{ unit(code: "92") { children(first: 10) { nodes { id progress { expected } } } } }')).toBe(21);
    // Nodes asked for twice, as edges and as nodes; what carries them is free.
    expect(cost('{ tasks(first: 3) { edges { node { id } } nodes { id } pageInfo { hasNextPage } } }')).toBe(6);
  });

  it('lets the whole tree through with its tasks and evidence, by the default page sizes', () => {
    const task = `tasks { nodes { id status unit { code } obligation { code } period { code }
      evidence { nodes { id title tasks { id } attachments { id } } } } }`;
    const tree = `{ unit(code: "92") { code ${task} children { nodes { code ${task} children { nodes { code ${task} } } } } } }`;
    // The sample data has 46,000 objects there: 2.8 MB, in a second or two.
    expect(cost(tree)).toBeGreaterThan(46_000);
    // Asked for at their largest, the pages are refused.
    expect(() =>
      cost(tree.replaceAll('tasks {', 'tasks(first: 500) {').replaceAll('tasks(first: 500) { id }', 'tasks { id }')),
    ).toThrow(expect.objectContaining({ extensions: { [LIMIT_CODE]: 'COST_TOO_HIGH' } }));
  });

  it('knows that a tree has no more units than exist, but that all tasks may be of one unit', () => {
    const below = (first: number): string => `children(first: ${first}) { nodes { id } }`;
    const two = (first: number): string =>
      `{ unit(code: "92") { children(first: 100) { nodes { ${below(first)} } } } }`;
    expect(cost(two(100))).toBe(cost(two(400)));
    const ofTasks = (first: number): string => `{ tasks(first: 20) { nodes { unit { ${below(first)} } } } }`;
    expect(cost(ofTasks(400))).toBeGreaterThan(cost(ofTasks(100)));
  });

  it('reads page sizes from variables and defaults', () => {
    const query = 'query ($first: Int = 7) { tasks(first: $first) { nodes { id } } }';
    expect(cost(query, { first: 20 })).toBe(20);
    expect(cost(query)).toBe(7);
    expect(cost('query ($first: Int) { tasks(first: $first) { nodes { id } } }')).toBe(50);
    expect(cost('{ tasks { nodes { id } } }')).toBe(50);
    expect(cost('{ searchUnits(text: "a", first: 30) { id parent { id } } }')).toBe(60);
  });

  it.each([
    ['every level of the tree with the largest page', threeLevels('500'), {}],
    ['the same through a variable', `query ($n: Int) ${threeLevels('$n')}`, { n: 500 }],
    ['the same with smaller pages', threeLevels('300'), {}],
    [
      'the tasks of the units of tasks',
      '{ tasks(first: 500) { nodes { unit { tasks(first: 1000000) { nodes { id } } } } } }',
      {},
    ],
    [
      'evidence of tasks of evidence',
      '{ evidence(first: 500) { nodes { tasks { evidence(first: 500) { nodes { tasks { evidence(first: 500) { nodes { id } } } } } } } } }',
      {},
    ],
    [
      'all tasks of all units at once',
      '{ unit(code: "92") { children(first: 500) { nodes { children(first: 500) { nodes { tasks(first: 500) { nodes { id } } } } } } } }',
      {},
    ],
  ])('refuses %s', (_, query, variables) => {
    expect(() => cost(query, variables)).toThrow(
      expect.objectContaining({ extensions: { [LIMIT_CODE]: 'COST_TOO_HIGH' } }),
    );
  });

  it.each([
    [
      'two levels of units with progress',
      '{ unit(code: "92") { children { nodes { id progress { expected } children { nodes { id progress { accepted } } } } } } }',
    ],
    [
      'a page of tasks with evidence',
      '{ tasks(first: 100) { nodes { unit { id } obligation { id } evidence(first: 50) { nodes { id tasks { id } attachments { id } } } } } }',
    ],
    [
      'the city down to the evidence',
      '{ unit(code: "92") { children(first: 20) { nodes { children(first: 20) { nodes { tasks(first: 50) { nodes { evidence(first: 5) { nodes { id } } } } } } } } } }',
    ],
    [
      'tasks at every level, for a client that does not know how deep the tree is',
      `{ unit(code: "92") { tasks { nodes { id } } children { nodes { tasks { nodes { id } }
        children { nodes { tasks { nodes { id } } children { nodes { tasks { nodes { id } } } } } } } } } }`,
    ],
    [
      'the largest pages of units, who cannot be so many',
      '{ unit(code: "92") { children(first: 500) { nodes { children(first: 500) { nodes { tasks(first: 36) { nodes { id } } } } } } } }',
    ],
    [
      'the whole plan',
      '{ plans { outline { children { children { obligations { progress { expected } } citations { id } } } } } }',
    ],
    [
      'a plan down to the evidence, in a client that does not know how deep the outline is',
      `{ plan(code: "x") { outline { children { children { children { children { obligations { tasks { nodes {
        id } } } } } } } } obligations { tasks(first: 100) { nodes { unit { name } evidence { nodes { title } } } } } } }`,
    ],
  ])('lets %s pass', (_, query) => {
    expect(codeOf(query)).toBeNull();
    expect(cost(query)).toBeGreaterThan(0);
  });
});
