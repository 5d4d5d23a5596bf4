// POST /graphql: JSON in, bounded; in development GET shows the IDE.
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import type { Env } from '../env.ts';
import { refuse } from './answers.ts';
import { withDeadline } from './deadline.ts';
import { withinCapacity } from './capacity.ts';

const BODY_LIMIT = 100 * 1024;

/** The route that the contract names. */
export function addGraphqlRoute(app: FastifyInstance, apollo: ApolloServer<Context>, env: Env): void {
  const handler = fastifyApolloHandler(apollo, { context: (request) => request.apiContext() });
  const answer = withDeadline(async (request, reply) => {
    // Ahead of Apollo, which would answer 500 when the session can't be looked up.
    await request.apiContext();
    const body = await handler.call(app, request, reply);
    // Encoded once: of a text, Node would count the bytes first and encode it again to send it.
    return typeof body === 'string' ? Buffer.from(body) : body;
  });
  app.post('/graphql', { bodyLimit: BODY_LIMIT }, withinCapacity(answer));

  if (env.mode === 'development') {
    app.get('/graphql', { config: { foreignCode: true } }, answer);
    return;
  }
  app.route({
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (_, reply) =>
      refuse(reply.header('allow', 'POST'), {
        status: 405,
        code: 'METHOD_NOT_ALLOWED',
        message: 'GraphQL is served at POST /graphql.',
      }),
  });
}
