// What waits, group by group: one duty's tasks of all units, or one unit's tasks of all duties.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Grouping } from '../_lib/queue.ts';
import type { Queue } from '../_lib/useQueue.ts';
import { ChooseAll } from './ChooseAll.tsx';
import { QueueLines } from './QueueLines.tsx';
import styles from './QueueList.module.css';

interface Props {
  queue: Queue;
  chosen: ReadonlySet<string>;
  skipped: ReadonlySet<string>;
  /** Chooses some tasks, or lets go of them. */
  onChoose: (ids: readonly string[], choose: boolean) => void;
  /** What can be done with all that are chosen. */
  bar: ReactNode;
}

const groupings = ['duty', 'unit'] as const satisfies Grouping[];

/** Decided tasks stay in their place until the page is read anew, so that one finds back to them. */
export function QueueList({ queue, chosen, skipped, onChoose, bar }: Props) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const { total, grouping, unit } = queue;
  return (
    <section className={styles.queue} aria-label={t('queue')}>
      <div className={styles.head}>
        <ChooseAll {...{ queue, chosen, onChoose }} />
        <p role="status">
          {total === null ? common('loading') : t('queueCount', { count: total, n: formatNumber(total) })}
        </p>
        <div className={styles.grouping} role="group" aria-label={t('groupBy')}>
          {groupings.map((by) => (
            <Button key={by} small aria-pressed={by === grouping} onClick={() => queue.groupBy(by)}>
              {t(by === 'duty' ? 'byDuty' : 'byUnit')}
            </Button>
          ))}
        </div>
      </div>
      {unit ? (
        <p className={styles.unit}>
          {unit.name} ·{' '}
          <Button look="text" onClick={queue.everyUnit}>
            {t('backToAll')}
          </Button>
        </p>
      ) : null}
      {bar ? <div className={styles.bar}>{bar}</div> : null}
      <QueueLines key={grouping} {...{ queue, chosen, skipped, onChoose }} />
    </section>
  );
}
