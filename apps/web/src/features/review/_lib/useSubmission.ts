// What a unit owes in one period of a plan, and what of it can be sent up or taken back.
import { useQuery } from '@apollo/client/react';
import type { TaskFilter } from '../../../generated/types.ts';
import {
  SubmissionDocument,
  SubmissionPeriodsDocument,
  type SubmissionQuery,
} from '../_components/SubmitDialog.generated.ts';
import { lastDayOf, type NamedUnit } from '../../unit/validity.ts';
import { clausesAbove, liesIn, submissionOf } from './submission.ts';

export type OwedTask = NonNullable<SubmissionQuery['unit']>['tasks']['nodes'][number];

/**
 * @param filter the page's: its plan is looked at, else the first one
 * @param wanted the period's code; the latest where the plan has no such period
 * @param clause the path of the clause that the groups are of; '' for all
 */
export function useSubmission(unit: NamedUnit, filter: TaskFilter, wanted: string, clause: string) {
  const plans = useQuery(SubmissionPeriodsDocument, { fetchPolicy: 'cache-and-network' }).data?.plans;
  const plan = plans?.find((one) => one.code === filter.plan) ?? plans?.[0];
  const periods = plan?.periods.toReversed() ?? [];
  const period = periods.find((one) => one.code === wanted) ?? periods[0];
  const { data, error } = useQuery(SubmissionDocument, {
    variables: { code: unit.code, asOf: lastDayOf(unit), filter: { plan: plan?.code, periods: [period?.code ?? ''] } },
    skip: !period,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const all: readonly OwedTask[] = data?.unit?.tasks.nodes ?? [];
  return {
    /** The latest first. */
    periods,
    period,
    isLoaded: data !== undefined,
    error,
    /** The paths of the clauses in which there are tasks. */
    clauses: clausesAbove(all.map(({ obligation }) => obligation.clause.path)),
    groups: submissionOf(all.filter(({ obligation }) => liesIn(obligation.clause.path, clause))),
    extendable: all.filter(({ viewerCanAskExtension }) => viewerCanAskExtension),
  };
}
