// What requests tell of themselves, and what the network link has learnt: whether the session has run out and whether the
// server can be reached.
import { languageHeader } from '../i18n/index.ts';
import { createStore } from '../lib/store.ts';

let person: string | null = null;

/** Notes whose page this is, by their username; it stays so until the page is loaded anew. */
export const actAs = (username: string): void => void (person = username);

/**
 * What every request says: in which language it is to word what goes wrong, and whose page it comes from. Somebody else
 * may have signed in since in another tab of the browser: then the server takes it for a session that has run out.
 */
export const requestHeaders = (): Record<string, string> => ({
  ...languageHeader(),
  ...(person === null ? {} : { 'danvan-person': person }),
});

/** True from the first request refused as unauthenticated until somebody has signed in again. */
export const sessionExpired = createStore(false);

/** True while requests fail before they reach the server. */
export const offline = createStore(false);

let waiting: (() => void)[] = [];

/** Resolves when the session has been renewed: requests refused meanwhile are then sent again, with what was typed. */
export function sessionRenewed(): Promise<void> {
  sessionExpired.set(true);
  return new Promise((resolve) => waiting.push(resolve));
}

/** Called after signing in again: lets the waiting requests go on. */
export function renewSession(): void {
  sessionExpired.set(false);
  const go = waiting;
  waiting = [];
  for (const resolve of go) resolve();
}
