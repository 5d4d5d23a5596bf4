// What was done to a period: by whom, when, why.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Spinner } from '../../../ui/Waiting.tsx';
import { PeriodRecordDocument } from './PeriodRow.generated.ts';
import type { NamedPeriod } from './PeriodRow.tsx';
import styles from './PeriodRow.module.css';

type EventName = 'open' | 'change' | 'close' | 'reopen';

/** The latest first. */
export function HistoryDialog({ period, name, onClose }: NamedPeriod & { onClose: () => void }) {
  const { t } = useTranslation('periods');
  const { t: common } = useTranslation('common');
  const { data } = useQuery(PeriodRecordDocument, { variables: { id: period.id }, fetchPolicy: 'no-cache' });
  const events = data?.node?.__typename === 'Period' ? data.node.events : null;
  return (
    <Dialog title={t('historyOf', { name })} onClose={onClose}>
      {events === null ? (
        <Spinner />
      ) : events.length === 0 ? (
        <p>{t('historyNone')}</p>
      ) : (
        <ul className={styles.events}>
          {events.map(({ at, action, by, reason }) => (
            <li key={at + action}>
              <strong>{t(`event.${action.replace('period.', '') as EventName}`)}</strong>
              <p className={styles.soft}>{t('eventBy', { at: formatInstant(at), by: by ?? '' })}</p>
              {reason ? <p>{t('eventReason', { reason })}</p> : null}
            </li>
          ))}
        </ul>
      )}
      <DialogActions>
        <Button onClick={onClose}>{common('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
