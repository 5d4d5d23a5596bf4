// Administrators' work on people: who there is, adding, renaming, deactivating, and links for setting a password.
import type { AuditAction } from '@dan-van/schema/audit-actions';
import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../../context.ts';
import type {
  AccountFilter,
  CreateAccountInput,
  CreatePasswordLinkInput,
  SetAccountActiveInput,
  UpdateAccountInput,
} from '../../generated/resolvers.ts';
import { keyOf } from '../../lib/global-id.ts';
import {
  conflict,
  invalid,
  notFound,
  stateError,
  type ConflictErrorRow,
  type NotFoundErrorRow,
  type StateErrorRow,
  type ValidationErrorRow,
} from '../../lib/outcome.ts';
import { decodeCursor, encodeCursor, pageOf } from '../../lib/page.ts';
import { authorize } from '../../lib/policy.ts';
import { hashToken, newToken } from '../../lib/token.ts';
import { writeAudit, type AuditEntry } from '../audit/audit.service.ts';
import { requireUnit } from '../unit/unit.service.ts';
import { cleanDisplayName, cleanEmail } from '../viewer/profile.rules.ts';
import { endSessionsOf } from '../viewer/viewer.service.ts';
import type { ViewerIdentity } from '../viewer/viewer.rules.ts';
import { refusal, requireLastingAdmin, type AccountSaved } from './last-admin.service.ts';
import { accountPolicy } from './account.policy.ts';
import * as rules from './account.rules.ts';
import * as store from './account.store.ts';
import type { AccountPage, AccountRow } from './account.store.ts';
import { giveGrants, readGrantFields } from './grant.service.ts';
import { say } from '../../lib/words.ts';

const NOT_FOUND = say('Không tìm thấy tài khoản này.', 'There is no such account.');

/** True if the viewer may manage people. */
export const mayManageAccounts = (viewer: ViewerIdentity): boolean => accountPolicy.createAccount.allows(viewer);

/** A page of people. Throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for a unit that isn't there. */
export async function readAccounts(
  ctx: Context,
  filter: AccountFilter | null | undefined,
  size: number,
  after: string | null | undefined,
): Promise<AccountPage> {
  authorize(accountPolicy.readAccounts, ctx.viewer);
  const code = filter?.under;
  const under = typeof code === 'string' ? await requireUnit(ctx, code, null, ['filter', 'under']) : null;
  const conditions = {
    text: filter?.text ?? null,
    roles: filter?.roles ?? null,
    under: under?.id ?? null,
    active: filter?.active ?? null,
  };
  const keys = decodeCursor(after, ['string', 'number']);
  const from = keys && { displayName: String(keys[0]), id: Number(keys[1]) };
  return pageOf(
    () => store.accountsPage(ctx, conditions, from, size),
    size,
    ({ displayName, id }) => encodeCursor([displayName, id]),
    () => store.countAccounts(ctx, conditions),
  );
}

