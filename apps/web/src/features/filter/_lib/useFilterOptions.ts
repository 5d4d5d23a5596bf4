// What periods and duties can be chosen, and what their codes stand for.
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilterNames } from '../describeFilter.ts';
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
  const { i18n } = useTranslation();
  const { data } = useQuery(FilterOptionsDocument);
  const english = i18n.language === 'en';
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
        obligations: duties.map(({ code, label, labelEn }) => ({ code, label: (english ? labelEn : null) ?? label })),
      },
    };
  }, [data, plan, english]);
}
