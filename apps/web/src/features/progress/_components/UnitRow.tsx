// A unit's row: its name, how its tasks stand, what is late, what was shown.
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { cx } from '../../../lib/class-names.ts';
import { formatNumber, percentOf } from '../../../lib/numbers.ts';
import { useGrid, useWidgetTabIndex } from '../gridContext.ts';
import { GridCell, GridRow, Twisty } from '../GridRow.tsx';
import type { UnitGridRow } from '../gridRows.ts';
import { readableSearch } from '../../filter/filterFromUrl.ts';
import { withRoot } from '../progressUrl.ts';
import cells from './cells.module.css';
import { ProgressBarCell } from './ProgressBar.tsx';
import { SkeletonRow } from './PartRows.tsx';
import { Difference, useThen } from './Then.tsx';
import { UnitRow_UnitFragmentDoc } from './UnitRow.generated.ts';

/** Click on the name opens and closes; the arrow beside it puts the unit in focus. */
export function UnitRow({ row }: { row: UnitGridRow }) {
  const { t } = useTranslation('progress');
  const { filter, toggle } = useGrid();
  const tabIndex = useWidgetTabIndex();
  const { search } = useLocation();
  const { data, complete } = useFragment({
    fragment: UnitRow_UnitFragmentDoc,
    fragmentName: 'UnitRow_unit',
    from: row.unit,
    variables: { filter },
  });
  const then = useThen(row.unit);
  if (!complete) return <SkeletonRow />;
  const { progress } = data;
  const percent = percentOf(progress.accepted, progress.expected);
  return (
    <GridRow>
      <GridCell col={0} className={cx(cells.name, cells.click)} onClick={() => toggle(row.key)}>
        <Twisty />
        <span className={cx(cells.text, cells.strong)} title={data.name}>
          {data.name}
        </span>
        {row.level > 1 ? (
          <Link
            to={{ search: readableSearch(withRoot(new URLSearchParams(search), data.code)) }}
            className={cells.focusLink}
            tabIndex={tabIndex}
            aria-label={t('openUnit', { name: data.name })}
            title={t('openUnit', { name: data.name })}
            onClick={(event) => event.stopPropagation()}
          >
            ⇲
          </Link>
        ) : null}
      </GridCell>
      <ProgressBarCell col={1} counts={progress} className={cells.bar} />
      <GridCell col={2} className={cx(cells.number, cells.percent)}>
        <Difference now={percent} then={then && percentOf(then.accepted, then.expected)} percent />
        {percent === null ? '–' : t('percent', { percent })}
      </GridCell>
      <GridCell col={3} className={cx(cells.number, cells.facts1, progress.overdue > 0 ? cells.bad : cells.soft)}>
        <span className={cells.label}>{t('column.overdue')}: </span>
        <Difference now={progress.overdue} then={then && then.overdue} />
        {formatNumber(progress.overdue)}
      </GridCell>
      <GridCell col={4} className={cx(cells.number, cells.facts2)}>
        <span className={cells.label}>{t('column.evidence')}: </span>
        <Difference now={progress.evidence} then={then && then.evidence} />
        {formatNumber(progress.evidence)}
      </GridCell>
      <GridCell col={5} className={cx(cells.number, cells.hideNarrow)}>
        {formatNumber(progress.expected)}
      </GridCell>
    </GridRow>
  );
}
