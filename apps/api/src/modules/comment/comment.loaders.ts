// Loaders of threads, their counts and the returns that begin them, made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader, listLoader, perArguments } from '../../lib/loader.ts';
import * as store from './comment.store.ts';

export interface CommentLoaders {
  byId: DataLoader<number, store.CommentRow | null>;
  of(type: store.SubjectType): DataLoader<number, store.CommentRow[]>;
  countOf(type: store.SubjectType): DataLoader<number, { count: number } | null>;
  returnsOf: DataLoader<number, store.TaskReturnRow[]>;
}

/** Makes a request's loaders of comments. */
export function makeCommentLoaders(ctx: Context): CommentLoaders {
  return {
    byId: keyLoader(
      (ids: readonly number[]) => store.commentsByIds(ctx, ids),
      (comment) => comment.id,
    ),
    of: perArguments((type: store.SubjectType) =>
      listLoader(
        (ids: readonly number[]) => store.commentsOf(ctx, type, ids),
        (comment) => comment.subjectId,
      ),
    ),
    countOf: perArguments((type: store.SubjectType) =>
      keyLoader(
        (ids: readonly number[]) => store.countComments(ctx, type, ids),
        (row) => row.subjectId,
      ),
    ),
    returnsOf: listLoader(
      (ids: readonly number[]) => store.returnsOf(ctx, ids),
      (row) => row.taskId,
    ),
  };
}
