// Secrets that somebody carries (a session's cookie, a link), and what the database keeps of them.
import { createHash, randomBytes } from 'node:crypto';

/** A new secret: 32 random bytes. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
