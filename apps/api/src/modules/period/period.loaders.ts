// Loaders of what administrators see of periods, made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader, listLoader } from '../../lib/loader.ts';
import * as store from './period.store.ts';

export interface PeriodLoaders {
  size: DataLoader<number, { tasks: number; units: number } | null>;
  remaining: DataLoader<number, store.RemainingRow[]>;
  events: DataLoader<number, store.PeriodEventRow[]>;
}

/** Makes the period loaders of a request. */
export function makePeriodLoaders(ctx: Context): PeriodLoaders {
  return {
    size: keyLoader(
      (ids: readonly number[]) => store.sizesOf(ctx, ids),
      (row) => row.id,
    ),
    remaining: listLoader(
      (ids: readonly number[]) => store.remainingOf(ctx, ids),
      (row) => row.periodId,
    ),
    events: listLoader(
      (ids: readonly number[]) => store.eventsOf(ctx, ids),
      (row) => row.periodId,
    ),
  };
}
