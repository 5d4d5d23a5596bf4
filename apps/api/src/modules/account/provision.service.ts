// Opens accounts for people whom the organisation's OpenID provider vouches for: without roles, on record.
import type { Context } from '../../context.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { cleanDisplayName } from '../viewer/profile.rules.ts';
import { cleanUsername } from './account.rules.ts';
import { accountsByNames, insertAccount, lockPeople } from './account.store.ts';

/** @returns the new account's key; null when the name can't be one, or belongs to an account that is deactivated */
export async function openAccountFor(ctx: Context, username: string, displayName: string): Promise<number | null> {
  const name = cleanUsername(username);
  const shown = cleanDisplayName(displayName);
  if ('error' in name || 'error' in shown) return null;
  return ctx.transaction(async (tx) => {
    await lockPeople(tx);
    const [known] = await accountsByNames(tx, [name.ok]);
    // Two sign-ins at once: the first one opened it.
    if (known) return known.active ? known.id : null;
    const id = await insertAccount(tx, { username: name.ok, displayName: shown.ok, email: null });
    const after = { username: name.ok, displayName: shown.ok, by: 'single-sign-on' };
    await writeAudit(tx, [{ action: 'account.create', subjectType: 'Account', subjectId: id, unitId: null, after }]);
    return id;
  });
}
