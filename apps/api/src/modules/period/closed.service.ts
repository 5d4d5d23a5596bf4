// Whether a period is closed, for the modules whose writes that stops.
import type { Context } from '../../context.ts';
import { stateError, type StateErrorRow } from '../../lib/outcome.ts';
import { closedRefusal, type Act } from '../task/transition.rules.ts';

/** True once the period is closed; inside a transaction that holds its tasks (lockTasks), until that ends. */
export const isPeriodClosed = async (ctx: Context, periodId: number): Promise<boolean> =>
  (await ctx.loaders.plan.period.existing(periodId)).closedAt !== null;

/** The refusal of an act on a task whose period is closed, or null. */
export async function refusedByClosing(ctx: Context, act: Act, periodId: number): Promise<StateErrorRow | null> {
  const message = (await isPeriodClosed(ctx, periodId)) ? closedRefusal(act) : null;
  return message === null ? null : stateError(message);
}
