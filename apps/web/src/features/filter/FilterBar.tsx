// The filter bar above the grid. It reads and writes the page's address and nothing else.
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../lib/class-names.ts';
import { formatNumber } from '../../lib/numbers.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { FilterChips } from './_components/FilterChips.tsx';
import { FilterCounts } from './_components/FilterCounts.tsx';
import { FilterGroup, groupFacets, groups, type Group } from './_components/FilterGroup.tsx';
import { FilterSheet } from './_components/FilterSheet.tsx';
import { PlanSwitch } from './_components/PlanSwitch.tsx';
import { TextSearch } from './_components/TextSearch.tsx';
import { useFilterOptions } from './_lib/useFilterOptions.ts';
import { useNarrow } from './_lib/useNarrow.ts';
import { activeFacets, withTask, type FilterScope } from './filter.ts';
import styles from './FilterBar.module.css';
import { useFilter } from './useFilter.ts';

interface Props {
  /** The unit in focus: counts are taken below it. */
  scope?: FilterScope;
  /** False where the page counts for itself. */
  counts?: boolean;
  /** What the page doesn't filter by. */
  without?: Group;
  /** What stands at the bar's end, such as the export button. */
  children?: ReactNode;
}

/** Shows what the grid is narrowed to, how much matches, and lets it be changed. */
export function FilterBar({ scope, counts = true, without, children }: Props) {
  const { t } = useTranslation('filter');
  const [filter, setFilter] = useFilter();
  const options = useFilterOptions(filter.task.plan);
  const narrow = useNarrow();
  const [sheetOpen, setSheetOpen] = useState(false);
  const active = activeFacets(filter);
  const folded = active.filter((facet) => facet !== 'text').length;

  return (
    <section className={styles.bar} aria-label={t('bar')}>
      <div className={styles.row}>
        <PlanSwitch plans={options.plans} code={options.plan} />
        <TextSearch
          value={filter.task.text ?? ''}
          onCommit={(text) => setFilter(withTask(filter, { text }), 'replace')}
        />
        {narrow ? (
          <Button className={cx(folded > 0 && styles.chosen)} aria-haspopup="dialog" onClick={() => setSheetOpen(true)}>
            {folded > 0 ? t('openActive', { n: formatNumber(folded) }) : t('bar')}
          </Button>
        ) : (
          groups
            .filter((group) => group !== without)
            .map((group) => {
              const chosen = groupFacets[group].filter((facet) => active.includes(facet)).length;
              return (
                <Popover
                  key={group}
                  className={cx(styles.group, chosen > 0 && styles.chosen)}
                  panelLabel={t(`group.${group}`)}
                  trigger={
                    <>
                      {t(`group.${group}`)}
                      <span className={styles.caret} aria-hidden="true" />
                    </>
                  }
                >
                  {() => (
                    <div className={styles.panel}>
                      <FilterGroup group={group} filter={filter} onChange={setFilter} options={options} />
                    </div>
                  )}
                </Popover>
              );
            })
        )}
        {children ? <div className={styles.end}>{children}</div> : null}
      </div>
      <div className={styles.result}>
        <FilterChips filter={filter} names={options.names} onChange={setFilter} />
        {counts ? <FilterCounts filter={filter} scope={scope} /> : null}
      </div>
      {narrow && sheetOpen ? (
        <FilterSheet
          filter={filter}
          scope={scope}
          without={without}
          options={options}
          onChange={setFilter}
          onClose={() => setSheetOpen(false)}
        />
      ) : null}
    </section>
  );
}
