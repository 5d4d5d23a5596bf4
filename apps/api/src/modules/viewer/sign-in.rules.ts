// Who may sign in with a password, and how long wrong ones make a caller wait: pure. Accounts wait early; addresses late, since an office shares one.
import { isIPv6 } from 'node:net';
import type { SignInWays } from './session.ts';
import type { ViewerIdentity } from './viewer.rules.ts';
import { say, type Words } from '../../lib/words.ts';

const FREE_TRIES = { account: 4, address: 30 };
const LONGEST_WAIT_S = 15 * 60;
/** Wrong passwords are forgotten when none has come for so long. */
export const FORGET_AFTER_S = 60 * 60;

/** Seconds until the next try after so many wrong ones in a row: 0, then 1, 2, 4 … up to a quarter of an hour. */
export function waitAfter(failures: number, subject: keyof typeof FREE_TRIES): number {
  const beyond = failures - FREE_TRIES[subject];
  return beyond <= 0 ? 0 : Math.min(2 ** Math.min(beyond - 1, 20), LONGEST_WAIT_S);
}

/** All waits in order: `steps[n - 1]` seconds after the n-th failure; the last one holds for all further ones. */
export const waitSteps = (subject: keyof typeof FREE_TRIES): number[] =>
  Array.from({ length: FREE_TRIES[subject] + 12 }, (_, index) => waitAfter(index + 1, subject));

/** The key under which an account's failures are counted; also for names that no account has. */
export const accountSubject = (username: string): string => `account:${username.toLowerCase()}`;

/** The key of an address; of IPv6 the /64, which is what one customer gets. */
export function addressSubject(address: string): string {
  return `address:${isIPv6(address) ? address.split(':').slice(0, 4).join(':') : address}`;
}

/** Says how long to wait. */
export function waitMessage(seconds: number): Words {
  const minutes = Math.ceil(seconds / 60);
  const wait =
    seconds < 60
      ? say(`${seconds} giây`, `${seconds} second${seconds === 1 ? '' : 's'}`)
      : say(`${minutes} phút`, `${minutes} minute${minutes === 1 ? '' : 's'}`);
  return say(
    `Bạn đã thử quá nhiều lần. Vui lòng thử lại sau ${wait.vi}.`,
    `You have tried too often. Please try again in ${wait.en}.`,
  );
}

/** Administrators always may: somebody has to get in when the organisation's sign-in fails. */
export const mayUsePassword = ({ passwords }: SignInWays, { grants }: Pick<ViewerIdentity, 'grants'>): boolean =>
  passwords === 'everyone' || grants.some(({ role }) => role === 'ADMIN');
