// Sessions as a request sees them: the cookie's secret, its lifetime, and what signing in or out does to the cookie.
import { createHash, randomBytes } from 'node:crypto';

/** How long sessions live. */
export interface SessionLifetime {
  idleMinutes: number;
  absoluteHours: number;
}

/** The session side of one request; `set` and `clear` do nothing outside HTTP. */
export interface RequestSession {
  /** SHA-256 of the secret that the request brought; null when it brought none. */
  readonly tokenHash: Buffer | null;
  readonly lifetime: SessionLifetime;
  /** Hands a new session's secret to the client, in place of the one it brought. */
  set(token: string): void;
  /** Takes the client's secret away. */
  clear(): void;
}

/** For work that no request asked for, such as jobs. */
export const noSession: RequestSession = {
  tokenHash: null,
  lifetime: { idleMinutes: 0, absoluteHours: 0 },
  set: () => undefined,
  clear: () => undefined,
};

/** A new secret: 32 random bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
