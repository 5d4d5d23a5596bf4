// Urging from the filter: whom it would reach and for what, the words, the letter; then that it was sent.
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../apollo/errors.ts';
import type { TaskFilter } from '../../../generated/types.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Spinner } from '../../../ui/Waiting.tsx';
import { ReminderPreviewDocument, type SendReminderMutation } from './ReminderDialog.generated.ts';
import styles from './ReminderDialog.module.css';
import { ReminderForm } from './ReminderForm.tsx';
import { ReminderSent } from './ReminderSent.tsx';

export type Sent = Extract<SendReminderMutation['sendReminder'], { __typename: 'ReminderSent' }>['reminder'];

/** Which deadlines are urged, in days; null for all that is open. */
const WITHIN = { overdue: 0, week: 7, month: 30, all: null } as const;
type Within = keyof typeof WITHIN;

/** @param props.filter the page's */
export function ReminderDialog({ filter, onClose }: { filter: TaskFilter; onClose: () => void }) {
  const { t } = useTranslation('reminders');
  const { t: common } = useTranslation('common');
  const [within, setWithin] = useState<Within>('week');
  const [sent, setSent] = useState<Sent | null>(null);
  const { data, error } = useQuery(ReminderPreviewDocument, {
    variables: { filter, within: WITHIN[within] },
    fetchPolicy: 'no-cache',
  });
  const preview = data?.reminderPreview;
  if (sent) return <ReminderSent sent={sent} onClose={onClose} />;
  return (
    <Dialog title={t('dialog')} wide onClose={onClose}>
      <Select
        label={t('within')}
        value={within}
        options={(Object.keys(WITHIN) as Within[]).map((value) => ({ value, label: t(`withinOption.${value}`) }))}
        onChange={setWithin}
      />
      {preview ? (
        <>
          {preview.units.length === 0 ? <p>{t('nobody')}</p> : null}
          {preview.complete.length > 0 ? (
            <details>
              <summary>{t('complete', { count: preview.complete.length })}</summary>
              <p className={styles.soft}>{preview.complete.map(({ name }) => name).join(', ')}</p>
            </details>
          ) : null}
          {preview.units.length > 0 ? (
            <ReminderForm
              key={within}
              preview={preview}
              filter={filter}
              within={WITHIN[within]}
              onSent={setSent}
              onClose={onClose}
            />
          ) : (
            <DialogActions>
              <Button onClick={onClose}>{common('close')}</Button>
            </DialogActions>
          )}
        </>
      ) : error ? (
        <p role="alert">{common(`failure.${failureOf(error).reason}`)}</p>
      ) : (
        <Spinner />
      )}
    </Dialog>
  );
}
