// Plan, clause, obligation and citation fields.
import { toGlobalId } from '../../lib/global-id.ts';
import type {
  ClauseResolvers,
  FootnoteResolvers,
  IndicatorResolvers,
  LegalDocumentResolvers,
  ObligationResolvers,
  PlanResolvers,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { clauseProgress, obligationProgress } from '../task/progress.service.ts';
import { tasksOfObligation } from '../task/task.service.ts';
import { mentionsOf } from './plan.rules.ts';
import { readPlan, readPlans } from './plan.service.ts';

export const planQueries: Pick<QueryResolvers, 'plans' | 'plan'> = {
  plans: (_, __, ctx) => readPlans(ctx),
  plan: (_, { code }, ctx) => readPlan(ctx, code),
};

export const Plan: PlanResolvers = {
  id: (plan) => toGlobalId('Plan', plan.id),
  async preambleMentions(plan, _, ctx) {
    return mentionsOf(plan.preamble.join('\n'), await ctx.loaders.plan.citations('version').load(plan.versionId), []);
  },
  outline: (plan, _, ctx) => ctx.loaders.plan.rootClauses.load(plan.versionId),
  clauses: (plan, _, ctx) => ctx.loaders.plan.clausesOfVersion.load(plan.versionId),
  obligations: (plan, _, ctx) => ctx.loaders.plan.obligationsOfPlan.load(plan.id),
  periods: (plan, _, ctx) => ctx.loaders.plan.periodsOfPlan.load(plan.id),
  footnotes: (plan, _, ctx) => ctx.loaders.plan.footnotesOfVersion.load(plan.versionId),
  citations: (plan, _, ctx) => ctx.loaders.plan.citations('version').load(plan.versionId),
};

export const Clause: ClauseResolvers = {
  id: (clause) => toGlobalId('Clause', clause.id),
  parent: (clause, _, ctx) => (clause.parentId === null ? null : ctx.loaders.plan.clause.load(clause.parentId)),
  children: (clause, _, ctx) => ctx.loaders.plan.subclauses.load(clause.id),
  obligations: (clause, _, ctx) => ctx.loaders.plan.obligationsOfClause.load(clause.id),
  citations: (clause, _, ctx) => ctx.loaders.plan.citations('clause').load(clause.id),
  footnotes: (clause, _, ctx) => ctx.loaders.plan.footnotesOfClause.load(clause.id),
  async mentions(clause, _, ctx) {
    const { plan } = ctx.loaders;
    const [documents, footnotes] = await Promise.all([
      plan.citations('clause').load(clause.id),
      plan.footnotesOfClause.load(clause.id),
    ]);
    return mentionsOf(clause.text, documents, footnotes);
  },
  progress: (clause, input, ctx) => clauseProgress(ctx, clause.id, input),
};

export const Footnote: FootnoteResolvers = {
  id: (footnote) => toGlobalId('Footnote', footnote.id),
  citations: (footnote, _, ctx) => ctx.loaders.plan.citations('footnote').load(footnote.id),
  async mentions(footnote, _, ctx) {
    return mentionsOf(footnote.text, await ctx.loaders.plan.citations('footnote').load(footnote.id), []);
  },
};

export const LegalDocument: LegalDocumentResolvers = {
  id: (document) => toGlobalId('LegalDocument', document.id),
};

export const Obligation: ObligationResolvers = {
  id: (obligation) => toGlobalId('Obligation', obligation.id),
  plan: async (obligation, _, ctx) => (await ctx.loaders.plan.byId.load(obligation.planId))!,
  clause: async (obligation, _, ctx) => (await ctx.loaders.plan.clause.load(obligation.clauseId))!,
  async addressees(obligation, _, ctx) {
    const classes = await ctx.loaders.plan.addressees.load(obligation.id);
    return classes.map(({ code }) => code);
  },
  async addresseeNames(obligation, _, ctx) {
    const classes = await ctx.loaders.plan.addressees.load(obligation.id);
    return classes.map(({ name }) => name);
  },
  indicators: (obligation, _, ctx) => ctx.loaders.plan.indicators.load(obligation.id),
  tasks: (obligation, args, ctx) => tasksOfObligation(ctx, obligation.id, args),
  progress: (obligation, input, ctx) => obligationProgress(ctx, obligation.id, input),
};

export const Indicator: IndicatorResolvers = {
  id: (indicator) => toGlobalId('Indicator', indicator.id),
};
