// A transaction's one connection: statements take turns, and nothing is written behind its end.
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/cluster.ts';
import { withSnapshot } from './snapshot.ts';
import { inTransaction, type Db } from './sql.ts';

let database: TestDatabase;
let pool: pg.Pool;
const warnings: Error[] = [];
const note = (warning: Error): void => void warnings.push(warning);
beforeAll(async () => {
  database = await createTestDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  await pool.query('CREATE TABLE written (word text)');
  process.on('warning', note);
});
afterAll(async () => {
  process.off('warning', note);
  await pool.end();
  await database.drop();
});

const settled = () => new Promise(setImmediate);
const write = (db: Db, word: string) => db.query('INSERT INTO written VALUES ($1)', [word]);
const written = async () => (await pool.query<{ word: string }>('SELECT word FROM written')).rows;
/** Several statements that are asked for at once, as loaders do. */
const three = (db: Db) =>
  Promise.all([1, 2, 3].map(async (n) => (await db.query<{ n: number }>('SELECT $1::int AS n', [n]))[0]!.n));

it('runs one statement after the other', async () => {
  expect(await inTransaction(pool, three)).toEqual([1, 2, 3]);
  expect(await withSnapshot(pool, new AbortController().signal, ({ db }) => three(db))).toEqual([1, 2, 3]);
  await settled();
  // pg warns, once, when a client is asked while it is at work.
  expect(warnings).toEqual([]);
});

it('takes back what waited when it failed, and refuses what comes later', async () => {
  let late: Promise<string> | undefined;
  const failing = inTransaction(pool, async (db) => {
    late = write(db, 'waited')
      .then(() => write(db, 'late'))
      .then(
        () => 'written',
        (error: Error) => error.message,
      );
    await Promise.resolve();
    throw new Error('No');
  });
  await expect(failing).rejects.toThrow('No');
  expect(await late).toBe('The transaction has ended');
  expect(await written()).toEqual([]);
});
