// An export under way, in the dialog: how far it is, its file, or what went wrong and what to do.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { DialogActions } from '../../../ui/Dialog.tsx';
import { isOver, type ExportJob } from '../_lib/jobs.ts';
import type { Exports, StartProblem } from '../_lib/useExports.ts';
import { DownloadLink } from './DownloadLink.tsx';
import styles from './Export.module.css';
import { JobProgress } from './JobProgress.tsx';
import { jobName } from './jobName.ts';
import { useProblemWords } from './useProblemWords.ts';

interface Props {
  job: ExportJob;
  exports: Exports;
  /** Another job in place of this one. */
  onRestarted: (id: string) => void;
  onAnother: () => void;
  onClose: () => void;
}

/** The focus moves on with the job, unless it has been moved elsewhere. */
export function ExportRun({ job, exports, onRestarted, onAnother, onClose }: Props) {
  const { t } = useTranslation('export');
  const { t: common } = useTranslation('common');
  const box = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<StartProblem | null>(null);
  const problemWords = useProblemWords(problem);
  const { state } = job;
  const over = isOver(job);

  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    if (over && document.activeElement === box.current) box.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  }, [over]);

  async function again() {
    setProblem(null);
    const answer = await exports.start(job.request, job.unitName, job.id);
    if (typeof answer !== 'string') return setProblem(answer);
    onRestarted(answer);
    box.current?.focus();
  }

  return (
    <div ref={box} tabIndex={-1} className={styles.run} role="group" aria-label={jobName(job, t)}>
      <p className={styles.runName}>{jobName(job, t)}</p>
      <JobProgress job={job} />
      {over ? null : <p className={styles.soft}>{t('keepsGoing')}</p>}
      {state === 'DONE' ? (
        <>
          <p>
            <DownloadLink job={job} exports={exports} data-next />
          </p>
          <p className={styles.soft}>{t('downloadAgain')}</p>
        </>
      ) : null}
      {state === 'FAILED' ? <p className={styles.soft}>{t('failedHint')}</p> : null}
      <p className={styles.problem} role="alert">
        {problemWords}
      </p>
      <DialogActions>
        {over ? <Button onClick={onAnother}>{t('another')}</Button> : null}
        {state === 'FAILED' || state === 'GONE' ? (
          <Button look="primary" data-next onClick={() => void again()}>
            {t('again')}
          </Button>
        ) : null}
        <Button onClick={onClose}>{common('close')}</Button>
      </DialogActions>
    </div>
  );
}
