// Which plan's periods are shown: the one in the address, else the one that other pages begin with.
import { dayOf } from '../../../lib/dates.ts';
import { filterParams } from '../../filter/filterFromUrl.ts';
import { defaultPlan } from '../../progress/defaultPeriod.ts';

type Candidate = Parameters<typeof defaultPlan>[0][number];

/** Undefined while there is no plan at all. */
export function planShown<Plan extends Candidate>(plans: readonly Plan[], params: URLSearchParams): Plan | undefined {
  const code = params.get(filterParams.plan) ?? defaultPlan(plans, [], dayOf(new Date()));
  return plans.find((plan) => plan.code === code) ?? plans[0];
}
