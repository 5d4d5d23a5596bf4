// What the page is narrowed to, part by part, each with a way to take it off.
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { describeFilter, type FilterNames } from '../describeFilter.ts';
import { withoutFacets, withTask, type Filter } from '../filter.ts';
import type { SetFilter } from '../useFilter.ts';
import styles from './FilterChips.module.css';

interface Props {
  filter: Filter;
  names: FilterNames;
  onChange: SetFilter;
}

/** Nothing at all when nothing is filtered. The day whose units are shown stays when all else is cleared. */
export function FilterChips({ filter, names, onChange }: Props) {
  const { t } = useTranslation(['filter', 'common']);
  const list = useRef<HTMLDivElement>(null);
  const parts = describeFilter(filter, names, t);
  const { asOf } = filter.task;
  if (parts.length === 0 && !asOf) return null;
  /** The button is about to go: the focus stays in the row rather than falling to the page's top. */
  const keepFocus = () => list.current?.querySelector<HTMLElement>(':scope > button')?.focus();
  return (
    <div className={styles.chips} ref={list}>
      <ul className={styles.list} aria-label={t('active')}>
        {parts.map(({ facet, label, value }) => (
          <li key={facet} className={styles.item}>
            <Chip
              removeLabel={t('clear', { label, value })}
              onRemove={() => {
                onChange(withoutFacets(filter, [facet]));
                keepFocus();
              }}
            >
              <span className={styles.label}>{label}:</span> <span title={value}>{value}</span>
            </Chip>
          </li>
        ))}
        {asOf ? (
          <li className={styles.item}>
            <Chip
              removeLabel={t('clear', { label: t('asOf'), value: formatDate(asOf) })}
              onRemove={() => {
                onChange(withTask(filter, { asOf: null }));
                keepFocus();
              }}
            >
              <span className={styles.label}>{t('asOf')}:</span> <span>{formatDate(asOf)}</span>
            </Chip>
          </li>
        ) : null}
      </ul>
      {parts.length > 0 ? (
        <Button small look="quiet" className={styles.clear} onClick={() => onChange(withoutFacets(filter))}>
          {t('clearAll')}
        </Button>
      ) : null}
    </div>
  );
}
