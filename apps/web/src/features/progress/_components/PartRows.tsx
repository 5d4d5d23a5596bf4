// Rows that are not data: what is loading, what failed, what is empty, what more there is, and a unit's own tasks.
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Skeleton } from '../../../ui/Waiting.tsx';
import { useGrid, useWidgetTabIndex } from '../gridContext.ts';
import { GridCell, GridRow, Twisty } from '../GridRow.tsx';
import type { EmptyGridRow, FailedGridRow, MoreGridRow, OwnGridRow } from '../gridRows.ts';
import cells from './cells.module.css';

/** Where a row will be. */
export function SkeletonRow() {
  return (
    <GridRow aria-busy="true">
      <div role="gridcell" className={cells.message}>
        <Skeleton width="38%" />
      </div>
    </GridRow>
  );
}

/** Gathers the tasks that a unit with units below it owes itself. */
export function OwnTasksRow({ row }: { row: OwnGridRow }) {
  const { t } = useTranslation('progress');
  const { toggle } = useGrid();
  return (
    <GridRow>
      <GridCell col={0} className={cx(cells.name, cells.click)} onClick={() => toggle(row.key)}>
        <Twisty />
        <span className={cells.text}>
          {t('ownTasks')} <span className={cells.soft}>· {t('ownTasksCount', { count: row.count })}</span>
        </span>
      </GridCell>
    </GridRow>
  );
}

/** The next page of a level. */
export function MoreRow({ row }: { row: MoreGridRow }) {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation('common');
  const { loadMore } = useGrid();
  const tabIndex = useWidgetTabIndex();
  const load = () => row.parentKey !== null && loadMore(row.parentKey);
  return (
    <GridRow>
      <GridCell col={0} className={cells.message} onActivate={load}>
        <Button small tabIndex={tabIndex} disabled={row.busy} onClick={load}>
          {row.busy ? common('loading') : t('loadMoreCount', { formatted: formatNumber(row.remaining) })}
        </Button>
      </GridCell>
    </GridRow>
  );
}

/** A level that could not be loaded. */
export function FailedRow({ row }: { row: FailedGridRow }) {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation('common');
  const { reload } = useGrid();
  const tabIndex = useWidgetTabIndex();
  const again = () => row.parentKey !== null && reload(row.parentKey);
  return (
    <GridRow>
      <GridCell col={0} className={cells.message} onActivate={again}>
        <span role="alert" className={cells.bad}>
          {t('levelFailed')} {row.failure ? common(`failure.${row.failure.reason}`) : null}
        </span>
        <Button small tabIndex={tabIndex} onClick={again}>
          {common('retry')}
        </Button>
      </GridCell>
    </GridRow>
  );
}

/** A level with nothing in it. */
export function EmptyRow({ row }: { row: EmptyGridRow }) {
  const { t } = useTranslation('progress');
  return (
    <GridRow>
      <GridCell col={0} className={cells.message}>
        {t(`empty.${row.of}`)}
      </GridCell>
    </GridRow>
  );
}
