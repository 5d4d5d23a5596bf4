// Who is signed in, signing in and out.
import type { GrantResolvers, MutationResolvers, QueryResolvers, ViewerResolvers } from '../../generated/resolvers.ts';
import { mayManagePeriods } from '../period/period.service.ts';
import { mayRemind } from '../reminder/reminder.service.ts';
import { mayImportPlans } from '../plan-draft/plan-draft.service.ts';
import { signIn, signOut } from './viewer.service.ts';

export const viewerQueries: Pick<QueryResolvers, 'viewer'> = {
  viewer: (_, __, ctx) => ctx.viewer,
};

export const viewerMutations: Pick<MutationResolvers, 'signIn' | 'signOut'> = {
  signIn: (_, { input }, ctx) => signIn(ctx, input),
  signOut: (_, __, ctx) => signOut(ctx),
};

export const Viewer: ViewerResolvers = {
  grants: ({ grants }) => [...grants],
  viewerCanImportPlans: (viewer) => mayImportPlans(viewer),
  viewerCanRemind: (viewer) => mayRemind(viewer),
  viewerCanManagePeriods: (viewer) => mayManagePeriods(viewer),
};

export const Grant: GrantResolvers = {
  async unit({ unitId }, _, ctx) {
    const unit = await ctx.loaders.unit.byId(0).load(unitId);
    if (!unit) throw new Error(`Unit ${unitId} stands in no hierarchy`);
    return unit;
  },
};
