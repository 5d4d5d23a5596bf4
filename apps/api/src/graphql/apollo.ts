// The GraphQL server: Apollo validates, refuses and formats; our executor runs what passes.
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import type { Env } from '../env.ts';
import { hasVariablePages, requireAffordable } from './cost.ts';
import { errorAnswers, makeErrorFormat } from './errors.ts';
import { makeExecutor } from './executor.ts';
import { LIMIT_CODE, LimitError, LIMITS, limitsRule } from './limits.ts';

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

/** Operations that are affordable whatever their variables are; Apollo keeps documents, so the nodes come again. */
const affordable = new WeakSet<OperationDefinitionNode>();

/** Refuses what would cost too much: here the variables are known. */
const costLimit: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, operation, request }) {
        try {
          if (!operation || affordable.has(operation)) return Promise.resolve();
          requireAffordable(schema, document, operation, request.variables ?? {});
          if (!hasVariablePages(document)) affordable.add(operation);
        } catch (error) {
          if (!(error instanceof LimitError)) throw error;
          const { message, extensions } = error;
          throw new GraphQLError(message, {
            extensions: { code: extensions[LIMIT_CODE], http: { status: 400 }, ...extensions },
          });
        }
        return Promise.resolve();
      },
    }),
};

/** The Apollo server, not yet started. */
export function makeApolloServer(schema: GraphQLSchema, env: Env): ApolloServer<Context> {
  const development = env.mode === 'development';
  const plugins = [
    costLimit,
    errorAnswers,
    // Its hook on every field would cost a tenth of the server's time; answers here are never cached.
    ApolloServerPluginCacheControlDisabled(),
    development ? ApolloServerPluginLandingPageLocalDefault() : ApolloServerPluginLandingPageDisabled(),
  ];
  return new ApolloServer<Context>({
    gateway: compiledExecution(schema),
    plugins,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitsRule],
    validationOptions: { maxErrors: LIMITS.errors },
    formatError: makeErrorFormat(development),
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
