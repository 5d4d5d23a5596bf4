// A button that exports one list as it stands: only the format is left to choose. The tray shows how far it is.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { toast } from '../../ui/Toasts.tsx';
import styles from './ExportMenu.module.css';
import { formats, type ExportRequest } from './_lib/jobs.ts';
import { useExports } from './_lib/useExports.ts';

interface Props {
  request: Omit<ExportRequest, 'format'>;
  /** What the file is of, for the tray. */
  unitName: string;
  disabled?: boolean;
}

/** Starts at once. */
export function ExportMenu({ request, unitName, disabled }: Props) {
  const { t } = useTranslation('export');
  const { t: common } = useTranslation('common');
  const exports = useExports();

  async function start(format: ExportRequest['format']) {
    const answer = await exports.start({ ...request, format }, unitName);
    if (typeof answer === 'string') return;
    toast({ tone: 'bad', text: 'message' in answer ? answer.message : common(`failure.${answer.failure.reason}`) });
  }

  return (
    <Popover trigger={t('button')} panelLabel={t('format')} disabled={disabled}>
      {(close) => (
        <div className={styles.menu}>
          {formats.map((format) => (
            <Button
              key={format}
              look="quiet"
              onClick={() => {
                close();
                void start(format);
              }}
            >
              {t(`formatName.${format}`)}
            </Button>
          ))}
        </div>
      )}
    </Popover>
  );
}
