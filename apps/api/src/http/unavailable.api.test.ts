// A database that hangs, refuses or is slow: answers in time, and recovery without a restart.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { poolOf } from '../data-source.ts';
import { inTransaction } from '../lib/sql.ts';
import { startHangingProxy, type HangingProxy } from '../testing/hanging-proxy.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';

let proxy: HangingProxy;
let api: TestServer;
let officer: string;

beforeAll(async () => {
  api = await startTestServer({
    databaseUrl: async (url) => {
      proxy = await startHangingProxy(url);
      return proxy.url;
    },
  });
  await api.addAccount('officer', [['OFFICER', '31117']]);
  officer = await api.signIn('officer');
});
afterAll(async () => {
  await api.close();
  await proxy.close();
});
beforeEach(async () => {
  proxy.recover();
  await eventually(async () => (await unit()).status === 200, 15_000);
});

const unit = () =>
  api.gql('{ unit(code: "31117") { name parent { name } tasks(first: 1) { totalCount } } }', {}, { as: officer });

async function timed<T>(work: () => Promise<T>): Promise<T & { seconds: number }> {
  const start = performance.now();
  const result = await work();
  return Object.assign(result as T & { seconds: number }, { seconds: (performance.now() - start) / 1_000 });
}

async function eventually(holds: () => Promise<boolean>, withinMs: number): Promise<number> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > withinMs) throw new Error(`not within ${withinMs} ms`);
    await new Promise((next) => setTimeout(next, 50));
  }
  return performance.now() - start;
}

/** Opens as many connections as the pool holds, so that none of them is fresh when the database hangs. */
const warmUp = () => Promise.all(Array.from({ length: 20 }, unit));

/** Lets the database hang between two statements of a transaction. */
const hangInTransaction = () =>
  timed(async () => {
    const work = inTransaction(poolOf(api.server.dataSource), async (db) => {
      await db.query('SELECT 1');
      proxy.hang();
      await db.query('SELECT 2');
    });
    return { error: await work.catch((error: unknown) => error) };
  });

const expectUnavailable = (answer: Awaited<ReturnType<typeof unit>> & { seconds: number }): void => {
  expect(answer.status).toBe(503);
  expect(answer.errors[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) });
  expect(answer.data ?? null).toBeNull();
  expect(answer.seconds).toBeLessThan(6);
};

it.each([
  { name: 'and its connections are lost', keep: false },
  { name: 'and then answers late', keep: true },
])(
  'answers 503 in under 6 s while the database hangs $name, and recovers within 5 s',
  async ({ keep }) => {
    await warmUp();
    const transaction = hangInTransaction();
    await new Promise((next) => setTimeout(next, 100));
    const answers = await Promise.all(Array.from({ length: 12 }, () => timed(unit)));
    answers.forEach(expectUnavailable);
    expect((await transaction).seconds).toBeLessThan(6);
    const ready = await timed(() => fetch(`${api.url}/readyz`));
    expect(ready.status).toBe(503);
    expect(ready.seconds).toBeLessThan(2.5);
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);

    proxy.recover({ keep });
    const recovery = eventually(async () => (await unit()).status === 200, 20_000);
    expect(await recovery).toBeLessThan(5_000);
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
  },
  60_000,
);

it('recovers within 5 s when it hung while nobody asked anything', async () => {
  await warmUp();
  proxy.hang();
  await new Promise((next) => setTimeout(next, 6_000));
  proxy.recover();
  expect(await eventually(async () => (await unit()).status === 200, 20_000)).toBeLessThan(5_000);
  expect((await Promise.all(Array.from({ length: 10 }, unit))).map(({ status }) => status)).not.toContain(503);
});

it('answers 503 at once while the database refuses, and 200 as soon as it is back', async () => {
  await warmUp();
  proxy.refuse();
  const answer = await timed(unit);
  expectUnavailable(answer);
  expect(answer.seconds).toBeLessThan(1);
  expect((await fetch(`${api.url}/readyz`)).status).toBe(503);

  proxy.recover();
  expect(await eventually(async () => (await unit()).status === 200, 5_000)).toBeLessThan(1_000);
});

it('ends a statement that is too slow, and keeps the connection', async () => {
  const lock = await api.db.connect();
  try {
    await lock.query('BEGIN');
    await lock.query('LOCK TABLE account IN ACCESS EXCLUSIVE MODE');
    const answer = await timed(() => api.gql('{ instance { sampleData } }'));
    expectUnavailable(answer);
  } finally {
    await lock.query('ROLLBACK');
    lock.release();
  }
  expect((await api.gql('{ instance { sampleData } }')).status).toBe(200);
});
