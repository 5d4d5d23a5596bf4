// The statuses of many tasks: as one bar, and as a list of numbers.
import { useTranslation } from 'react-i18next';
import type { Progress, TaskStatus } from '../../generated/types.ts';
import { formatNumber } from '../../lib/numbers.ts';
import { StackedBar } from '../../ui/StackedBar.tsx';
import { StatusMark } from './_components/Status.tsx';
import styles from './Status.module.css';

/** From done to not begun, as the bar reads from left to right. */
const order = [
  ['ACCEPTED', 'accepted'],
  ['SUBMITTED', 'submitted'],
  ['IN_PROGRESS', 'inProgress'],
  ['RETURNED', 'returned'],
  ['NOT_STARTED', 'notStarted'],
] as const satisfies [TaskStatus, keyof Progress][];

export type StatusCounts = Pick<Progress, (typeof order)[number][1] | 'expected' | 'notApplicable'>;

/** The bar; its label says the numbers. */
export function StatusBar({ counts }: { counts: StatusCounts }) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('progress');
  const shares = order.map(([status, key]) => ({ key: status, value: counts[key], className: styles[status] }));
  const words = shares.map((share) => `${t(`status.${share.key}`)} ${formatNumber(share.value)}`).join(', ');
  return <StackedBar shares={shares} label={counts.expected > 0 ? words : own('barEmpty')} />;
}

/** The numbers one under the other, with their marks and their sum. */
export function StatusList({ counts }: { counts: StatusCounts }) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('progress');
  return (
    <div className={styles.card}>
      <dl>
        {order.map(([status, key]) => (
          <div key={key} className={styles.line}>
            <dt>
              <StatusMark status={status} />
              {t(`status.${status}`)}
            </dt>
            <dd>{formatNumber(counts[key])}</dd>
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
  );
}
