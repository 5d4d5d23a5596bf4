// The executable schema: the SDL of packages/schema and the modules' resolvers.
import { makeExecutableSchema } from '@graphql-tools/schema';
import { isAbstractType, type GraphQLSchema } from 'graphql';
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
    if (isAbstractType(type)) type.resolveType ??= ({ __typename }: { __typename?: string }) => __typename;
  }
  return schema;
}
