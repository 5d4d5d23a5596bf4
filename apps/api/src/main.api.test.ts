// The process itself: how it starts, what it says when it can't, what it logs, and how a signal ends it.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './testing/cluster.ts';
import { cookieOf } from './testing/server.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PASSWORD = 'mật khẩu của quản trị';

let database: TestDatabase;
let dataDir: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'danvan-main-'));
});
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));
afterAll(async () => {
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Process {
  child: ChildProcess;
  output: () => string;
  /** The exit code, when it has ended. */
  ended: Promise<number | null>;
  /** When it serves: the address. */
  ready: Promise<string>;
}

function start(env: Record<string, string>): Process {
  const child = spawn(join(ROOT, 'node_modules/.bin/node'), ['apps/api/src/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', DATA_DIR: dataDir, ...env },
  });
  children.push(child);
  let output = '';
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const ready = new Promise<string>((done, fail) => {
    const read = (bytes: Buffer): void => {
      output += String(bytes);
      const address = /is ready: (\S+)/.exec(output)?.[1];
      if (address) done(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => fail(new Error(output)));
  });
  ready.catch(() => undefined);
  return { child, output: () => output, ended, ready };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

const post = (url: string, query: string, variables: object = {}, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
const signIn = (url: string, password: string) =>
  post(url, 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { username: 'admin', password },
  });

describe('a start that cannot be', () => {
  it.each([
    ['an address that others reach, with demo accounts', { HOST: '0.0.0.0' }, /HOST .*demo accounts.*DATABASE_URL/s],
    [
      'malformed settings, all of them',
      { PORT: 'x', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x' },
      /PORT .*LOG_LEVEL|DATABASE_URL .*PORT/s,
    ],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgres://x@127.0.0.1:9/x' },
      /DATABASE_URL .*cannot be reached/,
    ],
    [
      'an address that is not here',
      { HOST: '192.0.2.1', DATABASE_URL: 'postgres://x@127.0.0.1:9/x' },
      /HOST 192\.0\.2\.1 is not an address of this machine/,
    ],
  ])('says why: %s', async (_, env, sentence) => {
    const { ended, output } = start({ PORT: String(await freePort()), ...env });
    expect(await ended).toBe(1);
    expect(output()).toMatch(sentence);
    expect(output()).not.toMatch(/^\s+at /m);
  });

  it('says why: a port in use', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as AddressInfo;
    const { ended, output } = start({ PORT: String(port), DATABASE_URL: database.url });
    expect(await ended).toBe(1);
    expect(output()).toContain(`PORT ${port} is in use`);
    expect(output()).toContain(`PORT=${port + 1} npm start`);
    await new Promise((closed) => other.close(closed));
  });
});

describe('a running server', () => {
  it('finishes what is under way when told to end, takes nothing new, and ends well', async () => {
    const server = start({ PORT: String(await freePort()), DATABASE_URL: database.url, ADMIN_PASSWORD: PASSWORD });
    const url = await server.ready;
    const lock = new pg.Client({ connectionString: database.url });
    await lock.connect();
    await lock.query('BEGIN; LOCK TABLE account IN ACCESS EXCLUSIVE MODE');
    const underWay = post(url, '{ instance { sampleData } }');
    // It is under way when it waits for the lock.
    while (!(await waits(lock))) await new Promise((soon) => setTimeout(soon, 20));

    server.child.kill('SIGTERM');
    while (!/finishing what is under way/.test(server.output())) await new Promise((soon) => setTimeout(soon, 20));
    const refused = async (): Promise<boolean> =>
      fetch(`${url}/healthz`).then(
        () => false,
        () => true,
      );
    while (!(await refused())) await new Promise((soon) => setTimeout(soon, 20));

    await lock.query('ROLLBACK');
    await lock.end();
    const answer = await underWay;
    expect([answer.status, await answer.json()]).toEqual([200, { data: { instance: { sampleData: false } } }]);
    expect(await server.ended).toBe(0);
  });

  it('logs a line a request with its id, and never a password or a cookie', async () => {
    const server = start({ PORT: String(await freePort()), DATABASE_URL: database.url, LOG_LEVEL: 'trace' });
    const url = await server.ready;
    expect((await signIn(url, 'sai mật khẩu')).status).toBe(200);
    const signedIn = await signIn(url, PASSWORD);
    const cookie = cookieOf(signedIn.headers)!;
    await post(url, '{ viewer { username } }', {}, { cookie });
    // More mistakes than graphql-js lists are no error of the server's either.
    const f = { statuses: Array.from({ length: 60 }, (_, i) => `WRONG_${i}`) };
    await post(url, 'query ($f: TaskFilter) { tasks(filter: $f) { totalCount } }', { f }, { cookie });
    await fetch(`${url}/nothing?token=secret-in-a-query`, {
      headers: { cookie, authorization: 'Bearer hidden-token' },
    });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    const log = server.output();
    for (const secret of [PASSWORD, 'sai mật khẩu', cookie.split('=')[1]!, 'secret-in-a-query', 'hidden-token']) {
      expect(log).not.toContain(secret);
    }
    const lines = log
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ level }) => level === 50)).toEqual([]);
    expect(lines).toContainEqual(
      expect.objectContaining({
        requestId: signedIn.headers.get('x-request-id'),
        path: '/graphql',
        status: 200,
        msg: 'request',
      }),
    );
  });
});

async function waits(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(
    'SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = $1',
    ['Lock'],
  );
  return rows.length > 0;
}
