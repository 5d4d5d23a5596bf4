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
import { viewerCan } from '../task/viewer-can.service.ts';
import { standing } from './acts.service.ts';
import { deletePhrase, readPhrases, savePhrase } from './phrase.service.ts';
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
  // A returned task may have lost its evidence; one in progress has some.
  viewerCanSubmit: async (task, _, ctx) =>
    (await viewerCan(ctx, 'SUBMIT', task)) &&
    (task.status !== 'RETURNED' || (await ctx.loaders.evidence.countOfTask.load(task.id)) > 0),
  viewerCanClaim: (task, _, ctx) => viewerCan(ctx, 'CLAIM', task),
  viewerCanWithdraw: (task, _, ctx) => task.reviewBegunAt === null && viewerCan(ctx, 'WITHDRAW', task),
  viewerCanReopen: (task, _, ctx) => viewerCan(ctx, 'REOPEN', task),
  viewerCanReview: (task, _, ctx) => viewerCan(ctx, 'ACCEPT', task),
  viewerCanReturn: (task, _, ctx) => viewerCan(ctx, 'RETURN', task),
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
