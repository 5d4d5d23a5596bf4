// How far a job is: a bar while it runs, and a line that says it.
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { isOver, type ExportJob } from '../_lib/jobs.ts';
import styles from './Export.module.css';
import { jobName } from './jobName.ts';

/** Only what it is doing is read aloud, not every row. */
export function JobProgress({ job }: { job: ExportJob }) {
  const { t } = useTranslation('export');
  const { state, rowsDone, rowsTotal, misses } = job;
  const rows =
    rowsTotal === null
      ? t('rowsDone', { done: formatNumber(rowsDone) })
      : t('rows', { done: formatNumber(rowsDone), total: formatNumber(rowsTotal) });
  const bad = state === 'FAILED' || state === 'GONE';
  return (
    <div className={styles.progress}>
      <p role="status" className={cx(bad && styles.problem)}>
        {misses > 0 ? t('unreachable') : words(job, t)}
      </p>
      {isOver(job) ? null : (
        <>
          <progress
            className={styles.bar}
            aria-label={jobName(job, t)}
            max={rowsTotal || 1}
            // Without a value the bar only says that something is going on.
            value={rowsTotal === null ? undefined : rowsTotal === 0 ? 1 : rowsDone}
          />
          <span className={styles.rows}>{state === 'RUNNING' ? rows : null}</span>
        </>
      )}
      {state === 'DONE' ? <span className={styles.rows}>{t('ended', { rows: formatNumber(rowsDone) })}</span> : null}
    </div>
  );
}

function words({ state, error }: ExportJob, t: ReturnType<typeof useTranslation<'export'>>['t']): string {
  switch (state) {
    case 'QUEUED':
      return t('queued');
    case 'RUNNING':
      return t('running');
    case 'DONE':
      return t('done');
    case 'GONE':
      return t('gone');
    case 'FAILED':
      return error ? `${t('failed')} ${error}` : t('failed');
  }
}
