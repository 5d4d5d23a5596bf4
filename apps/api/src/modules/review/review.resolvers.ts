// The queue, what is done to tasks, and what a task tells of its decisions.
import { toGlobalId } from '../../lib/global-id.ts';
import type {
  EvidenceChangeResolvers,
  MutationResolvers,
  PinnedEvidenceResolvers,
  QueryResolvers,
  ReopeningResolvers,
  ReturnPhraseResolvers,
  ReviewResolvers,
  TaskResolvers,
} from '../../generated/resolvers.ts';
import { readReviewQueue } from '../task/task.service.ts';
import { isPeriodClosed } from '../period/closed.service.ts';
import { allows } from '../task/transition.rules.ts';
import { standing } from './acts.service.ts';
import { deletePhrase, readPhrases, savePhrase } from './phrase.service.ts';
import { reviewPolicy } from './review.policy.ts';
import { changesBetween } from './review.rules.ts';
import * as service from './review.service.ts';

export const reviewQueries: Pick<QueryResolvers, 'reviewQueue' | 'returnPhrases'> = {
  reviewQueue: (_, args, ctx) => readReviewQueue(ctx, args),
  returnPhrases: (_, { obligation }, ctx) => readPhrases(ctx, obligation),
};

export const reviewMutations: Pick<
  MutationResolvers,
  | 'submitTask'
  | 'submitTasks'
  | 'withdrawTasks'
  | 'beginReview'
  | 'reviewTask'
  | 'reviewTasks'
  | 'undoReviews'
  | 'reopenTask'
  | 'saveReturnPhrase'
  | 'deleteReturnPhrase'
> = {
  submitTask: (_, { input }, ctx) => service.submitTask(ctx, input),
  submitTasks: (_, { input }, ctx) => service.submitTasks(ctx, input),
  withdrawTasks: (_, { input }, ctx) => service.withdrawTasks(ctx, input),
  beginReview: (_, { input }, ctx) => service.beginReview(ctx, input.id),
  reviewTask: (_, { input }, ctx) => service.reviewTask(ctx, input),
  reviewTasks: (_, { input }, ctx) => service.reviewTasks(ctx, input),
  undoReviews: (_, { input }, ctx) => service.undoReviews(ctx, input),
  reopenTask: (_, { input }, ctx) => service.reopenTask(ctx, input),
  saveReturnPhrase: (_, { input }, ctx) => savePhrase(ctx, input),
  deleteReturnPhrase: (_, { id }, ctx) => deletePhrase(ctx, id),
};

/** Fields of Task that come from here. */
export const reviewedTask: TaskResolvers = {
  reviews: async (task, _, ctx) =>
    (await ctx.loaders.review.ofTask.load(task.id)).filter(({ undoneAt }) => undoneAt === null),
  async sinceReview(task, _, ctx) {
    const last = standing(await ctx.loaders.review.ofTask.load(task.id));
    if (!last) return null;
    const now = await ctx.loaders.review.pinsOfTask.load(task.id);
    return { since: last.decidedAt, changes: changesBetween(last.evidence, now!.pins) };
  },
  reopenings: (task, _, ctx) => ctx.loaders.review.reopeningsOfTask.load(task.id),
  // Acts of the unit itself: where it stands doesn't matter, so that no unit need be read.
  viewerCanSubmit: async (task, _, ctx) =>
    allows('SUBMIT', task.status) &&
    reviewPolicy.submitTask.allows(ctx.viewer, { unitId: task.unitId, lineage: [] }) &&
    !(await isPeriodClosed(ctx, task.periodId)),
  viewerCanClaim: async (task, _, ctx) =>
    allows('CLAIM', task.status) &&
    reviewPolicy.submitTask.allows(ctx.viewer, { unitId: task.unitId, lineage: [] }) &&
    !(await isPeriodClosed(ctx, task.periodId)),
  viewerCanWithdraw: async (task, _, ctx) =>
    allows('WITHDRAW', task.status) &&
    task.reviewBegunAt === null &&
    reviewPolicy.withdrawTasks.allows(ctx.viewer, { unitId: task.unitId, lineage: [] }) &&
    !(await isPeriodClosed(ctx, task.periodId)),
  viewerCanReopen: async (task, _, ctx) =>
    allows('REOPEN', task.status) &&
    reviewPolicy.reopenTask.allows(ctx.viewer, { unitId: task.unitId, lineage: [] }) &&
    !(await isPeriodClosed(ctx, task.periodId)),
  async viewerCanReview(task, _, ctx) {
    // Most viewers review nothing: then the unit's place need not be read.
    if (!allows('ACCEPT', task.status) || !ctx.viewer?.grants.some(({ role }) => role === 'REVIEWER')) return false;
    const unit = await ctx.loaders.unit.byId(task.hierarchyId).existing(task.unitId);
    return reviewPolicy.reviewTask.allows(ctx.viewer, { unitId: unit.id, lineage: unit.lineage });
  },
};

export const Review: ReviewResolvers = { id: (review) => toGlobalId('Review', review.id) };

export const PinnedEvidence: PinnedEvidenceResolvers = {
  id: (pin) => toGlobalId('Evidence', pin.id),
  files: (pin) => pin.attachments?.map(({ fileName }) => fileName) ?? [],
};

export const EvidenceChange: EvidenceChangeResolvers = {
  before: (change) => change.before,
  after: (change) => change.after,
};

export const Reopening: ReopeningResolvers = {
  id: (reopening) => toGlobalId('Reopening', reopening.id),
  async changes(reopening, _, ctx) {
    const all = await ctx.loaders.review.reopeningsOfTask.load(reopening.taskId);
    const next = all[all.findIndex(({ id }) => id === reopening.id) - 1];
    const after = next?.evidence ?? (await ctx.loaders.review.pinsOfTask.load(reopening.taskId))!.pins;
    return changesBetween(reopening.evidence, after);
  },
};

export const ReturnPhrase: ReturnPhraseResolvers = { id: (phrase) => toGlobalId('ReturnPhrase', phrase.id) };
