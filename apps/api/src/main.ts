// Starts the product: settings, database, schema, data, server. A signal ends it in the opposite order.
import { pino } from 'pino';
import { prepareAccounts } from './data/accounts.ts';
import { loadReferenceData } from './data/load.ts';
import { prepareDatabase, type DatabaseAddresses } from './database-roles.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { EnvError, readEnv, type Env } from './env.ts';
import { StartError, assertPortFree, explainStartError } from './start-errors.ts';
import { startServer } from './server.ts';

/** Requests under way get this long to finish once a signal has come. */
const DRAIN_MS = 10_000;
/** A line of the log is out by then, however few follow. */
const LOG_AT_LATEST_MS = 500;
/** Ctrl-C reaches a process by several ways at once; only a later one means impatience. */
const SAME_SIGNAL_MS = 1_500;

type Step = { name: string; stop: () => Promise<void> };

async function main(): Promise<void> {
  const env = readEnv(process.env, process.argv.slice(2));
  const log = pino({ level: env.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, logOutput());
  const started: Step[] = [];
  const stop = stopOnce(started, log);

  try {
    await assertPortFree(env.host, env.port);
    const { url, ownerUrl } = await openDatabase(env, started, log);
    await prepareDatabase({ url, ownerUrl });
    await loadReferenceData(ownerUrl);
    const accounts = await prepareAccounts(ownerUrl, env);
    const server = await startServer({ env, databaseUrl: url, log });
    started.push({ name: 'server', stop: () => within(DRAIN_MS, server.close()) });
    console.log(greeting(server.url, accounts));
  } catch (error) {
    await stop(1, error);
  }
}

/** Standard output, written in pieces of some lines: a write for each would hold up every request. Exit writes the rest. */
function logOutput(): ReturnType<typeof pino.destination> {
  return pino.destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: LOG_AT_LATEST_MS });
}

/** The database to work with: the one of DATABASE_URL, or the embedded one, started here. */
async function openDatabase({ database, dataDir }: Env, started: Step[], log: pino.Logger): Promise<DatabaseAddresses> {
  if (database.kind === 'external') return database.addresses;
  if (database.addresses !== null) return database.addresses;
  const embedded = await startEmbeddedPostgres({
    dataDir,
    database: database.name,
    log: (message) => log.info(message),
  });
  started.push({ name: 'database', stop: embedded.stop });
  return embedded;
}

/** Listens for the end, and returns what ends everything that was started: last in, first out. */
function stopOnce(started: Step[], log: pino.Logger): (code: number, error?: unknown) => Promise<void> {
  let since = 0;
  const stop = async (code: number, error?: unknown): Promise<void> => {
    if (since > 0) {
      if (Date.now() - since > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    since = Date.now();
    if (error !== undefined) console.error(explainStartError(error));
    for (const { name, stop: end } of started.reverse()) {
      await end().catch((failure: unknown) => log.error({ err: failure }, `the ${name} did not stop cleanly`));
    }
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      log.info(`${signal}: finishing what is under way`);
      void stop(0);
    });
  }
  // The start script is gone, however it went: nobody could stop this process any more.
  process.once('disconnect', () => void stop(0));
  return stop;
}

function within(ms: number, work: Promise<void>): Promise<void> {
  const limit = new Promise<void>((done) => setTimeout(done, ms).unref());
  return Promise.race([work, limit]);
}

function greeting(url: string, accounts: string[]): string {
  return ['', `Dân vận is ready: ${url}`, ...accounts, 'Ctrl-C stops it.', ''].join('\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof EnvError || error instanceof StartError ? error.message : error);
  process.exit(1);
});
