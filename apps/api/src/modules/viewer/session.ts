// Sessions as a request sees them: the cookie's secret, its lifetime, and what signing in or out does to the cookie.

/** How long sessions live. */
export interface SessionLifetime {
  idleMinutes: number;
  absoluteHours: number;
}

/** In which ways people may sign in. */
export interface SignInWays {
  /** OpenID Connect is set up. */
  singleSignOn: boolean;
  /** Who may sign in with a password. */
  passwords: 'everyone' | 'administrators';
}

/** The session side of one request; `set` and `clear` do nothing outside HTTP. */
export interface RequestSession {
  /** SHA-256 of the secret that the request brought; null when it brought none. */
  readonly tokenHash: Buffer | null;
  readonly lifetime: SessionLifetime;
  readonly ways: SignInWays;
  /** Hands a new session's secret to the client, in place of the one it brought. */
  set(token: string): void;
  /** Takes the client's secret away. */
  clear(): void;
  /** Has this server look at these sessions anew; other servers do so within two seconds. */
  forget(tokenHashes: readonly Buffer[]): void;
}

/** For work that no request asked for, such as jobs. */
export const noSession: RequestSession = {
  tokenHash: null,
  lifetime: { idleMinutes: 0, absoluteHours: 0 },
  ways: { singleSignOn: false, passwords: 'everyone' },
  set: () => undefined,
  clear: () => undefined,
  forget: () => undefined,
};
