// Keeps tasks in step with their evidence, for the module that writes evidence.
import type { Context } from '../../context.ts';
import { statusAfterEvidence } from './task.rules.ts';
import * as store from './task.store.ts';
import type { TaskRow } from './task.store.ts';

/** Tasks by key, locked until the transaction ends; one order for all writers, so that two cannot deadlock. */
export const lockTasks = (tx: Context, ids: readonly number[]): Promise<TaskRow[]> => store.lockTasks(tx, ids);

/**
 * Moves the statuses that follow from the evidence, and raises the versions: what a leader submits is what they saw.
 * @param pieces how many pieces of evidence each task has now
 * @returns the tasks as they are now
 */
export async function followEvidence(
  tx: Context,
  tasks: readonly TaskRow[],
  pieces: readonly number[],
): Promise<TaskRow[]> {
  const byStatus = Map.groupBy(tasks.keys(), (index) => statusAfterEvidence(tasks[index]!.status, pieces[index]!));
  const moved: TaskRow[] = [];
  for (const [status, indexes] of byStatus) {
    const ids = indexes.map((index) => tasks[index]!.id);
    moved.push(...(await store.updateTasks(tx, ids, { status })));
  }
  return moved.sort((a, b) => a.id - b.id);
}
