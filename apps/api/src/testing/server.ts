// A real server on a fresh database, and the few calls that tests make to it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import type { FastifyBaseLogger } from 'fastify';
import { readEnv, type Env } from '../env.ts';
import type { Role } from '../generated/resolvers.ts';
import type { SenderTimeouts } from '../http/slow-senders.ts';
import type { JobTimes } from '../modules/jobs/jobs.service.ts';
import { startServer, type RunningServer } from '../server.ts';
import { createTestDatabase } from './cluster.ts';

/** Every test account's password. */
export const TEST_PASSWORD = 'mật khẩu thử';

export interface TestServerOptions {
  now?: () => Date;
  log?: FastifyBaseLogger;
  senders?: SenderTimeouts;
  jobTimes?: JobTimes;
  /** Settings other than the usual ones. */
  env?: Partial<Env>;
  /** Where the server finds the database, such as a proxy before it; by default the test database itself. */
  databaseUrl?: (url: string) => string | Promise<string>;
}

/** A GraphQL answer as it came. */
export interface GqlAnswer {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests reach into answers of every shape
  data: any;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** Somebody at the API. */
export interface TestClient {
  gql(query: string, variables?: object): Promise<GqlAnswer>;
  /** Posts an operation that must not fail; gives its data. */
  data<Data>(query: string, variables?: object): Promise<Data>;
}

export interface TestServer {
  url: string;
  server: RunningServer;
  /** Where the server keeps its files. */
  dataDir: string;
  /** For setting the stage: the database itself, past the server and as its owner. */
  db: pg.Pool;
  /** The SQL statements of requests since the last `statements.length = 0`. */
  statements: string[];
  /** Posts an operation. `as` is what `signIn` returned, `language` what Accept-Language says. */
  gql(
    query: string,
    variables?: Record<string, unknown>,
    options?: { as?: string; language?: string },
  ): Promise<GqlAnswer>;
  /** Makes an account with roles on the units of these codes; its password is TEST_PASSWORD. */
  addAccount(username: string, grants?: [role: Role, unitCode: string][]): Promise<void>;
  /** Signs an account in. @returns its cookie */
  signIn(username: string): Promise<string>;
  /** Makes an account with these roles and signs it in. */
  as(username: string, ...grants: [role: Role, unitCode: string][]): Promise<TestClient>;
  /** Somebody who is not signed in. */
  stranger: TestClient;
  close(): Promise<void>;
}

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignInError { message } }
}`;

// Cheap to check, so that tests don't wait for what makes real passwords strong.
const cheapHash = hash(TEST_PASSWORD.normalize('NFC'), { memoryCost: 8, timeCost: 1, parallelism: 1 });

/** Starts a server; call once a test file and `close` it in afterAll. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const database = await createTestDatabase();
  const { applicationUrl } = database;
  const databaseUrl = (await options.databaseUrl?.(applicationUrl)) ?? applicationUrl;
  const dataDir = await mkdtemp(join(tmpdir(), 'danvan-files-'));
  const env: Env = {
    ...readEnv({
      PORT: '0',
      DATABASE_URL: applicationUrl,
      DATABASE_POOL_SIZE: '5',
      LOG_LEVEL: 'silent',
      DATA_DIR: dataDir,
    }),
    ...options.env,
  };
  const statements: string[] = [];
  const server = await startServer({
    env,
    databaseUrl,
    onStatement: (text) => statements.push(text),
    ...(options.now && { now: options.now }),
    ...(options.log && { log: options.log }),
    ...(options.jobTimes && { jobTimes: options.jobTimes }),
    ...(options.senders && { senders: options.senders }),
  });
  const db = new pg.Pool({ connectionString: database.url, max: 2 });
  db.on('error', () => undefined); // an idle connection ends with its database

  const gql: TestServer['gql'] = async (query, variables, { as, language } = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(as !== undefined && { cookie: as }),
        ...(language !== undefined && { 'accept-language': language }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as Pick<GqlAnswer, 'data'> & Partial<GqlAnswer>;
    return { status: response.status, headers: response.headers, data, errors };
  };

  const addAccount: TestServer['addAccount'] = async (username, grants = []) => {
    await db.query(
      `WITH made AS (
           INSERT INTO account (username, display_name, password_hash) VALUES ($1, $1, $2) RETURNING id)
         INSERT INTO account_grant (account_id, role, unit_id)
         SELECT made.id, wanted.role, unit.id FROM made, unnest($3::text[], $4::text[]) AS wanted (role, code)
         JOIN unit ON unit.code = wanted.code AND unit.valid_to IS NULL`,
      [username, await cheapHash, grants.map(([role]) => role), grants.map(([, code]) => code)],
    );
  };

  const signIn: TestServer['signIn'] = async (username) => {
    const answer = await gql(SIGN_IN, { input: { username, password: TEST_PASSWORD } });
    const cookie = cookieOf(answer.headers);
    if (!cookie) throw new Error(`${username} could not sign in: ${JSON.stringify(answer.data ?? answer.errors)}`);
    return cookie;
  };

  const client = (cookie?: string): TestClient => {
    const ask: TestClient['gql'] = (query, variables) =>
      gql(query, variables as Record<string, unknown>, cookie === undefined ? {} : { as: cookie });
    return {
      gql: ask,
      async data<Data>(query: string, variables?: object) {
        const answer = await ask(query, variables);
        if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
        return answer.data as Data;
      },
    };
  };

  return {
    url: server.url,
    server,
    dataDir,
    db,
    statements,
    gql,
    addAccount,
    signIn,
    async as(username, ...grants) {
      await addAccount(username, grants);
      return client(await signIn(username));
    },
    stranger: client(),
    async close() {
      await server.close();
      await db.end();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The session cookie that an answer sets, as a request sends it back; undefined if it sets none. */
export const cookieOf = (headers: Headers): string | undefined => headers.getSetCookie()[0]?.split(';', 1)[0];
