// How many tasks and pieces of evidence match the filter.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { toEvidenceFilter, toTaskFilter, type Filter, type FilterScope } from '../filter.ts';
import { FilterCountsDocument } from './FilterCounts.generated.ts';
import styles from './FilterCounts.module.css';

interface Props {
  filter: Filter;
  scope?: FilterScope;
}

/** The figures stay, paler, while new ones are fetched: the bar never jumps. */
export function FilterCounts({ filter, scope }: Props) {
  const { t } = useTranslation('filter');
  const { data, previousData, loading, error } = useQuery(FilterCountsDocument, {
    variables: { task: toTaskFilter(filter, scope), evidence: toEvidenceFilter(filter, scope) },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  return (
    <p className={cx(styles.counts, loading && styles.busy)} role="status" aria-busy={loading}>
      {error && !loading ? (
        t('counts.failed')
      ) : shown ? (
        <>
          <span className={styles.count}>
            {t('counts.tasks', { count: shown.tasks.totalCount, n: formatNumber(shown.tasks.totalCount) })}
          </span>
          <span aria-hidden="true"> · </span>
          <span className={styles.count}>
            {t('counts.evidence', { count: shown.evidence.totalCount, n: formatNumber(shown.evidence.totalCount) })}
          </span>
        </>
      ) : (
        t('counts.loading')
      )}
    </p>
  );
}
