// Loaders of decisions, reopenings and present pins of tasks, made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader, listLoader } from '../../lib/loader.ts';
import type { Pin } from './review.rules.ts';
import * as store from './review.store.ts';

export interface ReviewLoaders {
  /** The newest first, undone ones included. */
  ofTask: DataLoader<number, store.ReviewRow[]>;
  reopeningsOfTask: DataLoader<number, store.ReopeningRow[]>;
  pinsOfTask: DataLoader<number, { taskId: number; pins: Pin[] } | null>;
}

/** Makes the review loaders of a request. */
export function makeReviewLoaders(ctx: Context): ReviewLoaders {
  return {
    ofTask: listLoader(
      (ids: readonly number[]) => store.reviewsOfTasks(ctx, ids),
      (row) => row.taskId,
    ),
    reopeningsOfTask: listLoader(
      (ids: readonly number[]) => store.reopeningsOfTasks(ctx, ids),
      (row) => row.taskId,
    ),
    pinsOfTask: keyLoader(
      (ids: readonly number[]) => store.pinsOfTasks(ctx, ids),
      (row) => row.taskId,
    ),
  };
}
