// The real server on a test file's own database, and clients that are signed in to it.
import pg from 'pg';
import { pino } from 'pino';
import { readEnv } from '../env.ts';
import { hashPassword } from '../lib/password.ts';
import { startServer, type RunningServer } from '../server.ts';
import type { Role } from '../generated/resolvers.ts';
import { createTestDatabase } from './cluster.ts';

const PASSWORD = 'mat-khau-thu';

export interface Answer<Data> {
  status: number;
  headers: Headers;
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [key: string]: unknown } }[];
}

export interface TestClient {
  cookie: string;
  /** Sends an operation; gives what came back, errors included. */
  gql<Data = Record<string, never>>(query: string, variables?: object): Promise<Answer<Data>>;
  /** Sends an operation that must not fail; gives its data. */
  data<Data>(query: string, variables?: object): Promise<Data>;
}

export interface TestServer {
  url: string;
  databaseUrl: string;
  running: RunningServer;
  /** SQL past the API, to arrange and to look. */
  sql<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  /** A client that is not signed in. */
  stranger: TestClient;
  /** Makes an account with these grants (if it is new) and signs it in. */
  as(username: string, ...grants: [role: Role, unitCode: string][]): Promise<TestClient>;
  /** The SQL statements that requests sent since the last call. */
  takeStatements(): string[];
  close(): Promise<void>;
}

/**
 * Starts the server on a database of its own, which holds the plan, the units, the periods and their tasks.
 * @param options.now the clock; by default a day in the middle of 2024's yearly period
 */
export async function startTestServer(options: { now?: () => Date } = {}): Promise<TestServer> {
  const database = await createTestDatabase();
  const statements: string[] = [];
  const env = readEnv({ NODE_ENV: 'production', DATABASE_URL: database.url, PORT: '0' }, []);
  const running = await startServer({
    env,
    databaseUrl: database.url,
    log: pino({ level: 'silent' }),
    now: options.now ?? (() => new Date('2024-08-01T02:00:00Z')),
    onStatement: (text) => statements.push(text),
  });
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const passwordHash = await hashPassword(PASSWORD);
  const stranger = client(running.url, '');

  async function as(username: string, ...grants: [Role, string][]): Promise<TestClient> {
    await pool.query(
      `INSERT INTO account (username, display_name, password_hash) VALUES ($1, $1, $2) ON CONFLICT DO NOTHING`,
      [username, passwordHash],
    );
    await pool.query(
      `INSERT INTO account_grant (account_id, role, unit_id)
       SELECT a.id, g.role, u.id FROM account a, unnest($2::text[], $3::text[]) g(role, code) JOIN unit u ON u.code = g.code
       WHERE a.username = $1 ON CONFLICT DO NOTHING`,
      [username, grants.map(([role]) => role), grants.map(([, code]) => code)],
    );
    const answer = await stranger.gql<{ signIn: { __typename: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      { input: { username, password: PASSWORD } },
    );
    if (answer.data?.signIn.__typename !== 'SignedIn') throw new Error(`${username} could not sign in`);
    return client(
      running.url,
      answer.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; '),
    );
  }

  return {
    url: running.url,
    databaseUrl: database.url,
    running,
    sql: async (text, values) => (await pool.query(text, values)).rows,
    stranger,
    as,
    takeStatements: () => statements.splice(0),
    async close() {
      await running.close();
      await pool.end();
      await database.drop();
    },
  };
}

function client(url: string, cookie: string): TestClient {
  async function gql<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie !== '' && { cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<Answer<Data>, 'data' | 'errors'>;
    return { status: response.status, headers: response.headers, ...body };
  }
  return {
    cookie,
    gql,
    async data<Data>(query: string, variables?: object): Promise<Data> {
      const answer = await gql<Data>(query, variables);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
  };
}
