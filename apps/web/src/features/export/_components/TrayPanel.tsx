// A strip at the foot of the page: each export under way, its file when it is done, what to do when it failed.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../../lib/store.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/Toasts.tsx';
import { exportJobs, jobInDialog } from '../_lib/jobStore.ts';
import type { ExportJob } from '../_lib/jobs.ts';
import { useExports, type Exports } from '../_lib/useExports.ts';
import { DownloadLink } from './DownloadLink.tsx';
import { JobProgress } from './JobProgress.tsx';
import { jobName } from './jobName.ts';
import styles from './TrayPanel.module.css';

/** Takes up what a reload has left behind. */
export function TrayPanel() {
  const { t } = useTranslation('export');
  const exports = useExports();
  const { resume } = exports;
  const inDialog = useStore(jobInDialog);
  const jobs = useStore(exportJobs).filter(({ id }) => id !== inDialog);
  useEffect(() => resume(), [resume]);
  if (jobs.length === 0) return null;
  return (
    <section className={styles.tray} aria-label={t('tray')}>
      <ul>
        {jobs.map((job) => (
          <TrayItem key={job.id} job={job} exports={exports} />
        ))}
      </ul>
    </section>
  );
}

function TrayItem({ job, exports }: { job: ExportJob; exports: Exports }) {
  const { t } = useTranslation('export');
  const { t: common } = useTranslation('common');
  const name = jobName(job, t);

  async function again() {
    const answer = await exports.start(job.request, job.unitName, job.id);
    if (typeof answer === 'string') return;
    const text = 'message' in answer ? answer.message : common(`failure.${answer.failure.reason}`);
    toast({ text, tone: 'bad' });
  }

  return (
    <li className={styles.item}>
      <span className={styles.name}>{name}</span>
      <JobProgress job={job} />
      <span className={styles.actions}>
        {job.state === 'DONE' ? <DownloadLink job={job} exports={exports} /> : null}
        {job.state === 'FAILED' || job.state === 'GONE' ? (
          <Button small disabled={exports.starting} onClick={() => void again()}>
            {t('again')}
          </Button>
        ) : null}
        <IconButton
          small
          label={t('dismiss', { name })}
          onClick={() => {
            // The button is about to go: the focus moves to the page rather than to its top.
            document.querySelector('main')?.focus();
            exports.dismiss(job.id);
          }}
        >
          ×
        </IconButton>
      </span>
    </li>
  );
}
