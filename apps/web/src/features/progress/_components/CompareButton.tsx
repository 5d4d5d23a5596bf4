// Chooses the day that the grid is compared with, and takes the comparison out again.
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, formatDate, parseDate, typedDate } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './CompareButton.module.css';

interface Props {
  /** yyyy-MM-dd, or null. */
  day: string | null;
  onChange: (day: string | null) => void;
}

/** Says with what it is compared. */
export function CompareButton({ day, onChange }: Props) {
  const { t } = useTranslation('progress');
  return (
    <Popover
      trigger={day ? t('compare.with', { date: formatDate(day) }) : t('compare.button')}
      panelLabel={t('compare.title')}
      className={day ? styles.on : undefined}
    >
      {(close) => (
        <CompareForm
          day={day}
          onChange={(next) => {
            close();
            onChange(next);
          }}
        />
      )}
    </Popover>
  );
}

function CompareForm({ day, onChange }: Props) {
  const { t } = useTranslation('progress');
  const { t: common } = useTranslation('common');
  const [typed, setTyped] = useState(day ? typedDate(day) : '');
  const [problem, setProblem] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = parseDate(typed);
    if (wanted === null) setProblem(common('notADay'));
    else if (wanted >= dayOf(new Date())) setProblem(t('compare.notOver'));
    else onChange(wanted);
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t('compare.day')}
        value={typed}
        error={problem}
        placeholder={common('dayPlaceholder')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        onChange={(text) => {
          setTyped(text);
          setProblem(null);
        }}
      />
      <p className={styles.hint}>{t('compare.hint')}</p>
      <div className={styles.actions}>
        {day ? <Button onClick={() => onChange(null)}>{t('compare.stop')}</Button> : null}
        <Button type="submit" look="primary">
          {t('compare.start')}
        </Button>
      </div>
    </form>
  );
}
