// Signs people in and out, and finds the viewer behind a session.
import type { Context } from '../../context.ts';
import type { SignInInput } from '../../generated/resolvers.ts';
import { passwordMatches } from '../../lib/password.ts';
import { authorize } from '../../lib/policy.ts';
import type { Db } from '../../lib/sql.ts';
import { cleanText } from '../../lib/text.ts';
import { makeKeyedTurns } from '../../lib/turns.ts';
import { hashToken, newToken } from './session.ts';
import { accountSubject, addressSubject, waitMessage } from './sign-in.rules.ts';
import { viewerPolicy } from './viewer.policy.ts';
import type { ViewerIdentity } from './viewer.rules.ts';
import {
  accountByUsername,
  closeSession,
  countTryToSignIn,
  identityOf,
  openSession,
  type TrySubjects,
} from './viewer.store.ts';

export type SignInOutcome =
  { __typename: 'SignedIn'; viewer: ViewerIdentity } | { __typename: 'SignInError'; message: string };

const signInError = (message: string): SignInOutcome => ({ __typename: 'SignInError', message });

// A try counts as a failure until it has succeeded. One after the other, people who sign in together don't count for
// each other: not as one account in several tabs, nor as an office behind one address.
const turnsOfAccount = makeKeyedTurns(1, 30);
const turnsOfAddress = makeKeyedTurns(8, 300);

/** Checks name and password and opens a session; wrong ones make account and address wait longer and longer. */
export async function signIn(ctx: Context, { username, password }: SignInInput): Promise<SignInOutcome> {
  authorize(viewerPolicy.signIn, ctx.viewer);
  const name = cleanText(username).slice(0, 200).toWellFormed();
  const subjects = { account: accountSubject(name), address: addressSubject(ctx.clientAddress) };
  const outcome = await turnsOfAccount(subjects.account, () =>
    turnsOfAddress(subjects.address, () => tryToSignIn(ctx, name, password, subjects)),
  );
  return outcome ?? signInError(waitMessage(1));
}

async function tryToSignIn(
  ctx: Context,
  name: string,
  password: string,
  subjects: TrySubjects,
): Promise<SignInOutcome> {
  const wait = await countTryToSignIn(ctx.db, subjects, ctx.now);
  if (wait > 0) return signInError(waitMessage(wait));

  const account = await accountByUsername(ctx.db, name);
  if (!(await passwordMatches(password, account?.passwordHash ?? null)) || !account) {
    ctx.log.info({ username: name, address: ctx.clientAddress }, 'wrong name or password');
    return signInError('Tên đăng nhập hoặc mật khẩu không đúng.');
  }
  const { passwordHash: _, ...viewer } = account;
  await startSession(ctx, viewer, subjects);
  return { __typename: 'SignedIn', viewer };
}

async function startSession(ctx: Context, viewer: ViewerIdentity, subjects: TrySubjects): Promise<void> {
  const token = newToken();
  const session = {
    tokenHash: hashToken(token),
    oldTokenHash: ctx.session.tokenHash,
    accountId: viewer.accountId,
    now: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + ctx.session.lifetime.absoluteHours * 3_600_000),
    address: ctx.clientAddress,
    userAgent: ctx.userAgent,
  };
  await openSession(ctx.db, session, subjects);
  ctx.session.set(token);
}

/** Ends the viewer's session; true also when there was none. */
export async function signOut(ctx: Context): Promise<boolean> {
  authorize(viewerPolicy.signOut, ctx.viewer);
  if (ctx.session.tokenHash) await closeSession(ctx.db, ctx.session.tokenHash);
  ctx.session.clear();
  return true;
}

/** Whose work a job goes on with: the account and its grants as they are now; null when it is gone or not active. */
export const viewerOfAccount = (db: Db, accountId: number): Promise<ViewerIdentity | null> => identityOf(db, accountId);
