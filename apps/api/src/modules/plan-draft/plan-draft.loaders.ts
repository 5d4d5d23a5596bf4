// Loaders of drafts, made per request: the large parts are read only when they are asked for.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader } from '../../lib/loader.ts';
import { contentsByIds, draftsByIds, type PlanDraftRow } from './plan-draft.store.ts';
import type { DraftContent } from './plan-draft.types.ts';

export interface PlanDraftLoaders {
  byId: DataLoader<number, PlanDraftRow | null>;
  content: DataLoader<number, DraftContent | null>;
}

/** Makes the draft loaders of a request. */
export const makePlanDraftLoaders = (ctx: Context): PlanDraftLoaders => ({
  byId: keyLoader(
    (ids: readonly number[]) => draftsByIds(ctx, ids),
    (row) => row.id,
  ),
  content: keyLoader(
    (ids: readonly number[]) => contentsByIds(ctx, ids),
    (row) => row.id,
  ),
});
