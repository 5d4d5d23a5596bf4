// What the network link has learnt: whether the session has run out and whether the server can be reached.
import { createStore } from '../lib/store.ts';

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
