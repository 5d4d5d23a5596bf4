// People: reading, adding, changing, roles, and files of them.
import { toGlobalId } from '../../lib/global-id.ts';
import { connectionFields, pageSize } from '../../lib/page.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import type {
  AccountConnectionResolvers,
  AccountImportLineResolvers,
  AccountResolvers,
  GrantResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { handoversOfAccount } from '../handover/handover.service.ts';
import { grantState } from './account.rules.ts';
import { createAccount, createPasswordLink, readAccounts, setAccountActive, updateAccount } from './account.service.ts';
import { addGrant, changeGrant, removeGrant } from './grant.service.ts';
import { importAccounts, previewImport } from './import.service.ts';

export const accountQueries: Pick<QueryResolvers, 'accounts' | 'accountImport'> = {
  accounts: (_, { filter, first, after }, ctx) => readAccounts(ctx, filter, pageSize(first, 50), after),
  accountImport: (_, { csv }, ctx) => previewImport(ctx, csv),
};

export const accountMutations: Pick<
  MutationResolvers,
  | 'createAccount'
  | 'updateAccount'
  | 'setAccountActive'
  | 'createPasswordLink'
  | 'addGrant'
  | 'changeGrant'
  | 'removeGrant'
  | 'importAccounts'
> = {
  createAccount: (_, { input }, ctx) => createAccount(ctx, input),
  updateAccount: (_, { input }, ctx) => updateAccount(ctx, input),
  setAccountActive: (_, { input }, ctx) => setAccountActive(ctx, input),
  createPasswordLink: (_, { input }, ctx) => createPasswordLink(ctx, input),
  addGrant: (_, { input }, ctx) => addGrant(ctx, input),
  changeGrant: (_, { input }, ctx) => changeGrant(ctx, input),
  removeGrant: (_, { input }, ctx) => removeGrant(ctx, input),
  importAccounts: (_, { input }, ctx) => importAccounts(ctx, input),
};

export const Account: AccountResolvers = {
  id: ({ id }) => toGlobalId('Account', id),
  grants: ({ id }, _, ctx) => ctx.loaders.account.grants.load(id),
  handovers: ({ id }, _, ctx) => handoversOfAccount(ctx, id),
};

export const AccountConnection = connectionFields as AccountConnectionResolvers;

export const AccountImportLine: AccountImportLineResolvers = {
  role: ({ grant }) => grant?.role ?? null,
  unit: ({ grant }, _, ctx) => (grant ? ctx.loaders.unit.byId(0).load(grant.unitId) : null),
  startsOn: ({ grant }) => grant?.startsOn ?? null,
  endsOn: ({ grant }) => grant?.endsOn ?? null,
};

export const Grant: GrantResolvers = {
  id: ({ id }) => toGlobalId('Grant', id),
  async unit({ unitId }, _, ctx) {
    const unit = await ctx.loaders.unit.byId(0).load(unitId);
    if (!unit) throw new Error(`Unit ${unitId} stands in no hierarchy`);
    return unit;
  },
  state: (grant, _, ctx) => grantState(grant, dateInHoChiMinh(ctx.now)),
};
