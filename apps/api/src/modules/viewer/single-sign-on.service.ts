// Lets in whom the organisation's OpenID provider vouches for.
import type { Context } from '../../context.ts';
import { openAccountFor } from '../account/provision.service.ts';
import type { SignedOnPerson } from './single-sign-on.ts';
import { startSession } from './viewer.service.ts';
import { accountByUsername, identityOf } from './viewer.store.ts';

/**
 * Opens a session for the person.
 * @param autoProvision gives whoever has no account one without roles
 * @returns false when they have no account here, or one that is deactivated
 */
export async function signOn(ctx: Context, person: SignedOnPerson, autoProvision: boolean): Promise<boolean> {
  let viewer = await accountByUsername(ctx.db, person.username, ctx.now).then((known) => {
    if (!known) return null;
    const { passwordHash: _, ...identity } = known;
    return identity;
  });
  if (!viewer && autoProvision) {
    const id = await openAccountFor(ctx, person.username, person.displayName ?? person.username);
    viewer = id === null ? null : await identityOf(ctx.db, id, ctx.now);
  }
  if (!viewer) {
    ctx.log.info({ username: person.username, address: ctx.clientAddress }, 'signed on elsewhere, no account here');
    return false;
  }
  await startSession(ctx, viewer);
  return true;
}
