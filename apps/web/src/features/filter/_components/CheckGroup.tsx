// Several of a few values, as checkboxes under one heading.
import styles from './CheckGroup.module.css';

interface Props<T extends string> {
  label: string;
  values: readonly T[];
  chosen: readonly T[] | null | undefined;
  nameOf: (value: T) => string;
  onToggle: (value: T) => void;
}

/** Nothing chosen means that everything goes. */
export function CheckGroup<T extends string>({ label, values, chosen, nameOf, onToggle }: Props<T>) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {values.map((value) => (
        <label key={value} className={styles.choice}>
          <input type="checkbox" checked={chosen?.includes(value) ?? false} onChange={() => onToggle(value)} />
          {nameOf(value)}
        </label>
      ))}
    </fieldset>
  );
}
