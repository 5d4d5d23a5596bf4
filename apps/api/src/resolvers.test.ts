// Every mutation has its rule and every node its reader: a new one without fails here.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLInterfaceType } from 'graphql';
import { expect, it } from 'vitest';
import { typeDefs } from '@dan-van/schema';
import type { Policy } from './lib/policy.ts';
import { READERS } from './modules/node.resolvers.ts';

const folder = join(import.meta.dirname, 'modules');
const modules = await Promise.all(
  globSync('*/*.policy.ts', { cwd: folder }).map(
    (file) => import(join(folder, file)) as Promise<Record<string, unknown>>,
  ),
);
const policies = modules
  .flatMap((exported) => Object.entries(exported))
  .filter(([name]) => name.endsWith('Policy'))
  .map(([, policy]) => policy as Policy);
const schema = buildSchema(typeDefs.join('\n'));
const mutations = Object.keys(schema.getMutationType()!.getFields());

it.each(mutations)('one module declares who may do %s', (mutation) => {
  expect(policies.filter((policy) => mutation in policy)).toHaveLength(1);
});

it('says in words whom each rule lets pass', () => {
  for (const rule of policies.flatMap((policy) => Object.values(policy))) expect(rule.who).not.toBe('');
});

it('reads every node by its id', () => {
  const nodes = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name);
  expect(Object.keys(READERS).sort()).toEqual(nodes.sort());
});
