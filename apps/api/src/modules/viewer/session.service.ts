// Finds the viewer behind a cookie's secret; a busy viewer costs no statement.
import { LRUCache } from 'lru-cache';
import type { Db } from '../../lib/sql.ts';
import type { SessionLifetime } from './session.ts';
import type { ViewerIdentity } from './viewer.rules.ts';
import { sessionByToken, touchSession } from './viewer.store.ts';

/** So long after a grant or an account was withdrawn elsewhere, it may still count here. */
const REMEMBER_MS = 2_000;
const TOUCH_MS = 60_000;

/** The sessions that one server knows. */
export interface Sessions {
  /** The viewer behind a secret's hash, or null when the session has ended. */
  viewerOf(db: Db, tokenHash: Buffer, now: Date): Promise<ViewerIdentity | null>;
  /** Makes the next request ask the database again. */
  forget(tokenHash: Buffer): void;
}

export function makeSessions(lifetime: SessionLifetime): Sessions {
  const known = new LRUCache<string, { viewer: ViewerIdentity; readAt: number }>({ max: 10_000 });

  return {
    async viewerOf(db, tokenHash, now) {
      const key = tokenHash.toString('base64');
      const age = now.getTime() - (known.get(key)?.readAt ?? -Infinity);
      if (age >= 0 && age < REMEMBER_MS) return known.get(key)!.viewer;

      const row = await sessionByToken(db, tokenHash, now, lifetime.idleMinutes);
      if (!row) {
        known.delete(key);
        return null;
      }
      const { lastSeenAt, ...viewer } = row;
      if (now.getTime() - Date.parse(lastSeenAt) >= TOUCH_MS) await touchSession(db, tokenHash, now);
      known.set(key, { viewer, readAt: now.getTime() });
      return viewer;
    },
    forget: (tokenHash) => void known.delete(tokenHash.toString('base64')),
  };
}
