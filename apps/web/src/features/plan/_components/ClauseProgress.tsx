// How the duties of a clause and of all below it stand: the bar, and the two figures that one looks for first.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { cx } from '../../../lib/class-names.ts';
import { formatNumber, percentOf } from '../../../lib/numbers.ts';
import { HoverCard } from '../../../ui/HoverCard.tsx';
import { filterParams } from '../../filter/filterFromUrl.ts';
import { progressPath } from '../../progress/progressUrl.ts';
import { StatusBar, StatusList } from '../../progress/StatusFigures.tsx';
import { withDuty } from '../planUrl.ts';
import type { ClauseCounts, PlanClause } from '../planTypes.ts';
import styles from './ClauseProgress.module.css';

interface Props {
  clause: PlanClause;
  counts: ClauseCounts;
  /** New figures are on their way. */
  stale: boolean;
}

/** Leads to the same clause on the Tiến độ page. */
export function ClauseProgress({ clause, counts, stale }: Props) {
  const { t } = useTranslation('plan');
  const { search } = useLocation();
  const anchor = useRef<HTMLAnchorElement>(null);
  const [shown, setShown] = useState(false);
  const params = withDuty(new URLSearchParams(search), null);
  params.set(filterParams.clause, clause.path);
  params.delete(filterParams.obligations);
  const name = clause.kind === 'CLOSING' ? t('marginClosing') : t('margin', { path: clause.path });
  const percent = percentOf(counts.accepted, counts.expected);

  return (
    <Link
      ref={anchor}
      to={progressPath(params)}
      className={cx(styles.progress, stale && styles.stale)}
      onMouseEnter={() => setShown(true)}
      onMouseLeave={() => setShown(false)}
      onFocus={() => setShown(true)}
      onBlur={() => setShown(false)}
    >
      <span className={styles.name}>{name}</span>
      <StatusBar counts={counts} />
      <span className={styles.figures}>
        <span>{t('acceptedShare', { percent: percent ?? 0 })}</span>
        {counts.overdue > 0 ? (
          <span className={styles.bad}>{t('overdue', { n: formatNumber(counts.overdue) })}</span>
        ) : null}
        <span className={styles.total}>
          {t('ofTasks', { count: counts.expected, n: formatNumber(counts.expected) })}
        </span>
      </span>
      {shown ? (
        <HoverCard anchor={anchor}>
          <StatusList counts={counts} />
        </HoverCard>
      ) : null}
    </Link>
  );
}
