// The executable schema: the SDL of packages/schema and the modules' resolvers.
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { typeDefs } from '@dan-van/schema';
import { resolvers } from '../resolvers.ts';
import { GraphQLDate, GraphQLDateTime } from './scalars.ts';

/** Builds the schema; throws when a resolver names a type or field that the SDL lacks. */
export function buildSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: [resolvers, { Date: GraphQLDate, DateTime: GraphQLDateTime }],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  for (const type of Object.values(schema.getTypeMap())) {
    // What a service returns for a union says what it is; one way for all unions and interfaces.
    if (isInputObjectType(type)) refuseRecursion(type, []);
    if (isAbstractType(type)) type.resolveType ??= ({ __typename }: { __typename?: string }) => __typename;
  }
  return schema;
}

/** graphql-jit never finishes to compile variables of an input type that contains itself; say so at the start. */
function refuseRecursion(type: GraphQLInputObjectType, above: GraphQLInputObjectType[]): void {
  if (above.includes(type))
    throw new Error(`The input type ${type.name} contains itself, which graphql-jit can't compile`);
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type);
    if (isInputObjectType(inner)) refuseRecursion(inner, [...above, type]);
  }
}
