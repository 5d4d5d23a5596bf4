// What the file will hold, said before it is asked for: rows, the unit in focus, the active filters.
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import type { Filter } from '../../filter/filter.ts';
import { useFilterWords } from '../../filter/useFilterWords.ts';
import type { FocusedUnit } from '../ExportButton.tsx';
import type { GridRequest } from '../_lib/jobs.ts';
import styles from './Export.module.css';
import { ExportSizeDocument } from './ExportHolds.generated.ts';

interface Props {
  request: GridRequest;
  filter: Filter;
  unit: FocusedUnit;
  /** Told whether it is known that there is nothing to export. */
  onEmpty: (empty: boolean) => void;
}

/** Counted by the code that writes the file, each time anew. */
export function ExportHolds({ request, filter, unit, onEmpty }: Props) {
  const { t } = useTranslation('export');
  const words = useFilterWords(filter);
  const { view } = request;
  const { data, error, loading } = useQuery(ExportSizeDocument, {
    variables: { view, filter: request.filter },
    fetchPolicy: 'network-only',
  });
  const count = data?.exportSize;
  const empty = count === 0;
  useEffect(() => onEmpty(empty), [empty, onEmpty]);

  const hasUnitsBelow = unit.kind === 'GOVERNMENT' && unit.level !== 'WARD';
  const place = t(hasUnitsBelow ? 'holds.placeAndBelow' : 'holds.place', { name: unit.name });
  return (
    <section className={styles.holds} aria-label={t('holds.title')}>
      <h3 className={styles.holdsTitle}>{t('holds.title')}</h3>
      <p role="status" aria-busy={loading} className={cx(empty && styles.problem)}>
        {empty
          ? t('holds.empty', { place })
          : count !== undefined
            ? t(`holds.${view}`, { count, n: formatNumber(count), place })
            : error
              ? t('holds.unknown', { place })
              : t('holds.counting')}
        {view === 'UNITS' && count && unit.level !== 'CITY' ? ` ${t('holds.above')}` : null}
      </p>
      {words.length === 0 ? (
        <p>{t('holds.unfiltered')}</p>
      ) : (
        <>
          <p>{t('holds.filtered')}</p>
          <ul className={styles.words}>
            {words.map(({ facet, label, value }) => (
              <li key={facet}>
                <span className={styles.soft}>{label}:</span> {value}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
