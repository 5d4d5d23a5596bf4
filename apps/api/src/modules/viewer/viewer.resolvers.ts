// Who is signed in, signing in and out, and one's own account.
import { toGlobalId } from '../../lib/global-id.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  SessionResolvers,
  ViewerResolvers,
} from '../../generated/resolvers.ts';
import { grantState } from '../account/account.rules.ts';
import { mayManageAccounts } from '../account/account.service.ts';
import { mayManagePeriods } from '../period/period.service.ts';
import { mayRemind } from '../reminder/reminder.service.ts';
import { mayImportPlans } from '../plan-draft/plan-draft.service.ts';
import { maySeeStaffing } from '../staffing/staffing.service.ts';
import {
  changePassword,
  endOtherSessions,
  endSession,
  readPasswordLink,
  readSessions,
  updateProfile,
  usePasswordLink,
} from './own-account.service.ts';
import { hasPassword, signIn, signOut } from './viewer.service.ts';

export const viewerQueries: Pick<QueryResolvers, 'viewer' | 'passwordLink'> = {
  viewer: (_, __, ctx) => ctx.viewer,
  passwordLink: (_, { secret }, ctx) => readPasswordLink(ctx, secret),
};

export const viewerMutations: Pick<
  MutationResolvers,
  'signIn' | 'signOut' | 'usePasswordLink' | 'changePassword' | 'updateProfile' | 'endSession' | 'endOtherSessions'
> = {
  signIn: (_, { input }, ctx) => signIn(ctx, input),
  signOut: (_, __, ctx) => signOut(ctx),
  usePasswordLink: (_, { input }, ctx) => usePasswordLink(ctx, input),
  changePassword: (_, { input }, ctx) => changePassword(ctx, input),
  updateProfile: (_, { input }, ctx) => updateProfile(ctx, input),
  endSession: (_, { input }, ctx) => endSession(ctx, input),
  endOtherSessions: (_, __, ctx) => endOtherSessions(ctx),
};

export const Viewer: ViewerResolvers = {
  async grants({ accountId }, _, ctx) {
    const grants = await ctx.loaders.account.grants.load(accountId);
    return grants.filter((grant) => grantState(grant, dateInHoChiMinh(ctx.now)) === 'CURRENT');
  },
  hasPassword: ({ accountId }, _, ctx) => hasPassword(ctx, accountId),
  sessions: (viewer, _, ctx) => readSessions(ctx, viewer),
  viewerCanImportPlans: (viewer) => mayImportPlans(viewer),
  viewerCanManageAccounts: (viewer) => mayManageAccounts(viewer),
  viewerCanSeeStaffing: (viewer) => maySeeStaffing(viewer),
  viewerCanRemind: (viewer) => mayRemind(viewer),
  viewerCanManagePeriods: (viewer) => mayManagePeriods(viewer),
};

export const Session: SessionResolvers = { id: ({ id }) => toGlobalId('Session', id) };
