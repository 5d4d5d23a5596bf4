// Raw rows by prepared statements: the way in which all reads and the hot writes reach the database.
import { badInput } from './errors.ts';
import { makeTurns } from './turns.ts';
import type { ClientBase, Pool, PoolClient } from 'pg';
import { say } from './words.ts';

/** What stores query: the pool, or one transaction's connection. */
export interface Db {
  /** Runs one statement and gives its rows. Rejects with pg's own error. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

// Statement texts are few (one a store function, some times filter shapes); past the bound they run unprepared,
// so that odd filters cannot fill the memory of every connection.
const MAX_PREPARED = 500;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MAX_PREPARED) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

// PostgreSQL has no NUL in text: better a clear refusal here than an error from there.
const holdsNul = (value: unknown): boolean =>
  typeof value === 'string' ? value.includes('\0') : Array.isArray(value) && value.some(holdsNul);

/**
 * @param connection the pool or a client
 * @param onStatement called once for every statement sent, so that tests and logs can count them
 */
export function makeDb(connection: Pool | ClientBase, onStatement: (text: string) => void = () => undefined): Db {
  return {
    async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
      if (values.some(holdsNul))
        throw badInput(
          say('Văn bản có ký tự không hợp lệ (NUL).', 'The text holds a character that is not allowed (NUL).'),
          [],
        );
      onStatement(text);
      const name = nameOf(text);
      const result = await connection.query({ text, values: [...values], ...(name !== undefined && { name }) });
      return result.rows as Row[];
    },
  };
}

/**
 * Lets through only so many statements at once, the others in their order: one request, however many lists it asks for,
 * leaves connections to others.
 */
export function inTurns(db: Db, most: number): Db {
  const turns = makeTurns(most);
  return { query: (text, values) => turns(() => db.query(text, values)) };
}

/**
 * Runs `work` in one transaction: committed when it resolves, rolled back when it throws. Its connection takes one
 * statement after the other, also when `work` asks for several at once. What still waits when `work` throws runs before
 * the rollback and goes with it; what is asked for later is refused, for it would be written outside.
 * @param now what the database's own triggers take for the instant of the change; its clock without it
 * @returns what `work` returns
 */
export async function inTransaction<T>(
  pool: Pool,
  work: (db: Db) => Promise<T>,
  onStatement?: (text: string) => void,
  now?: Date,
): Promise<T> {
  const client: PoolClient = await pool.connect();
  const turns = makeTurns(1);
  const db = makeDb(client, onStatement);
  let over = false;
  const end = (how: 'COMMIT' | 'ROLLBACK') => {
    over = true;
    return turns(() => client.query(how));
  };
  let broken: Error | undefined;
  try {
    await client.query(now ? `BEGIN; SET LOCAL danvan.now = '${now.toISOString()}'` : 'BEGIN');
    const result = await work({
      query: async (text, values) => {
        if (over) throw new Error('The transaction has ended');
        return turns(() => db.query(text, values));
      },
    });
    await end('COMMIT');
    return result;
  } catch (error) {
    await end('ROLLBACK').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
