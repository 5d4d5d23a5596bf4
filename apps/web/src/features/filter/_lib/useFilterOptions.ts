// What periods and duties can be chosen, and what their codes stand for.
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { FilterNames } from '../describeFilter.ts';
import { labelOf, language } from '../../../lib/language.ts';
import { useStore } from '../../../lib/store.ts';
import { FilterOptionsDocument, type FilterOptionsQuery } from '../_components/FilterOptions.generated.ts';
import type { Duty } from './planOptions.ts';

export interface FilterOptions {
  /** The plan whose clauses are offered; null until known. */
  plan: string | null;
  /** All plans that there are. */
  plans: readonly { code: string; title: string }[];
  /** The latest first. */
  periods: FilterOptionsQuery['plans'][number]['periods'];
  /** Requirements are not among them: they make no tasks. */
  duties: readonly Duty[];
  names: FilterNames;
}

/** @param plan the plan in the filter; the first one when there is none */
export function useFilterOptions(plan: string | null | undefined): FilterOptions {
  const { data } = useQuery(FilterOptionsDocument);
  const spoken = useStore(language);
  return useMemo(() => {
    const chosen = data?.plans.find(({ code }) => code === plan) ?? data?.plans[0];
    const periods = (chosen?.periods ?? []).toReversed();
    const duties = (chosen?.obligations ?? []).filter(({ kind }) => kind === 'DUTY');
    return {
      plan: chosen?.code ?? null,
      plans: data?.plans ?? [],
      periods,
      duties,
      names: {
        periods,
        obligations: duties.map((duty) => ({ code: duty.code, label: labelOf(duty, spoken) })),
      },
    };
  }, [data, plan, spoken]);
}
