// What people do with their own account: name, password, sessions, and the link that sets a first password.
import type { AuditAction } from '@dan-van/schema/audit-actions';
import type { Context } from '../../context.ts';
import type {
  ChangePasswordInput,
  EndSessionInput,
  UpdateProfileInput,
  UsePasswordLinkInput,
} from '../../generated/resolvers.ts';
import { keyOf } from '../../lib/global-id.ts';
import {
  invalid,
  notFound,
  stateError,
  type NotFoundErrorRow,
  type StateErrorRow,
  type ValidationErrorRow,
} from '../../lib/outcome.ts';
import { hashPassword } from '../../lib/password.ts';
import { authorize } from '../../lib/policy.ts';
import { hashToken } from '../../lib/token.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { loadCommonPasswords } from './common-passwords.ts';
import { passwordProblem, type PasswordOwner } from './password.rules.ts';
import { cleanDisplayName } from './profile.rules.ts';
import { checkPassword, startSession } from './viewer.service.ts';
import { viewerPolicy } from './viewer.policy.ts';
import { requireViewer, type ViewerIdentity } from './viewer.rules.ts';
import * as store from './viewer.store.ts';
import { say } from '../../lib/words.ts';

type Done<Name extends string> = { __typename: Name; viewer: ViewerIdentity };

const LINK_GONE = say(
  'Liên kết đã được dùng, đã được thay bằng liên kết khác hoặc đã hết hạn. Hãy xin quản trị liên kết mới.',
  'The link was used, replaced by another one, or has expired. Ask an administrator for a new one.',
);

/** The link behind a secret, or null when it doesn't work any more. Anyone who has the secret may ask. */
export const readPasswordLink = (ctx: Context, secret: string): Promise<store.PasswordLinkRow | null> =>
  store.passwordLink(ctx.db, hashToken(secret), ctx.now);

/** Sets the password that a link is for, ends the account's sessions, and signs in. */
export async function usePasswordLink(
  ctx: Context,
  { secret, password }: UsePasswordLinkInput,
): Promise<Done<'SignedIn'> | ValidationErrorRow | StateErrorRow> {
  authorize(viewerPolicy.usePasswordLink, ctx.viewer);
  const link = await readPasswordLink(ctx, secret);
  if (!link) return stateError(LINK_GONE);
  const problem = await problemOf(password, link);
  if (problem) return problem;
  const hash = await hashPassword(password);
  const done = await ctx.transaction(async (tx) => {
    const locked = await store.lockPasswordLink(tx.db, hashToken(secret), tx.now);
    if (!locked) return null;
    await store.setPasswordHash(tx.db, locked.accountId, hash);
    await store.dropPasswordLink(tx.db, locked.accountId);
    const ended = await store.endSessions(tx.db, locked.accountId, { allBut: null });
    const viewer = await store.identityOf(tx.db, locked.accountId, tx.now);
    // Nobody is signed in yet: the one who holds the link is its account.
    await writeAudit({ ...tx, viewer } as Context, [entry('account.set-password', locked.accountId, { by: 'link' })]);
    return viewer && { viewer, ended };
  });
  if (!done) return stateError(LINK_GONE);
  ctx.session.forget(done.ended);
  await startSession(ctx, done.viewer);
  return { __typename: 'SignedIn', viewer: done.viewer };
}

/** Changes one's own password; this session goes on under a new secret, all others end. Throws UNAUTHENTICATED. */
export async function changePassword(
  ctx: Context,
  { current, password }: ChangePasswordInput,
): Promise<Done<'PasswordChanged'> | ValidationErrorRow> {
  authorize(viewerPolicy.changePassword, ctx.viewer);
  const viewer = requireViewer(ctx.viewer);
  const refused = await checkPassword(ctx, viewer, current);
  if (refused !== null) return invalid(['current'], refused);
  const problem = await problemOf(password, viewer);
  if (problem) return problem;
  if (password.normalize('NFC') === current.normalize('NFC')) {
    return invalid(['password'], say('Mật khẩu mới trùng mật khẩu hiện tại.', 'The new password is the present one.'));
  }
  const hash = await hashPassword(password);
  const ended = await ctx.transaction(async (tx) => {
    await store.setPasswordHash(tx.db, viewer.accountId, hash);
    await store.dropPasswordLink(tx.db, viewer.accountId);
    const hashes = await store.endSessions(tx.db, viewer.accountId, { allBut: tx.session.tokenHash });
    await writeAudit(tx, [entry('account.set-password', viewer.accountId, { by: 'owner' })]);
    return hashes;
  });
  ctx.session.forget(ended);
  await startSession(ctx, viewer);
  return { __typename: 'PasswordChanged', viewer };
}

