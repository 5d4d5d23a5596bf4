// A labelled day, typed as officials write it, that is taken over on Enter and on leaving it.
import { useTranslation } from 'react-i18next';
import { typedDate, parseDate } from '../lib/dates.ts';
import { TextEntry } from './TextEntry.tsx';

interface Props {
  label: string;
  /** yyyy-MM-dd; '' for none. */
  value: string;
  /** Why this day (or none) can't be taken, or null. */
  objection?: (day: string) => string | null;
  /** Told of another day than `value`; '' for none. */
  onEnter: (day: string) => void;
}

/** Says what isn't a day, and takes nothing then. */
export function DateEntry({ label, value, objection = () => null, onEnter }: Props) {
  const { t } = useTranslation();
  const read = (typed: string): string | null => (typed === '' ? '' : parseDate(typed));
  return (
    <TextEntry
      label={label}
      value={typedDate(value)}
      placeholder={t('dayPlaceholder')}
      inputMode="numeric"
      maxLength={10}
      objection={(typed) => {
        const day = read(typed);
        return day === null ? t('notADay') : objection(day);
      }}
      onEnter={(typed) => {
        const day = read(typed);
        if (day !== null && day !== value) onEnter(day);
      }}
    />
  );
}
