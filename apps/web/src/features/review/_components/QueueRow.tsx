// One task of the queue: whose, which, since when, and what became of it.
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { dayOf, formatDate } from '../../../lib/dates.ts';
import { labelOf } from '../../../lib/language.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import type { Grouping } from '../_lib/queue.ts';
import type { QueueItem } from '../_lib/useQueue.ts';
import styles from './QueueList.module.css';

interface Props {
  task: QueueItem;
  grouping: Grouping;
  shown: boolean;
  chosen: boolean;
  skipped: boolean;
  onChoose: () => void;
  onOpen: () => void;
}

/** Marked while its task is shown. */
export function QueueRow({ task, grouping, shown, chosen, skipped, onChoose, onOpen }: Props) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const { obligation, unit, status } = task;
  const label = labelOf(obligation);
  const waits = status === 'SUBMITTED';
  return (
    <div className={cx(styles.row, shown && styles.shown, !waits && styles.decided)} data-task={task.id}>
      <input
        type="checkbox"
        checked={chosen}
        disabled={!task.viewerCanReview}
        aria-label={t('choose', { code: obligation.code, unit: unit.name })}
        onChange={onChoose}
      />
      <button type="button" className={styles.open} aria-current={shown ? 'true' : undefined} onClick={onOpen}>
        <span className={styles.what}>{grouping === 'duty' ? unit.name : `${obligation.code} ${label}`}</span>
        <span className={styles.facts}>
          {task.period.code} ·{' '}
          {t('pieces', { count: task.evidence.totalCount, n: formatNumber(task.evidence.totalCount) })}
          {task.submittedAt ? ` · ${formatDate(dayOf(task.submittedAt))}` : ''}
        </span>
        {task.claim !== null && waits ? <span className={styles.claim}>{t('claimMark')}</span> : null}
        {waits ? null : <span className={styles.state}>{common(`status.${status}`)}</span>}
        {waits && skipped ? <span className={styles.state}>{t('skipped')}</span> : null}
      </button>
    </div>
  );
}