async function problemOf(password: string, owner: PasswordOwner): Promise<ValidationErrorRow | null> {
  const problem = passwordProblem(password, owner, await loadCommonPasswords());
  return problem === null ? null : invalid(['password'], problem);
}

/** Changes one's own name. Throws UNAUTHENTICATED. */
export async function updateProfile(
  ctx: Context,
  input: UpdateProfileInput,
): Promise<Done<'ProfileSaved'> | ValidationErrorRow> {
  authorize(viewerPolicy.updateProfile, ctx.viewer);
  const viewer = requireViewer(ctx.viewer);
  const name = cleanDisplayName(input.displayName);
  if ('error' in name) return name.error;
  if (name.ok !== viewer.displayName) {
    await ctx.transaction(async (tx) => {
      await store.setDisplayName(tx.db, viewer.accountId, name.ok);
      await writeAudit(tx, [
        {
          ...entry('account.update', viewer.accountId, { displayName: name.ok }),
          before: { displayName: viewer.displayName },
        },
      ]);
    });
    ctx.session.forget(await store.sessionHashes(ctx.db, viewer.accountId));
  }
  return { __typename: 'ProfileSaved', viewer: { ...viewer, displayName: name.ok } };
}

/** One's own sessions that are alive. */
export const readSessions = (ctx: Context, { accountId }: ViewerIdentity): Promise<store.OwnSessionRow[]> =>
  store.sessionsOf(ctx.db, accountId, ctx.session.tokenHash, ctx.now, ctx.session.lifetime.idleMinutes);

/** One of one's own sessions by key; null when it has ended or is somebody else's. Throws UNAUTHENTICATED. */
export async function readSession(ctx: Context, id: number): Promise<store.OwnSessionRow | null> {
  const sessions = await readSessions(ctx, requireViewer(ctx.viewer));
  return sessions.find((session) => session.id === id) ?? null;
}

/** Ends one of one's own sessions. Throws UNAUTHENTICATED. */
export async function endSession(
  ctx: Context,
  { id }: EndSessionInput,
): Promise<Done<'SessionsEnded'> | NotFoundErrorRow> {
  authorize(viewerPolicy.endSession, ctx.viewer);
  const key = keyOf('Session', id);
  return key === null
    ? notFound(say('Phiên này không còn.', 'This session is no longer there.'))
    : end(ctx, { id: key });
}

/** Ends all of one's own sessions but the one that asks. Throws UNAUTHENTICATED. */
export function endOtherSessions(ctx: Context): Promise<Done<'SessionsEnded'> | NotFoundErrorRow> {
  authorize(viewerPolicy.endOtherSessions, ctx.viewer);
  return end(ctx, { allBut: ctx.session.tokenHash });
}

async function end(
  ctx: Context,
  which: { id: number } | { allBut: Buffer | null },
): Promise<Done<'SessionsEnded'> | NotFoundErrorRow> {
  const viewer = requireViewer(ctx.viewer);
  const ended = await ctx.transaction(async (tx) => {
    const hashes = await store.endSessions(tx.db, viewer.accountId, which);
    if (hashes.length > 0) {
      await writeAudit(tx, [entry('account.end-sessions', viewer.accountId, { sessions: hashes.length })]);
    }
    return hashes;
  });
  ctx.session.forget(ended);
  if (ended.length === 0 && 'id' in which)
    return notFound(say('Phiên này không còn.', 'This session is no longer there.'));
  return { __typename: 'SessionsEnded', viewer };
}

const entry = (action: AuditAction, accountId: number, after: object) => ({
  action,
  subjectType: 'Account',
  subjectId: accountId,
  unitId: null,
  after,
});
