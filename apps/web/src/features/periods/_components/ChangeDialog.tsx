// Moves a period's dates.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutate } from '../../../apollo/mutate.ts';
import { lastGoodDay } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useOutcome } from '../_lib/useOutcome.ts';
import { ChangePeriodDocument } from './PeriodRow.generated.ts';
import type { NamedPeriod } from './PeriodRow.tsx';
import styles from './PeriodRow.module.css';

const DAYS = ['startsOn', 'endsOn', 'lastDay'] as const;

/** What is refused is said at its field. */
export function ChangeDialog({ period, name, onClose }: NamedPeriod & { onClose: () => void }) {
  const { t } = useTranslation('periods');
  const { t: common } = useTranslation('common');
  const [change, { busy }] = useMutate(ChangePeriodDocument);
  const [problem, settle] = useOutcome();
  const [title, setTitle] = useState(period.title ?? '');
  const [days, setDays] = useState({
    startsOn: period.startsOn,
    endsOn: period.endsOn,
    lastDay: lastGoodDay(period.dueAt),
  });
  const isRequest = period.kind === 'AD_HOC';

  async function save() {
    const input = { id: period.id, expectedVersion: period.version, ...days, ...(isRequest && { title }) };
    if (settle(await change({ variables: { input } }), t('changed', { name }))) onClose();
  }

  const known = isRequest ? [...DAYS, 'title'] : DAYS;
  return (
    <Dialog title={t('changeTitle', { name })} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {isRequest ? (
          <TextField
            label={t('form.title')}
            value={title}
            error={problem?.field === 'title' ? problem.message : null}
            onChange={setTitle}
          />
        ) : null}
        {DAYS.map((field) => (
          <DateField
            key={field}
            label={t(`form.${field}`)}
            value={days[field]}
            error={problem?.field === field ? problem.message : null}
            onChange={(day) => setDays({ ...days, [field]: day })}
          />
        ))}
        <p>{t('changeHint')}</p>
        {problem && !known.some((field) => field === problem.field) ? <Problem words={problem.message} /> : null}
        <DialogActions>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" look="primary" disabled={busy}>
            {t('save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
