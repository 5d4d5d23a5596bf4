// The PostgreSQL server of the benchmark and the databases in it.
import pg from 'pg';
import { startEmbeddedPostgres } from '@dan-van/api/src/embedded-postgres.ts';
import type { Settings } from './settings.ts';

export interface Cluster {
  /** The address of a database, which is made when it is missing. */
  database(name: string): Promise<string>;
  /** The same, emptied first: what an interrupted load left behind is of no use. */
  emptyDatabase(name: string): Promise<string>;
  version: string;
  stop(): Promise<void>;
}

/**
 * Opens the server of BENCH_DATABASE_URL, or starts one of our own under .data/bench.
 * @param options.durable whether our own waits for the disk
 */
export async function openCluster(settings: Settings, { durable = false } = {}): Promise<Cluster> {
  const log = (message: string): void => console.log(message);
  const embedded = settings.databaseUrl
    ? null
    : await startEmbeddedPostgres({ dataDir: settings.dataDir, log, durable });
  // The owner's, who loads the data; the API serves it in the same role, as with a database that has but one.
  const url = embedded?.ownerUrl ?? settings.databaseUrl!;
  const addressOf = (name: string): string => {
    const address = new URL(url);
    address.pathname = `/${name}`;
    return address.href;
  };
  const [row] = await query<{ server_version: string }>(url, 'SHOW server_version');
  return {
    version: row!.server_version,
    async database(name) {
      const known = await query(url, 'SELECT FROM pg_database WHERE datname = $1', [name]);
      if (known.length === 0) await query(url, `CREATE DATABASE ${name}`);
      return addressOf(name);
    },
    async emptyDatabase(name) {
      await query(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await query(url, `CREATE DATABASE ${name}`);
      return addressOf(name);
    },
    stop: async () => embedded?.stop(),
  };
}

/** One statement on a connection of its own. */
export async function query<Row>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query(text, values)).rows as Row[]);
}

/** Does some work on a connection of its own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
