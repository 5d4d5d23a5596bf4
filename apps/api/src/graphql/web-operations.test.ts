// Every operation of the web app stays well inside the limits, as Apollo Client sends it: with __typename everywhere.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, print, visit, type DocumentNode, type FieldNode } from 'graphql';
import { expect, it } from 'vitest';
import { typeDefs } from '@dan-van/schema';
import { COST_BUDGET, requireAffordable } from './cost.ts';
import { brokenLimit, LIMITS } from './limits.ts';

const schema = buildSchema(typeDefs.join('\n'));
const WEB = join(import.meta.dirname, '../../../web/src');
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

const source = globSync('**/*.graphql', { cwd: WEB })
  .map((file) => readFileSync(join(WEB, file), 'utf8'))
  .join('\n');
const all = visit(parse(source), {
  SelectionSet: (set, _, parent) =>
    Array.isArray(parent) || (parent as { kind: Kind }).kind === Kind.OPERATION_DEFINITION
      ? undefined
      : { ...set, selections: [...set.selections, TYPENAME] },
});
const operations = all.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
const fragments = new Map(
  all.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
  ),
);

/** The operation with just the fragments that it needs. */
function documentOf(operation: (typeof operations)[number]): DocumentNode {
  const needed = new Set<string>();
  const collect = (node: Parameters<typeof visit>[0]): void => {
    visit(node, {
      FragmentSpread({ name: { value: name } }) {
        if (needed.has(name)) return;
        needed.add(name);
        collect(fragments.get(name)!);
      },
    });
  };
  collect(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...[...needed].map((name) => fragments.get(name)!)] };
}

it('finds the operations', () => expect(operations.length).toBeGreaterThan(10));

it.each(operations.map((operation) => [operation.name!.value, operation] as const))('%s', (_, operation) => {
  const document = documentOf(operation);
  const half = Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, limit / 2]));
  const limits = { ...half, depth: LIMITS.depth - 1 } as typeof LIMITS;
  expect(brokenLimit(schema, document, limits)).toBeNull();
  // Throws when there are more tokens.
  parse(print(document), { maxTokens: LIMITS.tokens / 2 });
  const variables = Object.fromEntries(
    (operation.variableDefinitions ?? []).map((one) => [one.variable.name.value, 500]),
  );
  expect(requireAffordable(schema, document, operation, variables)).toBeLessThan(COST_BUDGET / 4);
});
