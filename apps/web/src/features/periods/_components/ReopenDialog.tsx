// Opens a closed period again, for a reason.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useOutcome } from '../_lib/useOutcome.ts';
import { ReopenPeriodDocument } from './PeriodRow.generated.ts';
import type { NamedPeriod } from './PeriodRow.tsx';
import styles from './PeriodRow.module.css';

/** Without a reason the server says so. */
export function ReopenDialog({ period, name, onClose }: NamedPeriod & { onClose: () => void }) {
  const { t } = useTranslation('periods');
  const { t: common } = useTranslation('common');
  const [reopen, { busy }] = useMutate(ReopenPeriodDocument);
  const [problem, settle] = useOutcome();
  const [reason, setReason] = useState('');

  async function run() {
    const input = { id: period.id, expectedVersion: period.version, reason };
    if (settle(await reopen({ variables: { input } }), t('reopened', { name }))) onClose();
  }

  return (
    <Dialog title={t('reopenTitle', { name })} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <p>{t('reopenHint')}</p>
        <TextField
          label={t('reason')}
          rows={3}
          autoFocus
          value={reason}
          error={problem?.message}
          onChange={setReason}
        />
        <DialogActions>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" look="primary" disabled={busy}>
            {t('reopen')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
