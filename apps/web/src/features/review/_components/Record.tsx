// What was decided on a task, when it was opened again and what came after, and what more time was asked for.
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant, lastGoodDay } from '../../../lib/dates.ts';
import { Changes } from './Changes.tsx';
import type { Record_TaskFragment } from './Record.generated.ts';
import styles from './Record.module.css';

/** The newest first. */
export function Record({ task }: { task: Record_TaskFragment }) {
  const { t } = useTranslation('review');
  const { reviews, reopenings, extensions, claim, status } = task;
  const claimed = claim !== null && (status === 'SUBMITTED' || status === 'NOT_APPLICABLE');
  if (!claimed && reviews.length + reopenings.length + extensions.length === 0) {
    return <p className={styles.soft}>{t('recordEmpty')}</p>;
  }
  return (
    <div className={styles.record}>
      {claimed ? <p>{t('claimedWith', { reason: claim })}</p> : null}
      {reopenings.map((reopening) => (
        <section key={reopening.id} className={styles.entry}>
          <h3>{t('reopenedBy', { name: reopening.reopenedBy, at: formatInstant(reopening.reopenedAt) })}</h3>
          <p className={styles.reason}>{reopening.reason}</p>
          <p className={styles.soft}>{t('cameAfter')}</p>
          <Changes changes={reopening.changes} />
        </section>
      ))}
      {reviews.map((review) => (
        <section key={review.id} className={styles.entry}>
          <h3>
            {t(review.decision === 'ACCEPT' ? 'acceptedBy' : 'returnedBy', {
              name: review.decidedBy,
              at: formatInstant(review.decidedAt),
            })}
          </h3>
          {review.reason ? <p className={styles.reason}>{review.reason}</p> : null}
        </section>
      ))}
      {extensions.map((extension) => (
        <section key={extension.id} className={styles.entry}>
          <h3>
            {t(`extensionState.${extension.state}`, { date: formatDate(lastGoodDay(extension.dueAt)) })}{' '}
            <span className={styles.soft}>
              {extension.askedBy}, {formatInstant(extension.askedAt)}
            </span>
          </h3>
          <p className={styles.reason}>{extension.reason}</p>
          {extension.decidedBy && extension.decidedAt ? (
            <p className={styles.soft}>
              {t('extensionDecided', { name: extension.decidedBy, at: formatInstant(extension.decidedAt) })}
              {extension.decisionReason ? `: ${extension.decisionReason}` : ''}
            </p>
          ) : null}
        </section>
      ))}
    </div>
  );
}
