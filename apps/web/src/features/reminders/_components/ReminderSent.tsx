// An urging was sent: what it reached, and its letter.
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import type { Sent } from './ReminderDialog.tsx';
import styles from './ReminderDialog.module.css';

/** The letter can be fetched here, and from the record later. */
export function ReminderSent({ sent, onClose }: { sent: Sent; onClose: () => void }) {
  const { t } = useTranslation('reminders');
  const { t: common } = useTranslation('common');
  return (
    <Dialog title={t('dialog')} onClose={onClose}>
      <div className={styles.body} role="status">
        <p>{t('sent', { units: formatNumber(sent.unitCount), tasks: formatNumber(sent.taskCount) })}</p>
        {sent.letterUrl ? (
          <a href={sent.letterUrl} download="">
            {t('download')}
          </a>
        ) : null}
        <Link to="/don-doc">{t('openRecord')}</Link>
      </div>
      <DialogActions>
        <Button onClick={onClose}>{common('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
