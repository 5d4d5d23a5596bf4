// Opens the periods of a plan that was just made, in the transaction that makes it.
import type { Context } from '../../context.ts';
import { openPeriod } from './period.store.ts';

/**
 * @param codes the periods to open; all, if left out
 * @returns how many tasks were made in each, by its code
 */
export async function openPeriodsOfPlan(
  tx: Context,
  planId: number,
  codes?: ReadonlySet<string>,
): Promise<{ code: string; tasks: number }[]> {
  tx.loaders.plan.periodsOfPlan.clear(planId);
  const periods = (await tx.loaders.plan.periodsOfPlan.load(planId))
    .filter(({ code }) => !codes || codes.has(code))
    .sort((a, b) => a.endsOn.localeCompare(b.endsOn));
  const opened: { code: string; tasks: number }[] = [];
  for (const { id, code } of periods) opened.push({ code, tasks: await openPeriod(tx.db, id) });
  return opened;
}
