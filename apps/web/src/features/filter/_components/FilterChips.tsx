// What the page is narrowed to, part by part, each with a way to take it off.
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { describeFilter, type FilterNames } from '../describeFilter.ts';
import { withoutFacets, type Filter } from '../filter.ts';
import type { SetFilter } from '../useFilter.ts';
import styles from './FilterChips.module.css';

interface Props {
  filter: Filter;
  names: FilterNames;
  onChange: SetFilter;
}

/** Nothing at all when nothing is filtered. */
export function FilterChips({ filter, names, onChange }: Props) {
  const { t } = useTranslation(['filter', 'common']);
  const list = useRef<HTMLDivElement>(null);
  const parts = describeFilter(filter, names, t);
  if (parts.length === 0) return null;
  return (
    <div className={styles.chips} ref={list}>
      <ul className={styles.list} aria-label={t('active')}>
        {parts.map(({ facet, label, value }) => (
          <li key={facet} className={styles.item}>
            <Chip
              removeLabel={t('clear', { label, value })}
              onRemove={() => {
                onChange(withoutFacets(filter, [facet]));
                // The button is about to go: the focus stays in the row rather than falling to the page's top.
                list.current?.querySelector<HTMLElement>(':scope > button')?.focus();
              }}
            >
              <span className={styles.label}>{label}:</span> <span title={value}>{value}</span>
            </Chip>
          </li>
        ))}
      </ul>
      <Button small look="quiet" className={styles.clear} onClick={() => onChange(withoutFacets(filter))}>
        {t('clearAll')}
      </Button>
    </div>
  );
}
