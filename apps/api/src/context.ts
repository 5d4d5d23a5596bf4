// The context that every service and store takes first: the database, the viewer, the clock and the request's loaders.
import type { Pool } from 'pg';
import type { FastifyBaseLogger } from 'fastify';
import { nothingRecent, type Recent } from './lib/recent.ts';
import { inTransaction, inTurns, makeDb, type Db } from './lib/sql.ts';
import type { Language } from './lib/words.ts';
import { makeLoaders, type Loaders } from './loaders.ts';
import { noSession, type RequestSession } from './modules/viewer/session.ts';
import type { ViewerIdentity } from './modules/viewer/viewer.rules.ts';

export interface Context {
  /** The pool, or the transaction's own connection inside `transaction`. */
  readonly db: Db;
  /** Null when nobody is signed in. */
  readonly viewer: ViewerIdentity | null;
  /** The instant at which the request is answered; every rule about time takes it from here. */
  readonly now: Date;
  readonly loaders: Loaders;
  /** What other requests have just read; nothing inside `transaction`. */
  readonly recent: Recent;
  readonly log: FastifyBaseLogger;
  readonly requestId: string;
  /** Of the sentences that the caller is told. */
  readonly language: Language;
  readonly session: RequestSession;
  readonly clientAddress: string;
  readonly userAgent: string;
  /** Inside `transaction`: keeps a step for its very end, when all other rows are locked. Null outside. */
  readonly beforeCommit: ((step: () => Promise<void>) => void) | null;
  /** Runs `work` with a context whose `db` is one transaction and whose loaders are fresh. */
  transaction<T>(work: (ctx: Context) => Promise<T>): Promise<T>;
}

/** What a request (or a job) brings along; the rest of the context is made from it. */
export interface ContextParts {
  pool: Pool;
  viewer: ViewerIdentity | null;
  now: Date;
  log: FastifyBaseLogger;
  requestId: string;
  /** Vietnamese where nobody asked for another. */
  language?: Language;
  session?: RequestSession;
  clientAddress?: string;
  userAgent?: string;
  /** Called once before every SQL statement: tests count them; when it throws, the statement doesn't run. */
  onStatement?: (text: string) => void;
  /** What requests share; a job goes without. */
  recent?: Recent;
  /** Reads go there instead of the pool: a job's snapshot. */
  db?: Db;
}

/** Of one request; the pool has ten connections by default. */
const MOST_STATEMENTS_AT_ONCE = 5;

/** Makes the context of one request. */
export function makeContext(parts: ContextParts): Context {
  const db = parts.db ?? inTurns(makeDb(parts.pool, parts.onStatement), MOST_STATEMENTS_AT_ONCE);
  return build(parts, db, parts.recent ?? nothingRecent);
}

function build(parts: ContextParts, db: Db, recent: Recent, beforeCommit: Context['beforeCommit'] = null): Context {
  const ctx: Context = {
    db,
    viewer: parts.viewer,
    now: parts.now,
    get loaders() {
      loaders ??= makeLoaders(ctx);
      return loaders;
    },
    recent,
    log: parts.log,
    requestId: parts.requestId,
    language: parts.language ?? 'vi',
    session: parts.session ?? noSession,
    clientAddress: parts.clientAddress ?? '',
    userAgent: parts.userAgent ?? '',
    beforeCommit,
    transaction: (work) =>
      inTransaction(
        parts.pool,
        async (db) => {
          const last: (() => Promise<void>)[] = [];
          const result = await work(build(parts, db, nothingRecent, (step) => last.push(step)));
          for (const step of last) await step();
          return result;
        },
        parts.onStatement,
        parts.now,
      ),
  };
  let loaders: Loaders | undefined;
  return ctx;
}
