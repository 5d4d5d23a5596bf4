// Compiled execution answers as graphql-js does.
import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, GraphQLError, isAbstractType, parse, type ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { badInput } from '../lib/errors.ts';
import { makeExecutor } from './executor.ts';
import { GraphQLDate, GraphQLDateTime } from './scalars.ts';
import { say } from '../lib/words.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    scalar Date
    scalar DateTime
    enum Colour { RED GREEN }
    interface Node { id: ID! }
    type Leaf implements Node { id: ID! name: String number: Int ratio: Float day: Date at: DateTime colour: Colour strict: String! child: Leaf leaves: [Leaf!]! }
    type Other implements Node { id: ID! size: Int! }
    union Found = Leaf | Other
    input Range { from: Int! = 1, to: Int, colours: [Colour!]}
    type Query {
      leaf: Leaf
      strictLeaf: Leaf!
      found(kind: String!): [Found]
      node: Node!
      echo(range: Range, ids: [ID!], day: Date, at: DateTime, ratio: Float, n: Int = 3, flag: Boolean): String
    }`,
  resolvers: {
    Date: GraphQLDate,
    DateTime: GraphQLDateTime,
    Leaf: {
      strict: (leaf: { strict?: string | null }) => leaf.strict ?? null,
      child: (leaf: { child?: unknown }) => Promise.resolve(leaf.child),
      ratio: (leaf: { ratio?: unknown }) => leaf.ratio,
    },
    Query: {
      leaf: () => ({
        id: 1,
        name: 'một',
        number: 2 ** 40,
        ratio: Number.NaN,
        day: '2022-06-20',
        at: new Date(0),
        colour: 'RED',
        leaves: [{ id: 2, strict: 'x' }, { id: 3 }],
        child: { id: 4, strict: null },
      }),
      strictLeaf: () => Promise.reject(badInput(say('xấu', 'bad'), ['first'])),
      found: () => [
        { __typename: 'Leaf', id: 5, name: 'lá' },
        { __typename: 'Other', id: 6, size: 7 },
        new GraphQLError('hỏng'),
      ],
      node: () => ({ __typename: 'Other', id: 8, size: 9 }),
      echo: (_: unknown, args: object) =>
        JSON.stringify(args, Object.keys(args).sort().concat('from', 'to', 'colours')),
    },
  },
});
for (const type of Object.values(schema.getTypeMap())) {
  if (isAbstractType(type)) type.resolveType = ({ __typename }: { __typename: string }) => __typename;
}
const run = makeExecutor(schema);

const told = ({ data, errors }: ExecutionResult) => ({
  data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
  errors: errors
    ?.map(({ message, path, extensions, locations }) => ({ message, path, extensions, locations }))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
});

async function both(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = { document, documentHash: query, operationName: undefined, variables, context: {} as Context };
  const compiled = told(await run(operation));
  const plain = told(await execute({ schema, document, variableValues: variables }));
  return { compiled, plain };
}

describe('compiled execution answers as graphql-js does', () => {
  it.each([
    '{ leaf { id name day at colour __typename } }',
    '{ leaf { id leaves { id strict } } }',
    '{ leaf { child { id strict } name } }',
    '{ strictLeaf { id } }',
    '{ leaf { id } node { id __typename ... on Other { size } } found(kind: "x") { __typename ... on Leaf { name } ... on Other { size } } }',
    'query ($yes: Boolean = true, $no: Boolean = false) { leaf { id @include(if: $no) name @skip(if: $yes) colour @include(if: $yes) } }',
    '{ ...A ...B } fragment A on Query { leaf { id } } fragment B on Query { leaf { name ...C } } fragment C on Leaf { id colour }',
  ])('%s', async (query) => {
    const { compiled, plain } = await both(query);
    expect(compiled).toEqual(plain);
  });

  it.each(['{ leaf { number } }', '{ leaf { ratio } }'])(
    'refuses numbers that JSON cannot carry: %s',
    async (query) => {
      const { compiled } = await both(query);
      expect(compiled.errors).toHaveLength(1);
    },
  );

  const ECHO =
    'query ($range: Range, $ids: [ID!], $day: Date, $at: DateTime, $ratio: Float, $n: Int, $flag: Boolean) { echo(range: $range, ids: $ids, day: $day, at: $at, ratio: $ratio, n: $n, flag: $flag) }';
  it.each([
    [{}],
    [{ range: {} }],
    [{ range: { from: 2, to: null, colours: 'RED' } }],
    [{ range: { from: null } }],
    [{ range: { from: 1.5 } }],
    [{ range: { from: '1' } }],
    [{ range: { from: 2 ** 31 } }],
    [{ range: { colours: ['BLUE'] } }],
    [{ range: { colours: [null] } }],
    [{ range: { unknown: 1 } }],
    [{ range: [] }],
    [{ ids: 1 }],
    [{ ids: ['a', 2] }],
    [{ ids: [true] }],
    [{ day: '2024-02-29' }],
    [{ day: '2023-02-29' }],
    [{ day: 5 }],
    [{ at: '2022-06-20T23:59:00+07:00' }],
    [{ at: '2022-06-20T23:59:00' }],
    [{ at: '2022-06-20' }],
    [{ ratio: '1' }],
    [{ ratio: 1e300 }],
    [{ n: true }],
    [{ flag: 'yes' }],
    [{ n: null }],
  ])('variables %j', async (variables) => {
    const { compiled, plain } = await both(ECHO, variables);
    expect(compiled).toEqual(plain);
  });
});
