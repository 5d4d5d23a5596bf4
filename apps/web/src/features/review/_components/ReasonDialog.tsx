// Asks for a reason before an act.
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './dialogs.module.css';

interface Props {
  title: string;
  /** What the act comes to. */
  hint: string;
  /** The act, on the button. */
  act: string;
  busy: boolean;
  onAct: (reason: string) => void;
  onClose: () => void;
  /** Fields before the reason. */
  children?: ReactNode;
}

/** A reason is required. */
export function ReasonDialog({ title, hint, act, busy, onAct, onClose, children }: Props) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const given = reason.trim();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (given) onAct(given);
    else setAsked(true);
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.hint}>{hint}</p>
        {children}
        <TextField
          label={t('reason')}
          value={reason}
          onChange={setReason}
          rows={4}
          autoFocus={!children}
          error={asked && !given ? t('reasonNeeded') : null}
        />
        <DialogActions>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" look="primary" disabled={busy}>
            {act}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
