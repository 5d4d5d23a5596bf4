// Loaders of progress: all nodes that ask with the same filter share one statement.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader, perArguments } from '../../lib/loader.ts';
import { countedProgress, rolledUpProgress, type CountedArgs, type ProgressRow } from './progress.store.ts';
import type { ResolvedFilter } from './task.filter.ts';

export interface ProgressLoaders {
  rolledUp(args: { hierarchyId: number; resolved: ResolvedFilter }): DataLoader<number, ProgressRow | null>;
  counted(args: CountedArgs): DataLoader<number, ProgressRow | null>;
}

/** Makes the progress loaders of a request. */
export function makeProgressLoaders(ctx: Context): ProgressLoaders {
  return {
    rolledUp: perArguments(({ hierarchyId, resolved }: { hierarchyId: number; resolved: ResolvedFilter }) =>
      keyLoader(
        (ids: readonly number[]) => rolledUpProgress(ctx, hierarchyId, resolved, ids),
        (row) => row.ownerId,
      ),
    ),
    counted: perArguments((args: CountedArgs) =>
      keyLoader(
        (ids: readonly number[]) => countedProgress(ctx, args, ids),
        (row) => row.ownerId,
      ),
    ),
  };
}
