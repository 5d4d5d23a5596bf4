// The one connection pool: TypeORM owns it, migrations and entity writes go through TypeORM, reads through lib/sql.ts.
import pg from 'pg';
import { DataSource } from 'typeorm';
import { cutWhenHung, dropIdleWithHung } from './hung-connections.ts';
import { migrations } from './migrations/index.ts';
import { installJobs } from './modules/jobs/jobs.install.ts';

/** Any two numbers, the same in every process: instances that start together migrate and load one after the other. */
const START_LOCK = 33_2021;

/** Also the longest wait for a connection of the pool, when many ask at once. */
const CONNECT_TIMEOUT_MS = 3_000;
/** For a link that hangs. Work that may take longer passes its own `query_timeout`. */
const QUERY_TIMEOUT_MS = 4_000;
/** For a statement that is slow: the database itself ends it, so the connection stays good. */
const STATEMENT_TIMEOUT_MS = 3_800;

const OID = { int8: 20, numeric: 1700, date: 1082, timestamptz: 1184, int8Array: 1016 };

/** Sessions run in UTC, so an instant always arrives as '2022-06-20 17:00:00+00'; clients get ISO 8601. */
const instantToIso = (text: string): string => `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;

const parsers = new Map<number, (text: string) => unknown>([
  [OID.int8, Number],
  [OID.numeric, Number],
  [OID.date, (text) => text],
  [OID.timestamptz, instantToIso],
  [OID.int8Array, (text) => (text === '{}' ? [] : text.slice(1, -1).split(',').map(Number))],
]);

/** Rows arrive as clients want them: bigint keys as numbers, dates and instants as ISO text. */
export const rowTypes = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) ||
    pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/**
 * A data source that is ready to query.
 * @param databaseUrl a postgres:// address
 * @param poolSize how many connections at most
 */
export async function openDataSource(databaseUrl: string, poolSize = 10): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    poolSize,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    synchronize: false,
    migrations,
    migrationsTransactionMode: 'each',
    poolErrorHandler: () => undefined, // an idle connection that breaks is replaced at the next query
    extra: {
      query_timeout: QUERY_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      onConnect: cutWhenHung,
      maxLifetimeSeconds: 600,
      options: '-c TimeZone=UTC',
      types: rowTypes,
    },
  });
  await source.initialize();
  dropIdleWithHung(poolOf(source));
  return source;
}

/** The pg pool inside a data source. */
export function poolOf(source: DataSource): pg.Pool {
  return (source.driver as unknown as { master: pg.Pool }).master;
}

/**
 * Brings the schema up to date; several processes may call it at once.
 * @param databaseUrl a postgres:// address
 */
export async function migrate(databaseUrl: string): Promise<void> {
  await withStartLock(databaseUrl, async () => {
    const source = new DataSource({
      type: 'postgres',
      url: databaseUrl,
      migrations,
      migrationsTransactionMode: 'each',
    });
    await source.initialize();
    try {
      await source.runMigrations();
    } finally {
      await source.destroy();
    }
    await installJobs(databaseUrl);
  });
}

/** Runs `work` while no other process of this database migrates or loads; `work` gets a client without timeouts. */
export async function withStartLock<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, types: rowTypes, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [START_LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}
