// Loaders of accounts and of their roles, made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader, listLoader } from '../../lib/loader.ts';
import { accountsByIds, grantsOfAccounts, type AccountRow, type GrantRow } from './account.store.ts';

export interface AccountLoaders {
  byId: DataLoader<number, AccountRow | null>;
  /** All roles of an account, also past ones and those to come. */
  grants: DataLoader<number, GrantRow[]>;
}

/** Makes the account loaders of a request. */
export const makeAccountLoaders = (ctx: Context): AccountLoaders => ({
  byId: keyLoader(
    (ids: readonly number[]) => accountsByIds(ctx, ids),
    (row) => row.id,
  ),
  grants: listLoader(
    (ids: readonly number[]) => grantsOfAccounts(ctx, ids),
    (row) => row.accountId,
  ),
});
