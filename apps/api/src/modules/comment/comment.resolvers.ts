// Comments, their threads under tasks and evidence, and what a viewer may do with them.
import { toGlobalId } from '../../lib/global-id.ts';
import type {
  CommentResolvers,
  EvidenceResolvers,
  MutationResolvers,
  QueryResolvers,
  TaskResolvers,
  TaskReturnResolvers,
} from '../../generated/resolvers.ts';
import { commentPolicy } from './comment.policy.ts';
import { createComment, deleteComment, findMentionable, mayComment, updateComment } from './comment.service.ts';

export const commentQueries: Pick<QueryResolvers, 'mentionable'> = {
  mentionable: (_, { subjectId, text, first }, ctx) => findMentionable(ctx, subjectId, text, first ?? 8),
};

export const commentMutations: Pick<MutationResolvers, 'createComment' | 'updateComment' | 'deleteComment'> = {
  createComment: (_, { input }, ctx) => createComment(ctx, input),
  updateComment: (_, { input }, ctx) => updateComment(ctx, input),
  deleteComment: (_, { input }, ctx) => deleteComment(ctx, input),
};

export const taskTalk: Pick<TaskResolvers, 'comments' | 'commentCount' | 'returns' | 'viewerCanComment'> = {
  comments: (task, _, ctx) => ctx.loaders.comment.of('Task').load(task.id),
  async commentCount(task, _, ctx) {
    const { comment } = ctx.loaders;
    const [counted, returns] = await Promise.all([
      comment.countOf('Task').load(task.id),
      comment.returnsOf.load(task.id),
    ]);
    return (counted?.count ?? 0) + returns.length;
  },
  returns: (task, _, ctx) => ctx.loaders.comment.returnsOf.load(task.id),
  viewerCanComment: (task, _, ctx) => mayComment(ctx, task),
};

export const evidenceTalk: Pick<EvidenceResolvers, 'comments' | 'commentCount' | 'viewerCanComment'> = {
  comments: (evidence, _, ctx) => ctx.loaders.comment.of('Evidence').load(evidence.id),
  commentCount: async (evidence, _, ctx) =>
    (await ctx.loaders.comment.countOf('Evidence').load(evidence.id))?.count ?? 0,
  viewerCanComment: (evidence, _, ctx) => mayComment(ctx, evidence),
};

export const Comment: CommentResolvers = {
  id: (comment) => toGlobalId('Comment', comment.id),
  task: (comment, _, ctx) => (comment.subjectType === 'Task' ? ctx.loaders.task.byId.load(comment.subjectId) : null),
  evidence: (comment, _, ctx) =>
    comment.subjectType === 'Evidence' ? ctx.loaders.evidence.byId.load(comment.subjectId) : null,
  author: async (comment, _, ctx) => (await ctx.loaders.participant.byId.load(comment.accountId))!,
  async mentions({ mentions }, _, ctx) {
    const people = await Promise.all(mentions.map((id) => ctx.loaders.participant.byId.load(id)));
    return people.filter((person) => person !== null);
  },
  viewerCanEdit: (comment, _, ctx) =>
    comment.deletedAt === null && commentPolicy.updateComment.allows(ctx.viewer, comment),
};

export const TaskReturn: TaskReturnResolvers = {
  by: async ({ accountId }, _, ctx) => (await ctx.loaders.participant.byId.load(accountId))!,
};
