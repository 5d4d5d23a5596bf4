// Handovers: the preview, the act, and who handed what to whom.
import { toGlobalId } from '../../lib/global-id.ts';
import type { Context } from '../../context.ts';
import type {
  HandoverGrantResolvers,
  HandoverResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { cancelHandover, mayCancel } from './cancel.service.ts';
import { handOver, previewHandover } from './handover.service.ts';

export const handoverQueries: Pick<QueryResolvers, 'handoverPreview'> = {
  handoverPreview: (_, { input }, ctx) => previewHandover(ctx, input),
};

export const handoverMutations: Pick<MutationResolvers, 'handOver' | 'cancelHandover'> = {
  handOver: (_, { input }, ctx) => handOver(ctx, input),
  cancelHandover: (_, { input }, ctx) => cancelHandover(ctx, input),
};

async function account(ctx: Context, id: number) {
  const row = await ctx.loaders.account.byId.load(id);
  if (!row) throw new Error(`Account ${id} is gone`);
  return row;
}

export const Handover: HandoverResolvers = {
  id: ({ id }) => toGlobalId('Handover', id),
  from: ({ fromId }, _, ctx) => account(ctx, fromId),
  to: ({ toId }, _, ctx) => account(ctx, toId),
  viewerCanCancel: (handover, _, ctx) => mayCancel(ctx, handover),
};

export const HandoverGrant: HandoverGrantResolvers = {
  async unit({ unitId }, _, ctx) {
    const unit = await ctx.loaders.unit.byId(0).load(unitId);
    if (!unit) throw new Error(`Unit ${unitId} stands in no hierarchy`);
    return unit;
  },
};
