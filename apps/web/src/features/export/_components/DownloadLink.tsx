// The link to a finished file. It asks first whether the file can be had: a download that fails says nothing useful.
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../ui/Toasts.tsx';
import type { ExportJob } from '../_lib/jobs.ts';
import type { Exports } from '../_lib/useExports.ts';
import styles from './Export.module.css';

interface Props {
  job: ExportJob;
  exports: Exports;
  /** Marks what comes next for the focus. */
  'data-next'?: boolean;
}

/** An expired session is renewed on the way; a file that is gone shows as such in the job. */
export function DownloadLink({ job, exports, ...rest }: Props) {
  const { t } = useTranslation('export');
  const { t: common } = useTranslation('common');
  async function take(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const failure = await exports.take(job.id);
    if (failure) toast({ text: common(`failure.${failure.reason}`), tone: 'bad' });
  }
  return (
    <a
      href={job.url ?? undefined}
      download=""
      className={styles.download}
      onClick={(event) => void take(event)}
      {...rest}
    >
      {t('download')}
    </a>
  );
}
