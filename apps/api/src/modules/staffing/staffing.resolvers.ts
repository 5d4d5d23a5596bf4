// Who is charged with the plan where.
import type { QueryResolvers, StaffingResolvers } from '../../generated/resolvers.ts';
import { readStaffing } from './staffing.service.ts';

export const staffingQueries: Pick<QueryResolvers, 'staffing'> = {
  staffing: (_, { under }, ctx) => readStaffing(ctx, under),
};

export const Staffing: StaffingResolvers = {
  async unit({ unitId }, _, ctx) {
    const unit = await ctx.loaders.unit.byId(0).load(unitId);
    if (!unit) throw new Error(`Unit ${unitId} stands in no hierarchy`);
    return unit;
  },
};
