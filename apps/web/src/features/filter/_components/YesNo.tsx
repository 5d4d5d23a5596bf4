// Yes, no, or no matter: three radio buttons in a line.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './CheckGroup.module.css';

interface Props {
  label: string;
  names: { yes: string; no: string };
  value: boolean | null;
  onChange: (value: boolean | null) => void;
}

/** Null means that everything goes. */
export function YesNo({ label, names, value, onChange }: Props) {
  const { t } = useTranslation('filter');
  const group = useId();
  const choices: [boolean | null, string][] = [
    [null, t('any')],
    [true, names.yes],
    [false, names.no],
  ];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.inline}>
        {choices.map(([choice, name]) => (
          <label key={name} className={styles.choice}>
            <input type="radio" name={group} checked={value === choice} onChange={() => onChange(choice)} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
