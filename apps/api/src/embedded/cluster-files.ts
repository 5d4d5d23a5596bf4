// The files of an embedded cluster: making them once, and clearing what a killed server left behind.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { isAlive } from './lock.ts';
import type { Launcher } from './unprivileged.ts';

const MAJOR = '18';

/** The superuser's name; the product itself works as `danvan`, who owns its database, and as `danvan_app`. */
export const SUPERUSER = 'postgres';

/** The password of the superuser and of the owner: made once, readable by the server's user alone. */
export const clusterPassword = (dataDir: string): string => keptPassword(join(dataDir, 'postgres-password'));

/** The password of another account, likewise. */
export const passwordOf = (dataDir: string, account: string): string =>
  keptPassword(join(dataDir, `postgres-password.${account}`));

function keptPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

/**
 * Makes the cluster unless it is there. Made aside and renamed, so that a start cut short leaves no half of one.
 * @throws Error with a sentence when the cluster is of another PostgreSQL, or initdb fails
 */
export function ensureCluster(pgdata: string, password: string, binaries: Binaries, launcher: Launcher): void {
  const versionFile = join(pgdata, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, 'utf8').trim();
    if (found === MAJOR) return;
    throw new Error(
      `${pgdata} was made by PostgreSQL ${found}; this version brings PostgreSQL ${MAJOR}. ` +
        'Move that folder away to start afresh, or take its data over with pg_dump of that version.',
    );
  }
  const draft = `${pgdata}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700, recursive: true });
  const passwordFile = join(draft, '..', 'postgres-password.initdb');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (launcher.account) {
    chownSync(draft, launcher.account.uid, launcher.account.gid);
    chownSync(passwordFile, launcher.account.uid, launcher.account.gid);
  }
  const locale = utf8Locale();
  const [command = binaries.initdb, ...args] = [
    ...launcher.prefix,
    binaries.initdb,
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Codes and keys compare by code point, alike on every system; what people read is sorted by "vi-x-icu".
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    // pg_trgm asks this one what a letter is: under plain C it would see none with a mark.
    `--locale=${locale}`,
    '--lc-messages=C',
  ];
  const run = spawnSync(command, args, { ...launcher.options, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  rmSync(passwordFile, { force: true });
  if (run.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(
      `The embedded PostgreSQL could not be set up in ${pgdata}: ${run.error?.message ?? run.stderr.trim()}`,
    );
  }
  renameSync(draft, pgdata);
}

function utf8Locale(): string {
  const known = new Set(
    execFileSync('locale', ['-a'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .map((name) => name.trim().toLowerCase().replace('utf8', 'utf-8')),
  );
  return ['C.UTF-8', 'en_US.UTF-8'].find((name) => known.has(name.toLowerCase())) ?? 'C';
}

/** Stops a database whose server was killed, and removes a pid file that means nothing any more. Call under the lock. */
export async function clearRemains(pgdata: string, log: (message: string) => void): Promise<void> {
  const file = join(pgdata, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (Number.isInteger(pid) && pid > 0 && isAlive(pid) && isPostgres(pid, pgdata)) {
    log(`stopping a database (process ${pid}) that outlived its server`);
    process.kill(pid, 'SIGINT');
    for (let waited = 0; isAlive(pid); waited += 50) {
      if (waited > 15_000) {
        throw new Error(
          `A database left by an earlier run (process ${pid}) does not stop. End it with: kill -QUIT ${pid}`,
        );
      }
      await sleep(50);
    }
  }
  rmSync(file, { force: true });
}

function isPostgres(pid: number, pgdata: string): boolean {
  const shown = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  if (shown.status === 0) return shown.stdout.includes(pgdata);
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(pgdata);
  } catch {
    return false;
  }
}
