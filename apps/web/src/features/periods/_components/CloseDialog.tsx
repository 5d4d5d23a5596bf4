// Closes a period, after showing what remains open in it.
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { FigureTable } from '../../../ui/FigureTable.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { Spinner } from '../../../ui/Waiting.tsx';
import { useOutcome } from '../_lib/useOutcome.ts';
import { ClosePeriodDocument, PeriodRecordDocument } from './PeriodRow.generated.ts';
import type { NamedPeriod } from './PeriodRow.tsx';
import styles from './PeriodRow.module.css';

const COUNTS = ['notStarted', 'inProgress', 'returned', 'submitted'] as const;

/** The list is of the moment of asking. */
export function CloseDialog({ period, name, onClose }: NamedPeriod & { onClose: () => void }) {
  const { t } = useTranslation('periods');
  const { t: common } = useTranslation('common');
  const [close, { busy }] = useMutate(ClosePeriodDocument);
  const [problem, settle] = useOutcome();
  const { data } = useQuery(PeriodRecordDocument, { variables: { id: period.id }, fetchPolicy: 'no-cache' });
  const remaining = data?.node?.__typename === 'Period' ? data.node.remaining : null;

  async function run() {
    const input = { id: period.id, expectedVersion: period.version };
    if (settle(await close({ variables: { input } }), t('closed', { name }))) onClose();
  }

  return (
    <Dialog title={t('closeTitle', { name })} wide onClose={onClose}>
      <p>{t('closeHint')}</p>
      {remaining === null ? (
        <Spinner />
      ) : remaining.length === 0 ? (
        <p>{t('remainingNone')}</p>
      ) : (
        <>
          <p>
            <strong>{t('remaining', { units: formatNumber(remaining.length) })}</strong>
          </p>
          <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('column.size')}>
            <FigureTable
              heads={[t('remainingOf.unit'), ...COUNTS.map((count) => t(`remainingOf.${count}`))]}
              rows={remaining.map((row) => ({
                key: row.unit.id,
                name: row.unit.name,
                figures: COUNTS.map((count) => row[count]),
              }))}
            />
          </div>
        </>
      )}
      <Problem words={problem?.message} />
      <DialogActions>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button look="danger" disabled={busy || remaining === null} onClick={() => void run()}>
          {t('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
