// The filter in words, for those who show it elsewhere than in the bar.
import { useTranslation } from 'react-i18next';
import { describeFilter, type Description } from './describeFilter.ts';
import type { Filter } from './filter.ts';
import { useFilterOptions } from './_lib/useFilterOptions.ts';

/** Each active part as the chips say it. */
export function useFilterWords(filter: Filter): Description[] {
  const { t } = useTranslation(['filter', 'common']);
  const { names } = useFilterOptions(filter.task.plan);
  return describeFilter(filter, names, t);
}
