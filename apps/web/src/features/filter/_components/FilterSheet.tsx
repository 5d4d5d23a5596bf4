// The filter on a narrow screen: all groups in one dialog, each folded until it is needed. Changes take effect at once.
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import type { FilterOptions } from '../_lib/useFilterOptions.ts';
import { activeFacets, withoutFacets, type Filter, type FilterScope } from '../filter.ts';
import type { SetFilter } from '../useFilter.ts';
import { FilterCounts } from './FilterCounts.tsx';
import { FilterGroup, groupFacets, groups, type Group } from './FilterGroup.tsx';
import styles from './FilterSheet.module.css';

interface Props {
  filter: Filter;
  scope?: FilterScope;
  /** What the page doesn't filter by. */
  without?: Group;
  options: FilterOptions;
  onChange: SetFilter;
  onClose: () => void;
}

/** Open for as long as it is rendered. */
export function FilterSheet({ filter, scope, without, options, onChange, onClose }: Props) {
  const { t } = useTranslation('filter');
  const active = activeFacets(filter);
  return (
    <Dialog title={t('bar')} onClose={onClose}>
      <div className={styles.groups}>
        {groups
          .filter((group) => group !== without)
          .map((group) => {
            const chosen = groupFacets[group].filter((facet) => active.includes(facet)).length;
            return (
              <details key={group} className={styles.group} name="filter-group">
                <summary className={styles.summary}>
                  {t(`group.${group}`)}
                  {chosen > 0 ? <span className={styles.badge}>{formatNumber(chosen)}</span> : null}
                </summary>
                <div className={styles.content}>
                  <FilterGroup group={group} filter={filter} onChange={onChange} options={options} />
                </div>
              </details>
            );
          })}
      </div>
      <div className={styles.foot}>
        <FilterCounts filter={filter} scope={scope} />
        <DialogActions>
          <Button disabled={active.length === 0} onClick={() => onChange(withoutFacets(filter))}>
            {t('clearAll')}
          </Button>
          <Button look="primary" onClick={onClose}>
            {t('apply')}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
