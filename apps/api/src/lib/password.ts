// Passwords: argon2id, with the parameters that OWASP recommends for servers (19 MiB, two passes, one lane).
import { hash, verify } from '@node-rs/argon2';

const ARGON2ID = 2;
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Longer ones are refused unread: hashing is the costly part of signing in. */
const LONGEST = 1_024;

let decoy: Promise<string> | undefined;

/** The text to store for a password. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), PARAMETERS);

/**
 * True if the password is the one behind the stored text.
 * Without a stored text (no such account) it takes as long, and is false: answers don't tell which names exist.
 */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  if (password.length > LONGEST) return false;
  decoy ??= hashPassword('no account has this password');
  const matches = await verify(stored ?? (await decoy), password.normalize('NFC'));
  return matches && stored !== null;
}
