// Versions of plans, their differences, and the marks that they leave at tasks.
import type {
  ClauseResolvers,
  DutyStateResolvers,
  DutyWordsResolvers,
  MutationResolvers,
  ObligationResolvers,
  PeriodResolvers,
  PlanAmendmentResolvers,
  PlanResolvers,
  PlanVersionResolvers,
  TaskAmendmentResolvers,
  TaskResolvers,
} from '../../generated/resolvers.ts';
import { toGlobalId } from '../../lib/global-id.ts';
import { mentionsOf } from '../plan/plan.rules.ts';
import { planVersionPolicy } from './plan-version.policy.ts';
import { acknowledgeAmendment, amendmentOfTask, compareVersions, countEffect } from './plan-version.service.ts';
import { clauseChangeView, versionDutyChange } from './plan-version.views.ts';

export const planVersionMutations: Pick<MutationResolvers, 'acknowledgeAmendment'> = {
  acknowledgeAmendment: (_, { input }, ctx) => acknowledgeAmendment(ctx, input),
};

export const PlanVersion: PlanVersionResolvers = {
  id: (version) => toGlobalId('PlanVersion', version.id),
  async preambleMentions(version, _, ctx) {
    return mentionsOf(version.preamble.join('\n'), await ctx.loaders.plan.citations('version').load(version.id), []);
  },
  clauses: (version, _, ctx) => ctx.loaders.plan.clausesOfVersion.load(version.id),
  footnotes: (version, _, ctx) => ctx.loaders.plan.footnotesOfVersion.load(version.id),
  citations: (version, _, ctx) => ctx.loaders.plan.citations('version').load(version.id),
  async periods(version, _, ctx) {
    const periods = await ctx.loaders.plan.periodsOfPlan.load(version.planId);
    return periods.filter(({ versionId }) => versionId === version.id);
  },
};

/** Fields of Plan. */
export const planVersions: Pick<PlanResolvers, 'versions' | 'versionAt' | 'comparison'> = {
  versions: (plan, _, ctx) => ctx.loaders.planVersion.ofPlan.load(plan.id),
  async versionAt(plan, { number }, ctx) {
    const versions = await ctx.loaders.planVersion.ofPlan.load(plan.id);
    return versions.find((version) => version.number === number) ?? null;
  },
  comparison: (plan, { from, to }, ctx) => compareVersions(ctx, plan.id, from, to),
};

/** Fields of Clause. */
export const clauseDuties: Pick<ClauseResolvers, 'duties'> = {
  duties: (clause, _, ctx) => ctx.loaders.planVersion.dutiesOfClause.load(clause.id),
};

export const DutyWords: DutyWordsResolvers = {
  obligation: async (duty, _, ctx) => (await ctx.loaders.plan.obligation.load(duty.obligationId))!,
};

/** Fields of Obligation. */
export const obligationVersions: Pick<ObligationResolvers, 'endedIn' | 'amendment'> = {
  async endedIn({ endedBy }, _, ctx) {
    return endedBy === null ? null : (await ctx.loaders.planVersion.byId.load(endedBy))!.number;
  },
  async amendment({ id }, _, ctx) {
    const words = await ctx.loaders.planVersion.lastWords.load(id);
    const after = words.find(({ isLatest }) => isLatest);
    if (!after) return null;
    const change = versionDutyChange(words.find(({ isLatest }) => !isLatest) ?? null, after);
    return change?.kind === 'UNCHANGED' ? null : change;
  },
};

/** Fields of Period. */
export const periodVersion: Pick<PeriodResolvers, 'planVersion'> = {
  planVersion: async ({ versionId }, _, ctx) => (await ctx.loaders.planVersion.byId.load(versionId))!,
};

export const DutyState: DutyStateResolvers = {
  async addresseeNames({ addressees }, _, ctx) {
    const names = await ctx.loaders.planVersion.addresseeName.loadMany([...addressees]);
    return names.map((found, at) => (found && 'name' in found ? found.name : addressees[at]!));
  },
};

export const PlanAmendment: PlanAmendmentResolvers = {
  clauses: ({ clauses }) => clauses.map(clauseChangeView),
  effect: (amendment, { rule }, ctx) => countEffect(ctx, amendment, rule),
};

/** Fields of Task. */
export const taskAmendment: Pick<TaskResolvers, 'amendment'> = {
  amendment: (task, _, ctx) => amendmentOfTask(ctx, task),
};

export const TaskAmendment: TaskAmendmentResolvers = {
  change: ({ before, after }) => versionDutyChange(before, after)!,
  viewerCanAcknowledge: (amendment, _, ctx) =>
    amendment.kind === 'CHANGED' && planVersionPolicy.acknowledgeAmendment.allows(ctx.viewer, amendment),
};
