// The export's dialog: first what and how, then how far it is. Closing it stops nothing.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../../lib/store.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { FocusedUnit } from '../ExportButton.tsx';
import { exportJobs, jobInDialog } from '../_lib/jobStore.ts';
import { useExports } from '../_lib/useExports.ts';
import { ExportForm } from './ExportForm.tsx';
import { ExportRun } from './ExportRun.tsx';

/** Open for as long as it is rendered. */
export function ExportDialog({ unit, onClose }: { unit: FocusedUnit; onClose: () => void }) {
  const { t } = useTranslation('export');
  const exports = useExports();
  const [jobId, setJobId] = useState<string | null>(null);
  const job = useStore(exportJobs).find(({ id }) => id === jobId);

  useEffect(() => {
    jobInDialog.set(jobId);
    return () => jobInDialog.set(null);
  }, [jobId]);

  /** A file that was handed over before one's eyes needs no place in the tray. */
  function putAway() {
    if (job?.state === 'DONE' && job.handedOver) exports.dismiss(job.id);
  }

  return (
    <Dialog
      title={t('title')}
      onClose={() => {
        putAway();
        onClose();
      }}
    >
      {job ? (
        <ExportRun
          job={job}
          exports={exports}
          onRestarted={setJobId}
          onAnother={() => {
            putAway();
            setJobId(null);
          }}
          onClose={() => {
            putAway();
            onClose();
          }}
        />
      ) : (
        <ExportForm unit={unit} exports={exports} onStarted={setJobId} onClose={onClose} />
      )}
    </Dialog>
  );
}
