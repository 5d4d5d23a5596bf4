// Drafts of plans: reading, saving, publishing, and what is recognised in them.
import { keyOf, toGlobalId } from '../../lib/global-id.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers, PlanDraftResolvers, QueryResolvers } from '../../generated/resolvers.ts';
import { draftAmendment } from './amend.service.ts';
import { parsedDraft } from './plan-draft.document.ts';
import { deletePlanDraft, readAddresseeChoices, readPlanDraft, readPlanDrafts } from './plan-draft.service.ts';
import type { PlanDraftRow } from './plan-draft.store.ts';
import type { DraftContent } from './plan-draft.types.ts';
import { previewDraft } from './preview.ts';
import { publishPlanDraft } from './publish.service.ts';
import { savePlanDraft } from './save.service.ts';
import { draftClause, draftDuty } from './views.ts';

export const planDraftQueries: Pick<QueryResolvers, 'planDrafts' | 'planDraft' | 'addresseeChoices'> = {
  planDrafts: (_, __, ctx) => readPlanDrafts(ctx),
  planDraft: (_, { id }, ctx) => readPlanDraft(ctx, keyOf('PlanDraft', id)),
  addresseeChoices: (_, __, ctx) => readAddresseeChoices(ctx),
};

export const planDraftMutations: Pick<MutationResolvers, 'savePlanDraft' | 'deletePlanDraft' | 'publishPlanDraft'> = {
  savePlanDraft: (_, { input }, ctx) => savePlanDraft(ctx, input),
  deletePlanDraft: (_, { input }, ctx) => deletePlanDraft(ctx, input),
  publishPlanDraft: (_, { input }, ctx) => publishPlanDraft(ctx, input),
};

async function contentOf({ id }: PlanDraftRow, ctx: Context): Promise<DraftContent> {
  const content = await ctx.loaders.planDraft.content.load(id);
  if (!content) throw new Error(`Draft ${id} is gone`);
  return content;
}

export const PlanDraft: PlanDraftResolvers = {
  id: (draft) => toGlobalId('PlanDraft', draft.id),
  source: async (draft, _, ctx) => (await contentOf(draft, ctx)).source,
  async clauses(draft, _, ctx) {
    const { clauses } = parsedDraft(await contentOf(draft, ctx));
    return clauses.map(draftClause);
  },
  async duties(draft, _, ctx) {
    const content = await contentOf(draft, ctx);
    const parsed = parsedDraft(content);
    return content.duties.map((duty) => draftDuty(duty, parsed, draft.year));
  },
  periods: async (draft, _, ctx) => (await contentOf(draft, ctx)).periods,
  async warnings(draft, _, ctx) {
    const { document } = parsedDraft(await contentOf(draft, ctx));
    return document.warnings.map(({ code, reason, start, end }) => ({ code, reason, span: { start, end } }));
  },
  preview: async (draft, _, ctx) => previewDraft(ctx, await contentOf(draft, ctx), draft.year),
  plan: (draft, _, ctx) => (draft.planId === null ? null : ctx.loaders.plan.byId.load(draft.planId)),
  amends: (draft, _, ctx) => (draft.amendsPlanId === null ? null : ctx.loaders.plan.byId.load(draft.amendsPlanId)),
  amendment: async (draft, _, ctx) => draftAmendment(ctx, draft, await contentOf(draft, ctx)),
};
