// A labelled day, typed as officials write it: 14/11/2022.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedDate, parseDate } from '../lib/dates.ts';
import { TextField } from './TextField.tsx';

interface Props {
  label: string;
  /** yyyy-MM-dd; '' for none. */
  value: string;
  /** What is typed, as soon as it is a day. */
  onChange: (day: string) => void;
  error?: string | null;
}

/** Says on leaving it what isn't a day. */
export function DateField({ label, value, onChange, error }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const wrong = typed !== null && parseDate(typed) === null;
  return (
    <TextField
      label={label}
      value={typed ?? typedDate(value)}
      placeholder={t('dayPlaceholder')}
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      error={wrong && left ? t('notADay') : error}
      onChange={(text) => {
        setTyped(text);
        setLeft(false);
        const day = parseDate(text);
        if (day !== null && day !== value) onChange(day);
      }}
      onBlur={() => {
        if (wrong) setLeft(true);
        else setTyped(null);
      }}
    />
  );
}
