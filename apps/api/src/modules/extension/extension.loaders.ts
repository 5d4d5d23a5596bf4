// Loaders of requests for more time, made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { listLoader } from '../../lib/loader.ts';
import { extensionsOfTasks, type ExtensionRow } from './extension.store.ts';

export interface ExtensionLoaders {
  ofTask: DataLoader<number, (ExtensionRow & { ofTaskId: number })[]>;
}

/** Makes the extension loaders of a request. */
export function makeExtensionLoaders(ctx: Context): ExtensionLoaders {
  return {
    ofTask: listLoader(
      (ids: readonly number[]) => extensionsOfTasks(ctx, ids),
      (row) => row.ofTaskId,
    ),
  };
}
