// Two dates, typed as officials write them; taken over on Enter and on leaving the field.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, parseDate } from '../../../lib/dates.ts';
import { TextField } from '../../../ui/TextField.tsx';
import group from './CheckGroup.module.css';
import styles from './DateRange.module.css';

interface Props {
  label: string;
  from: string | null;
  to: string | null;
  onChange: (from: string | null, to: string | null) => void;
}

/** Days as yyyy-MM-dd; null is open. A wrong day, or an end before the start, is said beside its field and not taken. */
export function DateRange({ label, from, to, onChange }: Props) {
  const { t } = useTranslation('filter');
  const reversed = (start: string | null, end: string | null): string | null =>
    start && end && end < start ? t('dates.reversed', { from: formatDate(start) }) : null;
  return (
    <fieldset className={group.group}>
      <legend className={group.label}>{label}</legend>
      <div className={styles.pair}>
        <DateField
          key={`from ${from}`}
          label={t('dates.from')}
          value={from}
          refuse={(day) => (reversed(day, to) ? t('dates.reversed', { from: formatDate(day!) }) : null)}
          onCommit={(day) => onChange(day, to)}
        />
        <DateField
          key={`to ${to}`}
          label={t('dates.to')}
          value={to}
          refuse={(day) => reversed(from, day)}
          onCommit={(day) => onChange(from, day)}
        />
      </div>
    </fieldset>
  );
}

interface FieldProps {
  label: string;
  value: string | null;
  /** Why this day can't be taken, or null. */
  refuse: (day: string | null) => string | null;
  onCommit: (day: string | null) => void;
}

function DateField({ label, value, refuse, onCommit }: FieldProps) {
  const { t } = useTranslation('filter');
  const [typed, setTyped] = useState(value ? formatDate(value) : '');
  const [error, setError] = useState<string | null>(null);

  function commit(): void {
    const day = parseDate(typed);
    const problem = typed.trim() !== '' && !day ? t('dates.notADay') : refuse(day);
    setError(problem);
    if (!problem && day !== value) onCommit(day);
  }

  return (
    <TextField
      label={label}
      value={typed}
      error={error}
      placeholder={t('dates.placeholder')}
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      onChange={(text) => {
        setTyped(text);
        setError(null);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
      }}
    />
  );
}
