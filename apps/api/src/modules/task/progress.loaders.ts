// Loaders of progress: all nodes that ask with the same filter share one statement.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader, perArguments } from '../../lib/loader.ts';
import type { ReadScope } from '../viewer/viewer.rules.ts';
import { countedProgress, rolledUpProgress, type ProgressOwner, type ProgressRow } from './progress.store.ts';
import type { ResolvedFilter, Tree } from './task.filter.ts';

export interface CountedArgs {
  owner: ProgressOwner;
  scope: ReadScope;
  tree: Tree;
  resolved: ResolvedFilter;
}

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
    counted: perArguments(({ owner, scope, tree, resolved }: CountedArgs) =>
      keyLoader(
        (ids: readonly number[]) => countedProgress(ctx, owner, scope, tree, resolved, ids),
        (row) => row.ownerId,
      ),
    ),
  };
}
