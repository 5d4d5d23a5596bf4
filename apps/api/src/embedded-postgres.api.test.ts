// The embedded database through its accidents: a second server, a killed one, a killed database.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { removeCluster, startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';

// `mkdtemp` makes a folder closed to other users: as root this is also the test that PostgreSQL gets through it.
const dataDir = mkdtempSync(join(tmpdir(), 'danvan-embedded-'));
const messages: string[] = [];
const start = () => startEmbeddedPostgres({ dataDir, log: (message) => messages.push(message), durable: false });
const postmaster = () => Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

async function answer(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(sql);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

let database: EmbeddedPostgres;
beforeAll(async () => {
  database = await start();
});
afterAll(async () => {
  await database.stop();
  removeCluster(dataDir);
});

it('serves PostgreSQL 18 to an account that is no superuser', async () => {
  expect(await answer(database.url, `SELECT current_setting('server_version_num')::int / 10000 AS answer`)).toBe(18);
  expect(await answer(database.url, 'SELECT rolsuper AS answer FROM pg_roles WHERE rolname = current_user')).toBe(
    false,
  );
  expect(statSync(join(dataDir, 'postgres-password')).mode & 0o077).toBe(0);
});

it('knows Vietnamese: letters with marks, and their order', async () => {
  await answer(database.ownerUrl, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
  expect(await answer(database.url, `SELECT cardinality(show_trgm('đường')) AS answer`)).toBe(6);
  const ordered = `SELECT string_agg(w, ' ' ORDER BY w COLLATE "vi-x-icu") AS answer FROM unnest('{đá,da,Dê,ăn,an}'::text[]) w`;
  expect(await answer(database.url, ordered)).toBe('an ăn da Dê đá');
});

it('comes back when the database is killed', async () => {
  process.kill(postmaster(), 'SIGKILL');
  await expect.poll(() => answer(database.url, 'SELECT 1 AS answer').catch(() => null), { interval: 200 }).toBe(1);
  expect(messages.at(-1)).toMatch(/ended \(SIGKILL\); starting it again/);
});

it('refuses a second server in the same folder, and takes over from a killed one', async () => {
  await database.stop();
  const script = `import { startEmbeddedPostgres } from ${JSON.stringify(join(import.meta.dirname, 'embedded-postgres.ts'))};
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: () => {}, durable: false });
    console.log('ready');`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  await expect(start()).rejects.toThrow(new RegExp(`in use by another server \\(process ${other.pid}\\)`));

  const orphan = postmaster();
  other.kill('SIGKILL');
  await once(other, 'exit');
  await sleep(50);
  database = await start();
  expect(messages.join('\n')).toContain(`stopping a database (process ${orphan}) that outlived its server`);
  expect(await answer(database.url, 'SELECT 1 AS answer')).toBe(1);
});
