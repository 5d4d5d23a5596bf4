// Loaders of evidence by key and of the evidence of tasks, made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { keyLoader, listLoader, perArguments } from '../../lib/loader.ts';
import * as store from './evidence.store.ts';

type OfTask = store.EvidenceRow & { taskId: number };

export interface EvidenceLoaders {
  byId: DataLoader<number, store.EvidenceRow | null>;
  ofTask(args: store.EvidenceOfTaskArgs): DataLoader<number, OfTask[]>;
  /** How many pieces a task has; never cached, because writers read it after they wrote. */
  countOfTask: { load(id: number): Promise<number>; loadMany(ids: readonly number[]): Promise<number[]> };
}

/** Makes the evidence loaders of a request. */
export function makeEvidenceLoaders(ctx: Context): EvidenceLoaders {
  const counts = keyLoader(
    (ids: readonly number[]) => store.countEvidenceOfTasks(ctx, ids),
    (row) => row.taskId,
  );
  const countOf = async (id: number): Promise<number> => (await counts.clear(id).load(id))?.count ?? 0;
  return {
    byId: keyLoader(
      (ids: readonly number[]) => store.evidenceByIds(ctx, ids),
      (row) => row.id,
    ),
    ofTask: perArguments((args: store.EvidenceOfTaskArgs) =>
      listLoader(
        (ids: readonly number[]) => store.evidenceOfTasks(ctx, args, ids),
        (row: OfTask) => row.taskId,
      ),
    ),
    countOfTask: { load: countOf, loadMany: (ids) => Promise.all(ids.map(countOf)) },
  };
}
