// Writes what becomes of tasks, for the modules whose acts decide it: evidence, reviews, extensions.
import type { Context } from '../../context.ts';
import { statusAfterEvidence } from './task.rules.ts';
import * as store from './task.store.ts';
import type { TaskMove, TaskRow } from './task.store.ts';

export type { TaskMove, TaskRow } from './task.store.ts';

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
    moved.push(...(await store.updateStatus(tx, ids, status)));
  }
  return moved.sort((a, b) => a.id - b.id);
}

/** Writes transitions. @returns the tasks as they are now, by key */
export async function moveTasks(tx: Context, moves: readonly TaskMove[]): Promise<Map<number, TaskRow>> {
  const rows = moves.length === 0 ? [] : await store.moveTasks(tx, moves);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Notes that a reviewer opened the task. @returns the task as it is now */
export const beginReview = (tx: Context, id: number, accountId: number): Promise<TaskRow> =>
  store.beginReview(tx, id, accountId);

/** Moves the deadline of some tasks. @returns the tasks as they are now */
export const moveDeadline = (tx: Context, ids: readonly number[], dueAt: string): Promise<TaskRow[]> =>
  store.moveDeadline(tx, ids, dueAt);

/** The keys of a unit's tasks of a period. */
export const taskIdsOfUnit = (ctx: Context, unitId: number, periodId: number): Promise<number[]> =>
  store.taskIdsOfUnit(ctx, unitId, periodId);
