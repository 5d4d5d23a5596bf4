// The statuses of a unit's tasks as one bar; the numbers appear on hover and on focus, and are read aloud with it.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskStatus } from '../../../generated/types.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { HoverCard } from '../../../ui/HoverCard.tsx';
import { StackedBar } from '../../../ui/StackedBar.tsx';
import { useFocused, useRow } from '../gridContext.ts';
import { GridCell } from '../GridRow.tsx';
import { StatusMark } from './Status.tsx';
import styles from './Status.module.css';
import type { UnitRow_UnitFragment } from './UnitRow.generated.ts';

type Counts = UnitRow_UnitFragment['progress'];

/** From done to not begun, as the bar reads from left to right. */
const order = [
  ['ACCEPTED', 'accepted'],
  ['SUBMITTED', 'submitted'],
  ['IN_PROGRESS', 'inProgress'],
  ['RETURNED', 'returned'],
  ['NOT_STARTED', 'notStarted'],
] as const satisfies [TaskStatus, keyof Counts][];

/** The bar's cell. */
export function ProgressBarCell({ col, counts, className }: { col: number; counts: Counts; className?: string }) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('progress');
  const { row } = useRow();
  const cell = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState(false);
  const focused = useFocused(row.key, col);
  const [inside, setInside] = useState(false);

  const shares = order.map(([status, key]) => ({ key: status, value: counts[key], className: styles[status] }));
  const words = shares.map((share) => `${t(`status.${share.key}`)} ${formatNumber(share.value)}`).join(', ');
  const label = counts.expected > 0 ? words : own('barEmpty');

  return (
    <GridCell
      ref={cell}
      col={col}
      className={className}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
      onFocusCapture={() => setInside(true)}
      onBlur={() => setInside(false)}
    >
      <StackedBar shares={shares} label={label} />
      {hovered || (focused && inside) ? (
        <HoverCard anchor={cell}>
          <div className={styles.card}>
            <dl>
              {shares.map(({ key, value }) => (
                <div key={key} className={styles.line}>
                  <dt>
                    <StatusMark status={key} />
                    {t(`status.${key}`)}
                  </dt>
                  <dd>{formatNumber(value)}</dd>
                </div>
              ))}
              <div className={`${styles.line} ${styles.sum}`}>
                <dt>{own('barTotal')}</dt>
                <dd>{formatNumber(counts.expected)}</dd>
              </div>
              {counts.notApplicable > 0 ? (
                <div className={`${styles.line} ${styles.soft}`}>
                  <dt>{own('notApplicableApart')}</dt>
                  <dd>{formatNumber(counts.notApplicable)}</dd>
                </div>
              ) : null}
            </dl>
          </div>
        </HoverCard>
      ) : null}
    </GridCell>
  );
}
