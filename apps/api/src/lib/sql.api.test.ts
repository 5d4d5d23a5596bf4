// A transaction's one connection: statements asked for at once take turns, and none runs outside it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { inTransaction, type Db } from './sql.ts';

let api: TestServer;
beforeAll(async () => {
  api = await startTestServer();
  await api.db.query('CREATE TABLE turn (place integer PRIMARY KEY)');
});
afterAll(() => api.close());

const places = async (): Promise<number[]> =>
  (await api.db.query<{ place: number }>('SELECT place FROM turn ORDER BY place')).rows.map(({ place }) => place);
const insert = (db: Db, place: number): Promise<unknown> => db.query('INSERT INTO turn VALUES ($1)', [place]);

it('runs what is asked for at once in its order, without a warning', async () => {
  const warnings: string[] = [];
  const onWarning = ({ message }: Error): void => void warnings.push(message);
  process.on('warning', onWarning);
  const order: number[] = [];
  await inTransaction(api.db, (db) =>
    Promise.all([3, 1, 2].map((place) => insert(db, place).then(() => order.push(place)))),
  );
  await new Promise((soon) => setImmediate(soon));
  process.off('warning', onWarning);
  expect(order).toEqual([3, 1, 2]);
  expect(await places()).toEqual([1, 2, 3]);
  expect(warnings).toEqual([]);
});

it('leaves nothing behind when one of several fails, nor what comes too late', async () => {
  let late: Db;
  const work = inTransaction(api.db, (db) => {
    late = db;
    return Promise.all([insert(db, 1), insert(db, 4), insert(db, 5)]);
  });
  await expect(work).rejects.toThrow(/turn_pkey/);
  await expect(insert(late!, 6)).rejects.toThrow('The transaction is over.');
  expect(await places()).toEqual([1, 2, 3]);
});
