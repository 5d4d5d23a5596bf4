// Loaders of tasks by key and of the task lists of units and obligations, made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader, listLoader, perArguments } from '../../lib/loader.ts';
import type { ReadScope } from '../viewer/viewer.rules.ts';
import * as store from './task.store.ts';

/** What a list of tasks below units or obligations is read with. */
export type OwnedListArgs = store.TaskListArgs & { owner: store.TaskOwner; scope: ReadScope };

export interface TaskLoaders {
  byId: DataLoader<number, store.TaskRow | null>;
  ofEvidence: DataLoader<number, (store.TaskRow & { evidenceId: number })[]>;
  lists(args: OwnedListArgs): DataLoader<number, store.TaskRow[]>;
  counts(args: Omit<OwnedListArgs, 'order' | 'size' | 'after'>): DataLoader<number, { count: number } | null>;
}

/** Makes the task loaders of a request. */
export function makeTaskLoaders(ctx: Context): TaskLoaders {
  return {
    byId: keyLoader(
      (ids: readonly number[]) => store.tasksByIds(ctx, ids),
      (task) => task.id,
    ),
    ofEvidence: listLoader(
      (ids: readonly number[]) => store.tasksOfEvidence(ctx, ids),
      (task) => task.evidenceId,
    ),
    lists: perArguments((args: OwnedListArgs) =>
      listLoader(
        (ids: readonly number[]) => store.listTasksOf(ctx, args.owner, args.scope, args, ids),
        (task) => task.ownerId,
      ),
    ),
    counts: perArguments((args: Omit<OwnedListArgs, 'order' | 'size' | 'after'>) =>
      keyLoader(
        (ids: readonly number[]) => store.countTasksOf(ctx, args.owner, args.scope, args, ids),
        (row) => row.ownerId,
      ),
    ),
  };
}
