// Every mutation has its rule, and nothing has a rule that isn't a mutation.
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { typeDefs } from '@dan-van/schema';
import { policies } from './policies.ts';

const mutations = Object.keys(buildSchema(typeDefs.join('\n')).getMutationType()!.getFields()).sort();

it('declares who may do what for every mutation, once', () => {
  expect(policies.flatMap((policy) => Object.keys(policy)).sort()).toEqual(mutations);
});

it('says in words whom each rule lets pass', () => {
  for (const rule of policies.flatMap((policy) => Object.values(policy))) expect(rule.who).not.toBe('');
});
