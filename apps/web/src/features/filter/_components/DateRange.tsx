// Two dates, typed as officials write them; taken over on Enter and on leaving the field.
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../lib/dates.ts';
import { DateEntry } from '../../../ui/DateEntry.tsx';
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
        <DateEntry
          label={t('dates.from')}
          value={from ?? ''}
          objection={(day) => reversed(day, to)}
          onEnter={(day) => onChange(day || null, to)}
        />
        <DateEntry
          label={t('dates.to')}
          value={to ?? ''}
          objection={(day) => reversed(from, day)}
          onEnter={(day) => onChange(from, day || null)}
        />
      </div>
    </fieldset>
  );
}
