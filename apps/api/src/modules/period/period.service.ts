// Opens the periods of a plan that was just made, in the transaction that makes it.
import type { Context } from '../../context.ts';
import { openPeriod } from './period.store.ts';

/** @returns how many tasks were made in all */
export async function openPeriodsOfPlan(tx: Context, planId: number): Promise<number> {
  const periods = (await tx.loaders.plan.periodsOfPlan.load(planId)).toSorted((a, b) =>
    a.endsOn.localeCompare(b.endsOn),
  );
  let tasks = 0;
  for (const { id } of periods) tasks += await openPeriod(tx.db, id);
  return tasks;
}
