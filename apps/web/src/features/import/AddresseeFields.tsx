// Whom a duty binds, or whom a request asks: classes of units as boxes to tick, single units by their names.
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/Chip.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import type { Choice } from './_lib/draft.ts';
import styles from './AddresseeFields.module.css';

interface Props {
  /** What it asks; by default whom a duty binds. */
  legend?: string;
  choices: readonly Choice[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** A unit is added when what is typed is its whole name. */
export function AddresseeFields({ legend, choices, value, onChange }: Props) {
  const { t } = useTranslation('import');
  const id = useId();
  const [typed, setTyped] = useState('');
  const classes = choices.filter(({ code }) => !code.startsWith('@'));
  const units = choices.filter(({ code }) => code.startsWith('@'));
  const single = units.filter(({ code }) => value.includes(code));

  function type(text: string) {
    const plain = text.trim().toLocaleLowerCase('vi');
    const unit = units.find(({ name }) => name.toLocaleLowerCase('vi') === plain);
    setTyped(unit ? '' : text);
    if (unit && !value.includes(unit.code)) onChange([...value, unit.code]);
  }

  return (
    <FieldGroup legend={legend ?? t('addressees')}>
      {classes.map(({ code, name, units: count }) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={value.includes(code)}
            onChange={(event) =>
              onChange(event.target.checked ? [...value, code] : value.filter((other) => other !== code))
            }
          />{' '}
          {name} <span className={styles.count}>({count})</span>
        </label>
      ))}
      <div className={styles.units}>
        {single.map(({ code, name }) => (
          <Chip
            key={code}
            removeLabel={t('removeUnit', { name })}
            onRemove={() => onChange(value.filter((other) => other !== code))}
          >
            {name}
          </Chip>
        ))}
        <input
          className={styles.input}
          list={id}
          value={typed}
          aria-label={t('addUnit')}
          placeholder={t('addUnit')}
          onChange={(event) => type(event.target.value)}
        />
        <datalist id={id}>
          {units.map(({ code, name }) => (
            <option key={code} value={name} />
          ))}
        </datalist>
      </div>
    </FieldGroup>
  );
}
