// Asks why tasks go back: one reason each, or one for all; with phrases that are kept for the duty.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/numbers.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './_components/dialogs.module.css';
import { Phrases } from './_components/Phrases.tsx';

export interface ReturnedTask {
  id: string;
  code: string;
  unitName: string;
  obligationId: string;
}

interface Props {
  tasks: readonly ReturnedTask[];
  busy: boolean;
  /** @param reasons by task */
  onReturn: (reasons: ReadonlyMap<string, string>) => void;
  onClose: () => void;
}

/** A reason is required for each. */
export function ReturnDialog({ tasks, busy, onReturn, onClose }: Props) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  const [reason, setReason] = useState('');
  const [own, setOwn] = useState<ReadonlyMap<string, string>>(new Map());
  /** Whose own reason is being written: phrases are offered there. */
  const [writing, setWriting] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const given = new Map(tasks.map(({ id }) => [id, (own.get(id) ?? '').trim() || reason.trim()]));
  const missing = tasks.some(({ id }) => given.get(id) === '');
  const single = tasks.length === 1 ? tasks[0] : undefined;
  const duties = [...new Set(tasks.map(({ obligationId }) => obligationId))];

  function submit(event: FormEvent) {
    event.preventDefault();
    if (missing) setAsked(true);
    else onReturn(given);
  }

  return (
    <Dialog
      title={
        single
          ? t('returnOneTitle', { code: single.code })
          : t('returnTitle', { count: tasks.length, n: formatNumber(tasks.length) })
      }
      wide={!single}
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={submit}>
        <div onFocus={() => setWriting(null)}>
          {' '}
          <TextField
            label={single ? t('returnReason') : t('commonReason')}
            value={reason}
            onChange={setReason}
            rows={4}
            autoFocus
            error={asked && missing ? t('returnReasonNeeded') : null}
          />
        </div>{' '}
        {/* Phrases belong to one duty: what several have in common has none. */}
        {duties.length === 1 && writing === null ? (
          <Phrases obligation={duties[0]!} text={reason.trim()} onChoose={setReason} />
        ) : null}
        {single ? null : (
          <div className={styles.list}>
            {tasks.map(({ id, code, unitName, obligationId }) => (
              <div key={id} className={styles.row} data-plain>
                <span className={styles.code}>{code}</span>
                <div className={styles.own}>
                  <span>{unitName}</span>
                  <textarea
                    rows={1}
                    className={styles.ownReason}
                    aria-label={t('ownReason', { name: `${code}, ${unitName}` })}
                    placeholder={t('ownReasonHint')}
                    value={own.get(id) ?? ''}
                    onFocus={() => setWriting(id)}
                    onChange={(event) => setOwn(new Map(own).set(id, event.target.value))}
                  />
                  {writing === id ? (
                    <Phrases
                      obligation={obligationId}
                      text={(own.get(id) ?? '').trim()}
                      onChoose={(text) => setOwn(new Map(own).set(id, text))}
                    />
                  ) : null}
                </div>
              </div>
            ))}
          </div>
        )}
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
