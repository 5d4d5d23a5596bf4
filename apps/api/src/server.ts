// The HTTP server: one process, one port for the web app, GraphQL, files and health.
import cookie from '@fastify/cookie';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { openDataSource, poolOf } from './data-source.ts';
import type { Env } from './env.ts';
import { makeApolloServer } from './graphql/apollo.ts';
import { buildSchema } from './graphql/schema.ts';
import { addErrorAnswers } from './http/answers.ts';
import { withDeadline } from './http/deadline.ts';
import { addHealth } from './http/health.ts';
import { addRequestContext } from './http/request-context.ts';

export interface StartOptions {
  env: Env;
  databaseUrl: string;
  log?: FastifyBaseLogger;
  /** The clock of requests and sessions; tests set their own. */
  now?: () => Date;
  /** Called before every SQL statement of a request. */
  onStatement?: (text: string) => void;
}

export interface RunningServer {
  url: string;
  dataSource: DataSource;
  /** Stops accepting, lets what is under way finish (ten seconds at most), then lets go of the database. */
  close(): Promise<void>;
}

/** Starts to serve; the database must be migrated. Rejects when the database can't be reached or the port is taken. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { env, now = () => new Date() } = options;
  const dataSource = await openDataSource(options.databaseUrl, env.databasePoolSize);
  const app = makeApp(options);
  const apollo = makeApolloServer(buildSchema(), env);
  await apollo.start();

  await app.register(cookie);
  addErrorAnswers(app);
  addRequestContext(app, { env, pool: poolOf(dataSource), now, onStatement: options.onStatement });
  addHealth(app, dataSource);
  const graphql = fastifyApolloHandler(apollo, { context: (request) => request.apiContext() });
  app.post(
    '/graphql',
    withDeadline((request, reply) => graphql.call(app, request, reply) as Promise<unknown>),
  );

  await app.listen({ port: env.port, host: env.host });
  return {
    url: urlOf(app, env),
    dataSource,
    async close() {
      await app.close();
      await apollo.stop();
      await dataSource.destroy();
    },
  };
}

function makeApp({ env, log }: StartOptions): FastifyInstance {
  const app = fastify({
    ...(log ? { loggerInstance: log } : { logger: false }),
    trustProxy: env.trustProxy as boolean, // a number of proxies works too, whatever its types say
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    disableRequestLogging: true,
    forceCloseConnections: 'idle',
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  return app as unknown as FastifyInstance;
}

function urlOf(app: FastifyInstance, env: Env): string {
  const { port } = app.server.address() as AddressInfo;
  return `http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${port}`;
}
