// Plans are read by everyone who is signed in.
import type { Context } from '../../context.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import { allPlans, plansByCode, type PlanRow } from './plan.store.ts';

export type { PeriodRow, PlanRow } from './plan.store.ts';

/** All plans. Throws UNAUTHENTICATED. */
export function readPlans(ctx: Context): Promise<PlanRow[]> {
  requireViewer(ctx.viewer);
  return allPlans(ctx);
}

/** The plan with the code, or null. Throws UNAUTHENTICATED. */
export async function readPlan(ctx: Context, code: string): Promise<PlanRow | null> {
  requireViewer(ctx.viewer);
  return (await plansByCode(ctx, code))[0] ?? null;
}
