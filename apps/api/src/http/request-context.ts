// The context of an HTTP request: who is signed in, by which session, from where.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { makeContext, type Context } from '../context.ts';
import type { Env } from '../env.ts';
import { makeRecent, type Recent } from '../lib/recent.ts';
import { makeDb } from '../lib/sql.ts';
import { languageOf } from '../lib/words.ts';
import { makeSessions, type Sessions } from '../modules/viewer/session.service.ts';
import { hashToken } from '../lib/token.ts';
import type { RequestSession } from '../modules/viewer/session.ts';
import { OutOfTime } from './errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** This request's context; the session is looked up at the first call. Rejects when the database can't be reached. */
    apiContext(): Promise<Context>;
    /** Passed when the request has used up its time: no further statement is sent to the database. */
    deadline: { readonly passed: boolean } | null;
    /** What `apiContext` made. On the request itself: a WeakMap would keep all that it read until a full collection. */
    madeContext: Promise<Context> | null;
    /** Its reply, where cookies are set. */
    ownReply: FastifyReply | null;
  }
}

export interface RequestContextOptions {
  env: Env;
  pool: Pool;
  now: () => Date;
  onStatement?: ((text: string) => void) | undefined;
}

/** Gives every request `apiContext()`. */
export function addRequestContext(app: FastifyInstance, options: RequestContextOptions): void {
  const sessions = makeSessions(options.env.session);
  const recent = makeRecent();
  app.decorateRequest('deadline', null);
  app.decorateRequest('madeContext', null);
  app.decorateRequest('ownReply', null);
  app.decorateRequest('apiContext', function (this: FastifyRequest) {
    return (this.madeContext ??= contextOf(this, options, sessions, recent));
  });
  app.addHook('onRequest', (request, reply, done) => {
    request.ownReply = reply;
    done();
  });
}

async function contextOf(
  request: FastifyRequest,
  options: RequestContextOptions,
  sessions: Sessions,
  recent: Recent,
): Promise<Context> {
  const { pool, env } = options;
  const now = options.now();
  const session = sessionOf(request, env, sessions);
  const onStatement = (text: string): void => {
    if (request.deadline?.passed) throw new OutOfTime('The request has used up its time');
    options.onStatement?.(text);
  };
  const found = session.tokenHash ? await sessions.viewerOf(makeDb(pool, onStatement), session.tokenHash, now) : null;
  // A page says whose it is: who has signed in since in another tab did not do what is done there.
  const person = request.headers['danvan-person'];
  const viewer = person === undefined || person === found?.username ? found : null;
  return makeContext({
    pool,
    viewer,
    now,
    log: request.log,
    requestId: request.id,
    language: languageOf(request.headers['accept-language']),
    session,
    clientAddress: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    recent,
    onStatement,
  });
}

function sessionOf(request: FastifyRequest, env: Env, sessions: Sessions): RequestSession {
  const secure = request.protocol === 'https' || env.publicOrigin?.startsWith('https:') === true;
  // The prefix binds the cookie to this host and to https; browsers enforce it.
  const name = secure ? '__Host-danvan' : 'danvan';
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  const token = request.cookies[name];
  const tokenHash = token ? hashToken(token) : null;
  const forget = (): void => {
    if (tokenHash) sessions.forget(tokenHash);
  };
  return {
    tokenHash,
    lifetime: env.session,
    ways: { singleSignOn: env.singleSignOn !== null, passwords: env.passwordSignIn },
    set(fresh) {
      forget();
      request.ownReply?.setCookie(name, fresh, { ...options, maxAge: env.session.absoluteHours * 3_600 });
    },
    clear() {
      forget();
      request.ownReply?.clearCookie(name, options);
    },
    forget: (hashes) => hashes.forEach((hash) => sessions.forget(hash)),
  };
}