/** An account, or null. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function readAccount(ctx: Context, id: number): Promise<AccountRow | null> {
  authorize(accountPolicy.readAccounts, ctx.viewer);
  return ctx.loaders.account.byId.load(id);
}

/** Adds somebody, with roles; they have no password yet. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function createAccount(
  ctx: Context,
  input: CreateAccountInput,
): Promise<AccountSaved | ValidationErrorRow> {
  authorize(accountPolicy.createAccount, ctx.viewer);
  const username = rules.cleanUsername(input.username);
  if ('error' in username) return username.error;
  const name = cleanDisplayName(input.displayName);
  if ('error' in name) return name.error;
  const email = cleanEmail(input.email ?? '');
  if ('error' in email) return email.error;
  const grants = await readGrantFields(ctx, input.grants ?? [], ['grants']);
  if ('error' in grants) return grants.error;
  return ctx.transaction(async (tx) => {
    await store.lockPeople(tx);
    if (await nameTaken(tx, username.ok)) return usernameTaken(username.ok);
    const person = { username: username.ok, displayName: name.ok, email: email.ok };
    const id = await store.insertAccount(tx, person);
    await writeAudit(tx, [entry('account.create', id, null, person)]);
    await giveGrants(tx, id, grants.ok);
    return saved(tx, id);
  });
}

/** Changes the names of an account or its person, and where mails reach them. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function updateAccount(
  ctx: Context,
  input: UpdateAccountInput,
): Promise<AccountSaved | ValidationErrorRow | NotFoundErrorRow | ConflictErrorRow<AccountRow>> {
  authorize(accountPolicy.updateAccount, ctx.viewer);
  return withAccount(ctx, input.id, async (tx, account) => {
    if (account.version !== input.expectedVersion) return conflict('Account', account);
    const username = rules.cleanUsername(input.username ?? account.username);
    if ('error' in username) return username.error;
    const name = cleanDisplayName(input.displayName ?? account.displayName);
    if ('error' in name) return name.error;
    const email = cleanEmail(input.email === undefined ? (account.email ?? '') : (input.email ?? ''));
    if ('error' in email) return email.error;
    if (await nameTaken(tx, username.ok, account.id)) return usernameTaken(username.ok);
    const before = { username: account.username, displayName: account.displayName, email: account.email };
    const after = { username: username.ok, displayName: name.ok, email: email.ok };
    if (!isDeepStrictEqual(before, after)) {
      await store.updateAccount(tx, { ...account, ...after });
      await writeAudit(tx, [entry('account.update', account.id, before, after)]);
    }
    return saved(tx, account.id);
  });
}

/** Lets somebody in again, or no longer: then their sessions end at once. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function setAccountActive(
  ctx: Context,
  { id, active }: SetAccountActiveInput,
): Promise<AccountSaved | NotFoundErrorRow | StateErrorRow> {
  authorize(accountPolicy.setAccountActive, ctx.viewer);
  let ended: Buffer[] = [];
  const outcome = await withAccount(ctx, id, async (tx, account) => {
    if (account.active === active) return saved(tx, account.id);
    if (account.id === tx.viewer!.accountId)
      return stateError(
        say('Không thể khóa chính tài khoản đang dùng.', 'You cannot deactivate the account that you are using.'),
      );
    await store.updateAccount(tx, { ...account, active });
    if (!active) {
      await requireLastingAdmin(tx);
      ended = await endSessionsOf(tx, account.id);
      await store.dropPasswordLink(tx, account.id);
    }
    const action = active ? 'account.activate' : 'account.deactivate';
    await writeAudit(tx, [entry(action, account.id, { active: account.active }, { active, sessions: ended.length })]);
    return saved(tx, account.id);
  }).catch(refusal);
  ctx.session.forget(ended);
  return outcome;
}

/** Makes a link with which its owner sets a password; it is told this once. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function createPasswordLink(
  ctx: Context,
  { id }: CreatePasswordLinkInput,
): Promise<
  | { __typename: 'PasswordLinkCreated'; account: AccountRow; secret: string; expiresAt: string }
  | NotFoundErrorRow
  | StateErrorRow
> {
  authorize(accountPolicy.createPasswordLink, ctx.viewer);
  return withAccount(ctx, id, async (tx, account) => {
    if (!account.active)
      return stateError(
        say('Tài khoản đang bị khóa. Hãy mở khóa trước.', 'The account is deactivated. Activate it first.'),
      );
    const secret = newToken();
    const expiresAt = new Date(tx.now.getTime() + rules.LINK_HOURS * 3_600_000);
    await store.keepPasswordLink(tx, account.id, hashToken(secret), expiresAt);
    // Never the secret itself: whoever reads the trail could sign in with it.
    await writeAudit(tx, [entry('account.link', account.id, null, { expiresAt })]);
    const { account: fresh } = await saved(tx, account.id);
    return { __typename: 'PasswordLinkCreated' as const, account: fresh, secret, expiresAt: expiresAt.toISOString() };
  });
}

/** Runs `work` on an account while nobody else changes people. */
async function withAccount<Result>(
  ctx: Context,
  id: string,
  work: (tx: Context, account: AccountRow) => Promise<Result>,
): Promise<Result | NotFoundErrorRow> {
  const key = keyOf('Account', id);
  if (key === null) return notFound(NOT_FOUND);
  return ctx.transaction(async (tx) => {
    await store.lockPeople(tx);
    const [account] = await store.accountsByIds(tx, [key]);
    return account ? work(tx, account) : notFound(NOT_FOUND);
  });
}

async function saved(tx: Context, id: number): Promise<AccountSaved> {
  const [account] = await store.accountsByIds(tx, [id]);
  return { __typename: 'AccountSaved', account: account! };
}

async function nameTaken(tx: Context, username: string, by?: number): Promise<boolean> {
  const holders = await store.accountsByNames(tx, [username]);
  return holders.some(({ id }) => id !== by);
}

const usernameTaken = (username: string): ValidationErrorRow =>
  invalid(['username'], say(`Đã có tài khoản mang tên ${username}.`, `There is an account named ${username} already.`));

const entry = (action: AuditAction, subjectId: number, before: object | null, after: object): AuditEntry => ({
  action,
  subjectType: 'Account',
  subjectId,
  unitId: null,
  before,
  after,
});
