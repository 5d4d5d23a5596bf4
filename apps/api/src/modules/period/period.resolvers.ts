// Period fields, the preview of opening one, and the mutations on periods.
import type {
  MutationResolvers,
  PeriodPreviewResolvers,
  PeriodRemainingResolvers,
  PeriodResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { toGlobalId } from '../../lib/global-id.ts';
import { carryPreview, previewOpening, unitsLeftOut } from './opening.service.ts';
import {
  changePeriod,
  closePeriod,
  openPeriod,
  readEvents,
  readRemaining,
  readSize,
  reopenPeriod,
} from './period.service.ts';

export const periodQueries: Pick<QueryResolvers, 'periodPreview'> = {
  periodPreview: (_, { input }, ctx) => previewOpening(ctx, input),
};

export const periodMutations: Pick<MutationResolvers, 'openPeriod' | 'changePeriod' | 'closePeriod' | 'reopenPeriod'> =
  {
    openPeriod: (_, { input }, ctx) => openPeriod(ctx, input),
    changePeriod: (_, { input }, ctx) => changePeriod(ctx, input),
    closePeriod: (_, { input }, ctx) => closePeriod(ctx, input),
    reopenPeriod: (_, { input }, ctx) => reopenPeriod(ctx, input),
  };

export const Period: PeriodResolvers = {
  id: (period) => toGlobalId('Period', period.id),
  size: (period, _, ctx) => readSize(ctx, period.id),
  remaining: (period, _, ctx) => readRemaining(ctx, period.id),
  events: (period, _, ctx) => readEvents(ctx, period.id),
};

export const PeriodRemaining: PeriodRemainingResolvers = {
  unit: ({ unitId }, _, ctx) => ctx.loaders.unit.byId(0).existing(unitId),
};

export const PeriodPreview: PeriodPreviewResolvers = {
  tasks: ({ groups }) => groups.reduce((sum, { tasks }) => sum + tasks, 0),
  units: ({ groups }) => groups.reduce((sum, { units }) => sum + units, 0),
  withoutTasks: (preview, _, ctx) => unitsLeftOut(ctx, preview),
  beyondPlan: ({ groups }) => groups.reduce((sum, { beyondPlan }) => sum + beyondPlan, 0),
  clashes: ({ opening }) => opening.clashes,
  carry: (preview, _, ctx) => carryPreview(ctx, preview),
};
