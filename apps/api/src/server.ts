// The HTTP server: one process, one port for the web app, GraphQL, files and health.
import cookie from '@fastify/cookie';
import { fastify, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { openDataSource, poolOf } from './data-source.ts';
import type { Env } from './env.ts';
import { makeApolloServer } from './graphql/apollo.ts';
import { buildSchema } from './graphql/schema.ts';
import { addErrorAnswers } from './http/answers.ts';
import { addForgeryProtection } from './http/forgery.ts';
import { addGraphqlRoute } from './http/graphql-route.ts';
import { addHealth } from './http/health.ts';
import { addSecurityHeaders } from './http/headers.ts';
import { addRequestContext } from './http/request-context.ts';
import { addRequestId, logOptions } from './http/request-log.ts';
import { addBodyTimeout, senderOptions, type SenderTimeouts } from './http/slow-senders.ts';
import { addWebApp } from './http/web-app.ts';
import { openStorage } from './lib/storage.ts';
import { attachmentRoutes } from './modules/attachment/attachment.routes.ts';
import { startChainWorker } from './modules/audit/chain.worker.ts';
import { exportRoutes } from './modules/export/export.routes.ts';
import { startExportWorker } from './modules/export/export.worker.ts';
import { reminderRoutes } from './modules/reminder/reminder.routes.ts';
import { startJobs, type JobTimes } from './modules/jobs/jobs.service.ts';
import { openTransport } from './modules/mail/mail.transport.ts';
import { startNotificationWorker } from './modules/notification/notification.worker.ts';
import { planDraftRoutes } from './modules/plan-draft/plan-draft.routes.ts';
import { singleSignOnRoutes } from './modules/viewer/single-sign-on.routes.ts';

const DRAIN_MS = 10_000;

export interface StartOptions {
  env: Env;
  databaseUrl: string;
  log?: FastifyBaseLogger;
  /** The clock of requests and sessions; tests set their own. */
  now?: () => Date;
  /** How long clients may take to send; tests shorten it. */
  senders?: SenderTimeouts;
  /** How often queues and the trail are looked at; tests hurry. */
  jobTimes?: JobTimes;
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
  const { env, now = () => new Date(), onStatement } = options;
  const dataSource = await openDataSource(options.databaseUrl, env.databasePoolSize);
  try {
    const app = makeApp(options);
    const apollo = makeApolloServer(buildSchema(), env);
    await apollo.start();

    addRequestId(app);
    addErrorAnswers(app);
    addSecurityHeaders(app, env);
    addForgeryProtection(app, env);
    addBodyTimeout(app, options.senders);
    await app.register(cookie);
    addRequestContext(app, { env, pool: poolOf(dataSource), now, onStatement });
    addHealth(app, dataSource);
    addGraphqlRoute(app, apollo, env);
    const storage = await openStorage(env);
    await app.register(attachmentRoutes, { storage });
    await app.register(exportRoutes, { storage });
    await app.register(planDraftRoutes);
    await app.register(singleSignOnRoutes, { env });
    await app.register(reminderRoutes);
    await addWebApp(app);

    await app.listen({ port: env.port, host: env.host });
    const url = urlOf(app, env);
    const pool = poolOf(dataSource);
    const worker = startExportWorker({ pool, storage, log: app.log, now });
    const background = await startBackground(options, { pool, log: app.log, now, url });
    const close = async (): Promise<void> => {
      await Promise.all([drain(app), worker.stop(), background.stop()]);
      await apollo.stop();
      await dataSource.destroy();
    };
    return { url, dataSource, close };
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}

/** Jobs, and what they send. */
async function startBackground(
  { env, jobTimes }: StartOptions,
  { pool, log, now, url }: { pool: Pool; log: FastifyBaseLogger; now: () => Date; url: string },
): Promise<{ stop: () => Promise<void> }> {
  const origin = env.publicOrigin ?? url;
  const transport = env.mail && openTransport(env.mail, origin);
  if (!transport) log.info('SMTP_HOST is not set: nobody is mailed, notifications are in the app only');
  const jobs = await startJobs(pool, log, jobTimes);
  const lookEvery = jobTimes && jobTimes.pollEvery * 1_000;
  await startChainWorker({ jobs, pool, log });
  const notices = await startNotificationWorker({ jobs, pool, transport, origin, log, now, lookEvery });
  return {
    async stop() {
      notices.stop();
      await jobs.stop();
      transport?.close();
    },
  };
}

function makeApp({ env, log, senders }: StartOptions): FastifyInstance {
  const { trustProxy } = env;
  const app = fastify({
    ...logOptions(log),
    ...senderOptions(senders),
    // Fastify takes no number of proxies, but counts hops for a function: 0 is the neighbour.
    trustProxy: typeof trustProxy === 'number' ? (_, hop) => hop < trustProxy : trustProxy,
    forceCloseConnections: 'idle',
  });
  // JSON is the only body that every route understands; files bring their own parser.
  app.removeContentTypeParser('text/plain');
  return app as unknown as FastifyInstance;
}

/** Waits for what is under way, then cuts what is left. */
async function drain(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
  await app.close().finally(() => clearTimeout(cut));
}

function urlOf(app: FastifyInstance, env: Env): string {
  const { port } = app.server.address() as AddressInfo;
  return `http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${port}`;
}
