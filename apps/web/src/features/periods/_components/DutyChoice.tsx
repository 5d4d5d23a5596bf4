// Which duties an ad hoc request asks for: boxes to tick, found by words.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/TextField.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import styles from './DutyChoice.module.css';

interface Props {
  /** Code and what is owed, in the order of the plan. */
  duties: readonly { code: string; label: string }[];
  value: readonly string[];
  onChange: (codes: string[]) => void;
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLocaleLowerCase('vi');

/** What is chosen stays in sight whatever is looked for. */
export function DutyChoice({ duties, value, onChange }: Props) {
  const { t } = useTranslation('periods');
  const [words, setWords] = useState('');
  const shown = duties.filter(
    ({ code, label }) => value.includes(code) || plain(`${code} ${label}`).includes(plain(words.trim())),
  );
  return (
    <FieldGroup legend={t('form.obligations')}>
      <TextField label={t('form.find')} value={words} onChange={setWords} />
      <div className={styles.list}>
        {shown.map(({ code, label }) => (
          <label key={code} className={styles.duty}>
            <input
              type="checkbox"
              checked={value.includes(code)}
              onChange={(event) =>
                onChange(event.target.checked ? [...value, code] : value.filter((other) => other !== code))
              }
            />
            <span>
              <strong>{code}</strong> {label}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
