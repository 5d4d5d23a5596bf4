// What waits, group by group: one duty's tasks of all units, or one unit's tasks of all duties.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { Button } from '../../../ui/Button.tsx';
import { Spinner } from '../../../ui/Waiting.tsx';
import { groupOf, type Grouping } from '../_lib/queue.ts';
import type { Queue, QueueItem } from '../_lib/useQueue.ts';
import { QueueRow } from './QueueRow.tsx';
import styles from './QueueList.module.css';

interface Props {
  queue: Queue;
  chosen: ReadonlySet<string>;
  skipped: ReadonlySet<string>;
  onChoose: (id: string) => void;
  /** What can be done with all that are chosen. */
  bar: ReactNode;
}

const groupings = ['duty', 'unit'] as const satisfies Grouping[];

/** Decided tasks stay in their place until the page is read anew, so that one finds back to them. */
export function QueueList({ queue, chosen, skipped, onChoose, bar }: Props) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const { tasks, total, grouping, unit } = queue;
  return (
    <section className={styles.queue} aria-label={t('queue')}>
      <div className={styles.head}>
        <p role="status">{total === null ? common('loading') : t('queueCount', { count: total })}</p>
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
      <div className={styles.rows}>
        {total === 0 ? <p className={styles.none}>{t('queueEmpty')}</p> : null}
        {total === null && queue.loading ? <Spinner /> : null}
        {tasks.map((task, at) => (
          <div key={task.id}>
            {at === 0 || groupOf(tasks[at - 1]!, grouping) !== groupOf(task, grouping) ? (
              <Heading task={task} grouping={grouping} onOnly={() => queue.only(task)} />
            ) : null}
            <QueueRow
              task={task}
              grouping={grouping}
              shown={task.id === queue.shown}
              chosen={chosen.has(task.id)}
              skipped={skipped.has(task.id)}
              onChoose={() => onChoose(task.id)}
              onOpen={() => queue.show(task.id, 'open')}
            />
          </div>
        ))}
        {queue.hasMore ? (
          <Button className={styles.more} disabled={queue.loading} onClick={() => void queue.loadMore()}>
            {common('loadMore')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function Heading({ task, grouping, onOnly }: { task: QueueItem; grouping: Grouping; onOnly: () => void }) {
  const { t, i18n } = useTranslation('review');
  const label = (i18n.language === 'en' ? task.obligation.labelEn : null) ?? task.obligation.label;
  const name = grouping === 'duty' ? `${task.obligation.code} ${label}` : task.unit.name;
  return (
    <div className={cx(styles.heading)}>
      <h2 title={name}>{name}</h2>
      <Button small look="text" aria-label={t('onlyThis', { name })} onClick={onOnly}>
        {t('only')}
      </Button>
    </div>
  );
}
