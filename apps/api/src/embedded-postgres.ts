// The embedded PostgreSQL 18: the database of `npm start` and of the tests, in a folder of ours, on loopback only.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { findBinaries } from './embedded/binaries.ts';
import type { DatabaseAddresses } from './database-roles.ts';
import { clearRemains, clusterPassword, ensureCluster, passwordOf } from './embedded/cluster-files.ts';
import { asSuperuser, urlFor } from './embedded/connect.ts';
import { isTaken, takeLock } from './embedded/lock.ts';
import { Server } from './embedded/server.ts';
import { unprivileged } from './embedded/unprivileged.ts';

/** The product's accounts in the cluster: who owns its database, and who serves from it. */
const OWNER = 'danvan';
const APPLICATION = 'danvan_app';
const PORT_FILE = 'postgres-port';

type Options = {
  /** Where the cluster, its password and its log live. Made when missing. */
  dataDir: string;
  log: (message: string) => void;
  /** The database to make and to connect to; a cluster may hold several. */
  database?: string;
  /** False gives up safety against a crash of the machine for speed: for tests. */
  durable?: boolean;
  maxConnections?: number;
};

export type EmbeddedPostgres = DatabaseAddresses & {
  port: number;
  /** Ends open connections and stops the database; resolves when its files are closed. */
  stop: () => Promise<void>;
};

/**
 * Starts the embedded PostgreSQL, making its cluster at the first start, and starts it again should it ever die.
 * @throws Error with a sentence that says what to do: folder in use, wrong version, no binaries, …
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const binaries = await findBinaries();
  // Root hands the cluster to another user, who has to be able to pass through.
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const unlock = takeLock(dataDir, options.log);
  try {
    const pgdata = join(dataDir, 'postgres');
    const launcher = unprivileged([pgdata, binaries.postgres]);
    await clearRemains(pgdata, options.log);
    const password = clusterPassword(dataDir);
    ensureCluster(pgdata, password, binaries, launcher);
    const port = await choosePort(join(dataDir, PORT_FILE));
    const server = new Server({ ...options, dataDir, pgdata, port, password, binaries, launcher });
    await server.start();
    const database = options.database ?? OWNER;
    await ensureDatabase(port, password, passwordOf(dataDir, APPLICATION), database);
    return {
      ...addressesIn(dataDir, port, database),
      port,
      stop: async () => {
        await server.stop();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The addresses of the database that another process runs in that folder; null when none does. */
export function runningPostgres(folder: string, database: string): DatabaseAddresses | null {
  const dataDir = resolve(folder);
  if (!isTaken(dataDir)) return null;
  return addressesIn(dataDir, Number(readFileSync(join(dataDir, PORT_FILE), 'utf8')), database);
}

const addressesIn = (dataDir: string, port: number, database: string): DatabaseAddresses => ({
  url: urlFor(APPLICATION, passwordOf(dataDir, APPLICATION), port, database),
  ownerUrl: urlFor(OWNER, clusterPassword(dataDir), port, database),
});

/** The port of last time if it is free, else one that the system picks: nobody has to know it. */
async function choosePort(file: string): Promise<number> {
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = last > 1023 && last < 65_536 && (await freePort(last)) !== null ? last : await freePort(0);
  if (port === null) throw new Error('There is no free port for the embedded database on 127.0.0.1.');
  writeFileSync(file, String(port));
  return port;
}

function freePort(port: number): Promise<number | null> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(null));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : null));
    });
  });
}

/** The owner, who may create databases and trusted extensions but is no superuser; the one who serves; the database. */
async function ensureDatabase(
  port: number,
  password: string,
  applicationPassword: string,
  database: string,
): Promise<void> {
  await asSuperuser(port, password, async (client) => {
    const { rows } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER]);
    if (rows.length === 0) {
      await client.query(`CREATE ROLE ${OWNER} LOGIN CREATEDB PASSWORD ${client.escapeLiteral(password)}`);
    }
    const application = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APPLICATION]);
    if (application.rows.length === 0) {
      await client.query(`CREATE ROLE ${APPLICATION} LOGIN PASSWORD ${client.escapeLiteral(applicationPassword)}`);
      // So that the owner may end its connections, as dropping a database does.
      await client.query(`GRANT ${APPLICATION} TO ${OWNER}`);
    }
    const existing = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (existing.rows.length === 0) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${OWNER}`);
    }
  });
}

/** Removes a stopped cluster with everything in it. */
export function removeCluster(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true });
}
