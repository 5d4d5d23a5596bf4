// The GraphQL server: Apollo validates, refuses and formats; our executor runs what passes.
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { Env } from '../env.ts';
import { makeExecutor } from './executor.ts';

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer<Context>>[0]['gateway']>;

/** Apollo's way of taking an executor of one's own. */
function compiledExecution(schema: GraphQLSchema): Gateway {
  const run = makeExecutor(schema);
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, queryHash, request, context }) =>
          run({
            document,
            documentHash: queryHash,
            operationName: request.operationName,
            variables: request.variables,
            context: context as Context,
          }),
      }),
    stop: () => Promise.resolve(),
  };
}

/** The Apollo server, not yet started. */
export function makeApolloServer(schema: GraphQLSchema, env: Env): ApolloServer<Context> {
  const development = env.mode === 'development';
  const plugins: ApolloServerPlugin<Context>[] = [];
  return new ApolloServer<Context>({
    gateway: compiledExecution(schema),
    plugins,
    nodeEnv: env.mode,
    introspection: development,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !development,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
  });
}
