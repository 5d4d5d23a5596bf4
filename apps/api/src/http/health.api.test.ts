import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrations } from '../migrations/index.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';

let api: TestServer;
beforeAll(async () => {
  api = await startTestServer();
});
afterAll(() => api.close());

const status = async (path: string): Promise<number> => (await fetch(api.url + path)).status;

it('is alive and ready, without signing in', async () => {
  expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
});

it.each(migrations.map(({ name }) => [name]))('is alive but not ready while %s is missing', async (name) => {
  await api.db.query('UPDATE migrations SET name = $2 WHERE name = $1', [name, 'gone']);
  try {
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
  } finally {
    await api.db.query('UPDATE migrations SET name = $1 WHERE name = $2', [name, 'gone']);
  }
});
