// Starts the servers that are measured, each in a process of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { signInAsAdmin } from './account.ts';
import type { Settings } from '../settings.ts';
import type { Shape, Variables } from '../shapes/shape.ts';

// The same for all three. The API's own default, and what `npm start` gives it (scripts/lib/root.mjs).
const POOL_SIZE = '10';
const SERVER_FLAGS = ['--max-semi-space-size=64'];
const READY_WITHIN_MS = 60_000;

export interface Request {
  path: string;
  body: string;
}

export interface Server {
  name: 'api' | 'limit' | 'postgraphile';
  url: string;
  headers: Record<string, string>;
  request(shape: Shape, variables: Variables): Request;
  stop(): Promise<void>;
}

/** Our API as it is in production: signed in as an administrator, who reads everything. */
export async function startApi(url: string, settings: Settings): Promise<Server> {
  const server = await start('api', 'apps/api/src/main.ts', url, settings, '/readyz');
  return {
    ...server,
    headers: { cookie: await signInAsAdmin(server.url, url) },
    request: ({ query }, variables) => ({ path: '/graphql', body: JSON.stringify({ query, variables }) }),
  };
}

/** One statement of SQL behind node:http. */
export async function startLimit(url: string, settings: Settings): Promise<Server> {
  const server = await start('limit', 'apps/bench/src/servers/limit.ts', url, settings, '/');
  return { ...server, request: ({ name }, variables) => ({ path: `/${name}`, body: JSON.stringify({ variables }) }) };
}

/** PostGraphile 5. */
export async function startPostgraphile(url: string, settings: Settings): Promise<Server> {
  const server = await start('postgraphile', 'apps/bench/src/servers/postgraphile.ts', url, settings, '/');
  return {
    ...server,
    request: ({ postgraphile: { query, variables: own } }, variables) => ({
      path: '/graphql',
      body: JSON.stringify({ query, variables: own(variables) }),
    }),
  };
}

async function start(
  name: Server['name'],
  file: string,
  databaseUrl: string,
  { root, dataDir, nodeArguments }: Settings,
  readyPath: string,
): Promise<Omit<Server, 'request'>> {
  const port = await freePort();
  const output = openSync(join(dataDir, `${name}.log`), 'w');
  const flags = [...SERVER_FLAGS, ...(name === 'api' ? nodeArguments : [])];
  const child = spawn(process.execPath, [...flags, join(root, file)], {
    cwd: root,
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      POOL_SIZE,
      DATABASE_POOL_SIZE: POOL_SIZE,
      DATA_DIR: join(dataDir, 'api'),
    },
  });
  closeSync(output);
  const onExit = (): void => void child.kill();
  process.once('exit', onExit);
  const url = `http://127.0.0.1:${port}`;
  await answers(child, `${url}${readyPath}`, name, dataDir);
  return {
    name,
    url,
    headers: {},
    async stop() {
      process.off('exit', onExit);
      if (child.exitCode !== null) return;
      const ended = new Promise<void>((done) => child.once('exit', () => done()));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(child: ChildProcess, url: string, name: string, dataDir: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    if (child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`The server ${name} did not start: see ${join(dataDir, `${name}.log`)}`);
    }
    const response = await fetch(url).catch(() => null);
    if (response && response.status !== 503) return;
    await sleep(100);
  }
}

function freePort(): Promise<number> {
  return new Promise((done, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
