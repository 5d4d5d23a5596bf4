// One unchanging view of the database for as long as a job reads, and rows from it in batches.
import type { Pool, PoolClient, QueryConfig } from 'pg';
import type { Db } from './sql.ts';
import type { Statement } from './statement.ts';
import type { Row } from './table.ts';
import { makeTurns } from './turns.ts';

/** A job may wait longer for a statement than a request may. */
const QUERY_TIMEOUT_MS = 15 * 60_000;

const BATCH_ROWS = 500;

export interface Snapshot {
  db: Db;
  /** The rows of a statement, through a cursor: the next batch is read when it is asked for. */
  rows(statement: Statement): AsyncGenerator<Row[]>;
}

/**
 * Runs `work` on one connection in a read-only transaction that sees one state of the database.
 * @param signal when it is aborted, the connection is dropped, whatever it is doing
 */
export async function withSnapshot<T>(
  pool: Pool,
  signal: AbortSignal,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const client = await pool.connect();
  let released = false;
  const release = (error?: Error): void => {
    if (!released) client.release(error);
    released = true;
  };
  const drop = (): void => release(new Error('The job was stopped'));
  signal.addEventListener('abort', drop);
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // All rows of a cursor are wanted, not the first few quickly.
    await client.query('SET LOCAL cursor_tuple_fraction = 1');
    const result = await work(snapshotOn(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    signal.throwIfAborted();
    await client.query('ROLLBACK').catch(release);
    throw error;
  } finally {
    signal.removeEventListener('abort', drop);
    release();
  }
}

function snapshotOn(client: PoolClient): Snapshot {
  // Loaders ask for several statements at once; a connection takes one after the other.
  const turns = makeTurns(1);
  const query = async (text: string, values: readonly unknown[] = []) => {
    const config: QueryConfig & { query_timeout: number } = {
      text,
      values: [...values],
      query_timeout: QUERY_TIMEOUT_MS,
    };
    return (await turns(() => client.query(config))).rows;
  };
  let cursors = 0;
  return {
    db: { query: (text, values) => query(text, values) as Promise<never> },
    async *rows({ text, values }) {
      const cursor = `rows_${(cursors += 1)}`;
      await query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${text}`, values);
      for (;;) {
        const batch = (await query(`FETCH ${BATCH_ROWS} FROM ${cursor}`)) as Row[];
        if (batch.length > 0) yield batch;
        if (batch.length < BATCH_ROWS) break;
      }
      await query(`CLOSE ${cursor}`);
    },
  };
}
