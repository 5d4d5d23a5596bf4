// What was decided on a task, when it was opened again and what came after, and what more time was asked for.
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant, lastGoodDay } from '../../../lib/dates.ts';
import { entriesOf } from '../_lib/record.ts';
import { Changes } from './Changes.tsx';
import type { Record_TaskFragment } from './Record.generated.ts';
import styles from './Record.module.css';

/** The newest first. */
export function Record({ task }: { task: Record_TaskFragment }) {
  const { t } = useTranslation('review');
  const { claim, status } = task;
  const entries = entriesOf(task);
  const claimed = claim !== null && (status === 'SUBMITTED' || status === 'NOT_APPLICABLE');
  if (!claimed && entries.length === 0) return <p className={styles.soft}>{t('recordEmpty')}</p>;
  return (
    <div className={styles.record}>
      {claimed ? <p>{t('claimedWith', { reason: claim })}</p> : null}
      {entries.map((entry) =>
        entry.kind === 'review' ? (
          <Decision key={entry.review.id} review={entry.review} />
        ) : entry.kind === 'reopening' ? (
          <Reopened key={entry.reopening.id} reopening={entry.reopening} />
        ) : (
          <Extended key={entry.extension.id} extension={entry.extension} />
        ),
      )}
    </div>
  );
}

function Decision({ review }: { review: Record_TaskFragment['reviews'][number] }) {
  const { t } = useTranslation('review');
  const { decision, decidedBy: name, decidedAt, reason } = review;
  return (
    <section className={styles.entry}>
      <h3>{t(decision === 'ACCEPT' ? 'acceptedBy' : 'returnedBy', { name, at: formatInstant(decidedAt) })}</h3>
      {reason ? <p className={styles.reason}>{reason}</p> : null}
    </section>
  );
}

function Reopened({ reopening }: { reopening: Record_TaskFragment['reopenings'][number] }) {
  const { t } = useTranslation('review');
  return (
    <section className={styles.entry}>
      <h3>{t('reopenedBy', { name: reopening.reopenedBy, at: formatInstant(reopening.reopenedAt) })}</h3>
      <p className={styles.reason}>{reopening.reason}</p>
      <p className={styles.soft}>{t('cameAfter')}</p>
      <Changes changes={reopening.changes} />
    </section>
  );
}

function Extended({ extension }: { extension: Record_TaskFragment['extensions'][number] }) {
  const { t } = useTranslation('review');
  return (
    <section className={styles.entry}>
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
  );
}
