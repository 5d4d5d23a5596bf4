// A server that dies in the middle: another takes its work up, and nobody is told or mailed twice.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pino } from 'pino';
import { readEnv } from '../../env.ts';
import { startServer, type RunningServer } from '../../server.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/cluster.ts';
import { startSmtpSink, type SmtpSink } from '../../testing/smtp-sink.ts';

const ROOT = resolve(import.meta.dirname, '../../../../..');

let database: TestDatabase;
let db: pg.Pool;
let sink: SmtpSink;
let dataDir: string;
let child: ChildProcess | undefined;
let survivor: RunningServer | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  db = new pg.Pool({ connectionString: database.url, max: 3 });
  sink = await startSmtpSink();
  dataDir = mkdtempSync(join(tmpdir(), 'danvan-crash-'));
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await survivor?.close();
  await db.end();
  await sink.close();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A server as a process of its own, which can be killed. */
async function startProcess(settings: Record<string, string>): Promise<ChildProcess> {
  const made = spawn(join(ROOT, 'node_modules/.bin/node'), ['apps/api/src/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: '0', ...settings },
  });
  await new Promise<void>((ready, fail) => {
    let output = '';
    const read = (bytes: Buffer): void => {
      output += String(bytes);
      if (output.includes('is ready')) ready();
    };
    made.stdout.on('data', read);
    made.stderr.on('data', read);
    made.once('exit', () => fail(new Error(output)));
  });
  return made;
}

const killed = (process: ChildProcess): Promise<void> =>
  new Promise((gone) => {
    process.once('exit', () => gone());
    process.kill('SIGKILL');
  });

/** Somebody is mentioned. */
async function mention(body: string): Promise<void> {
  await db.query(
    `WITH said AS (
       INSERT INTO comment (subject_type, subject_id, unit_id, account_id, body, mentions, created_at)
       SELECT 'Task', t.id, t.unit_id, a.id, $1, ARRAY[b.id], now() FROM task t JOIN unit u ON u.id = t.unit_id, account a, account b
       WHERE u.code = '31117' AND a.username = 'reviewer' AND b.username = 'officer' ORDER BY t.id LIMIT 1 RETURNING *)
     INSERT INTO audit (at, account_id, action, subject_type, subject_id, unit_id, after)
     SELECT now(), account_id, 'comment.create', 'Comment', id, unit_id, jsonb_build_object('body', body, 'mentions', mentions)
     FROM said`,
    [body],
  );
}

const count = async (table: string): Promise<number> =>
  (await db.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`)).rows[0]!.count;

const waits = async (): Promise<boolean> =>
  (await db.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).rows
    .length > 0;

it('killed while it tells and again while it mails: the next one finishes, and each is told and mailed once', async () => {
  await db.query(
    `WITH people AS (
       INSERT INTO account (username, display_name, password_hash, email)
       SELECT n, n, '!', n || '@example.vn' FROM unnest(ARRAY['officer', 'reviewer']) n RETURNING id, username)
     INSERT INTO account_grant (account_id, role, unit_id)
     SELECT p.id, upper(p.username), u.id FROM people p
     JOIN unit u ON u.code = CASE p.username WHEN 'officer' THEN '31117' ELSE '916' END AND u.valid_to IS NULL`,
  );
  const settings = {
    DATABASE_URL: database.url,
    PUBLIC_ORIGIN: 'https://danvan.example.vn',
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(sink.port),
    SMTP_SECURITY: 'none',
    MAIL_FROM: 'danvan@example.vn',
    ADMIN_PASSWORD: 'mật khẩu của quản trị',
  };

  // Dies in the transaction that tells: nothing of it is there.
  child = await startProcess(settings);
  const lock = await db.connect();
  await lock.query('BEGIN; LOCK TABLE mail IN ACCESS EXCLUSIVE MODE');
  await mention('Một');
  await expect.poll(waits).toBe(true);
  await killed(child);
  await lock.query('ROLLBACK');
  lock.release();
  await expect.poll(waits).toBe(false);
  expect(await count('notification')).toBe(0);

  // The next one tells it, and dies while the mail server has not answered.
  sink.mode = 'silent';
  child = await startProcess(settings);
  await expect.poll(() => sink.begun, { timeout: 60_000, interval: 200 }).toBe(1);
  await killed(child);
  expect(await count(`mail WHERE state = 'QUEUED'`)).toBe(1);

  sink.mode = 'take';
  survivor = await startServer({
    env: readEnv({ ...settings, PORT: '0', DATA_DIR: dataDir }),
    databaseUrl: database.url,
    jobTimes: { pollEvery: 0.5, superviseEvery: 1 },
    log: pino({ level: 'silent' }),
  });
  // The pause before the second try is not what is tested.
  const retry = `pgboss.job WHERE name = 'mail' AND state = 'retry'`;
  await expect.poll(() => count(retry), { timeout: 60_000, interval: 200 }).toBe(1);
  await db.query(`UPDATE pgboss.job SET start_after = now() WHERE name = 'mail' AND state = 'retry'`);
  await expect.poll(() => sink.mails.length, { interval: 200 }).toBe(1);
  await mention('Hai');
  await expect.poll(() => sink.mails.length, { interval: 200 }).toBe(2);
  expect(await count('notification')).toBe(2);
  expect(await count(`mail WHERE state = 'SENT'`)).toBe(2);
  expect(sink.mails.map(({ messageId }) => messageId)).toEqual([
    expect.stringMatching(/^<notice-\d+@danvan\.example\.vn>$/),
    expect.stringMatching(/^<notice-\d+@danvan\.example\.vn>$/),
  ]);
}, 240_000);
