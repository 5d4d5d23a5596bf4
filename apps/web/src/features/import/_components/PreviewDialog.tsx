// What publishing would make, what it would leave out, and the button that does it.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { failureOf } from '../../../apollo/errors.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { FigureTable } from '../../../ui/FigureTable.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { periodName } from '../../filter/periodName.ts';
import { toast } from '../../../ui/Toasts.tsx';
import { Spinner } from '../../../ui/Waiting.tsx';
import type { DraftDesk } from '../_lib/desk.ts';
import { usePublish } from '../_lib/usePublish.ts';
import { PlanDraftPreviewDocument } from './PreviewDialog.generated.ts';
import styles from './PreviewDialog.module.css';

interface Props {
  id: string;
  desk: DraftDesk;
  onClose: () => void;
}

/** Opened once everything is saved, so that what is counted is what is on the screen. */
export function PreviewDialog({ id, desk, onClose }: Props) {
  const { t } = useTranslation('import');
  const { t: common } = useTranslation('common');
  const { t: names } = useTranslation(['filter', 'common']);
  const navigate = useNavigate();
  const { data, error } = useQuery(PlanDraftPreviewDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  const { publish, busy, problem } = usePublish();
  const preview = data?.planDraft?.preview;

  async function run() {
    const published = await publish({ id, expectedVersion: desk.version() });
    if (!published) return;
    const { plan, tasks } = published;
    toast({ text: t('published', { code: plan.code, count: tasks, tasks: formatNumber(tasks) }) });
    // Its present period is completed there.
    void navigate(`/tien-do?${new URLSearchParams({ kh: plan.code })}`);
  }

  return (
    <Dialog title={t('preview')} onClose={onClose}>
      {preview ? (
        <div className={styles.body}>
          <p>
            {t('previewSum', {
              duties: formatNumber(preview.duties),
              tasks: formatNumber(preview.tasks),
              units: formatNumber(preview.units),
            })}
          </p>
          <FigureTable
            heads={[t('unitsOf'), t('units'), t('tasks')]}
            rows={preview.groups.map(({ level, kind, units, tasks }) => ({
              key: `${level} ${kind}`,
              name: kind === 'GOVERNMENT' ? t(`level.${level}`) : common(`unitKind.${kind}`),
              figures: [units, tasks],
            }))}
          />
          <FigureTable
            heads={[t('period'), t('duties'), t('tasks')]}
            rows={preview.periods.map(({ code, kind, duties, tasks }) => ({
              key: code,
              name: periodName({ code, kind }, names),
              figures: [duties, tasks],
            }))}
          />
          {preview.undecided > 0 ? <p className={styles.warn}>{t('undecided', { count: preview.undecided })}</p> : null}
          {preview.untracked.length > 0 ? (
            <details open={preview.untracked.length <= 5}>
              <summary>{t('untracked', { count: preview.untracked.length })}</summary>
              <ul className={styles.uncovered}>
                {preview.untracked.map(({ key, label, reason }) => (
                  <li key={key}>
                    <strong>{label}</strong>: {t(`untrackedReason.${reason}`)}
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
          {preview.uncovered.length > 0 ? (
            <details>
              <summary>{t('uncovered', { count: preview.uncovered.length })}</summary>
              <ul className={styles.uncovered}>
                {preview.uncovered.map(({ path, heading }) => (
                  <li key={path}>
                    <strong>{path}</strong> {heading}
                  </li>
                ))}
              </ul>
            </details>
          ) : (
            <p>{t('allCovered')}</p>
          )}
        </div>
      ) : error ? (
        <p role="alert">{common(`failure.${failureOf(error).reason}`)}</p>
      ) : (
        <Spinner />
      )}
      <Problem words={problem} />
      <DialogActions>
        <Button onClick={onClose}>{t('keepEditing')}</Button>
        <Button look="primary" disabled={!preview || busy} onClick={() => void run()}>
          {t('publish')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
