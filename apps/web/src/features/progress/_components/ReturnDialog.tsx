// Asks why a task goes back.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';

interface Props {
  code: string;
  busy: boolean;
  onReturn: (reason: string) => void;
  onClose: () => void;
}

/** A reason is required. */
export function ReturnDialog({ code, busy, onReturn, onClose }: Props) {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation('common');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const given = reason.trim();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (given) onReturn(given);
    else setAsked(true);
  }

  return (
    <Dialog title={t('returnTitle', { code })} onClose={onClose}>
      <form onSubmit={submit}>
        <TextField
          label={t('returnReason')}
          value={reason}
          onChange={setReason}
          rows={4}
          autoFocus
          error={asked && !given ? t('returnReasonNeeded') : null}
        />
        <DialogActions>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" look="primary" disabled={busy}>
            {t('return')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
