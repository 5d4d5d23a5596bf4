// Signs people in and out, and finds the viewer behind a session.
import type { Context } from '../../context.ts';
import type { SignInInput } from '../../generated/resolvers.ts';
import { passwordMatches } from '../../lib/password.ts';
import { authorize } from '../../lib/policy.ts';
import type { Db } from '../../lib/sql.ts';
import { cleanText } from '../../lib/text.ts';
import { hashToken, newToken } from '../../lib/token.ts';
import { makeKeyedTurns } from '../../lib/turns.ts';
import { accountSubject, addressSubject, mayUsePassword, waitMessage } from './sign-in.rules.ts';
import { viewerPolicy } from './viewer.policy.ts';
import type { ViewerIdentity } from './viewer.rules.ts';
import {
  accountByUsername,
  closeSession,
  countTryToSignIn,
  endSessions,
  forgiveTries,
  identityOf,
  openSession,
  passwordHashOf,
  sessionHashes,
  type TrySubjects,
} from './viewer.store.ts';
import { say, type Words } from '../../lib/words.ts';

export interface SignInErrorRow {
  __typename: 'SignInError';
  message: Words;
}
export type SignInOutcome = { __typename: 'SignedIn'; viewer: ViewerIdentity } | SignInErrorRow;

const signInError = (message: Words): SignInErrorRow => ({ __typename: 'SignInError', message });

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

  const account = await accountByUsername(ctx.db, name, ctx.now);
  if (!(await passwordMatches(password, account?.passwordHash ?? null)) || !account) {
    ctx.log.info({ username: name, address: ctx.clientAddress }, 'wrong name or password');
    return signInError(say('Tên đăng nhập hoặc mật khẩu không đúng.', 'Wrong username or password.'));
  }
  const { passwordHash: _, ...viewer } = account;
  if (!mayUsePassword(ctx.session.ways, viewer)) {
    return signInError(
      say(
        'Cơ quan dùng đăng nhập một lần. Hãy chọn “Đăng nhập bằng tài khoản cơ quan”.',
        'Your organisation uses single sign-on. Choose “Sign in with your organisation’s account”.',
      ),
    );
  }
  await startSession(ctx, viewer, subjects);
  return { __typename: 'SignedIn', viewer };
}

/**
 * Checks one's own password once more; wrong ones count as those at signing in do.
 * @returns why it is not accepted, or null when it is
 */
export async function checkPassword(ctx: Context, viewer: ViewerIdentity, password: string): Promise<Words | null> {
  const subjects = { account: accountSubject(viewer.username), address: addressSubject(ctx.clientAddress) };
  const outcome = await turnsOfAccount(subjects.account, async () => {
    const wait = await countTryToSignIn(ctx.db, subjects, ctx.now);
    if (wait > 0) return { problem: waitMessage(wait) };
    const right = await passwordMatches(password, await passwordHashOf(ctx.db, viewer.accountId));
    if (!right) return { problem: say('Mật khẩu hiện tại không đúng.', 'The present password is wrong.') };
    await forgiveTries(ctx.db, subjects);
    return { problem: null };
  });
  return outcome ? outcome.problem : waitMessage(1);
}

/** Opens a session for somebody who has proved who they are, in place of the one that the client had. */
export async function startSession(ctx: Context, viewer: ViewerIdentity, tries?: TrySubjects): Promise<void> {
  const subjects = tries ?? { account: accountSubject(viewer.username), address: addressSubject(ctx.clientAddress) };
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
export const viewerOfAccount = (db: Db, accountId: number, now: Date): Promise<ViewerIdentity | null> =>
  identityOf(db, accountId, now);

/** Has the account's live sessions end; call `forget` of the request's session with the answer once it is committed. */
export const endSessionsOf = (tx: Context, accountId: number): Promise<Buffer[]> =>
  endSessions(tx.db, accountId, { allBut: null });

/** Has the account's live sessions see their new roles at once. */
export async function refreshSessionsOf(ctx: Context, accountId: number): Promise<void> {
  ctx.session.forget(await sessionHashes(ctx.db, accountId));
}

/** True if the account can sign in with a password at all. */
export const hasPassword = async (ctx: Context, accountId: number): Promise<boolean> =>
  (await passwordHashOf(ctx.db, accountId)) !== null;
