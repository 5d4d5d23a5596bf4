// A labelled line (or, with `rows`, a block) of text, with its error.
import { useId, type ComponentProps } from 'react';
import { openingFocus } from './opening-focus.ts';
import styles from './TextField.module.css';

interface Props extends Omit<ComponentProps<'input'>, 'id' | 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | null;
  /** More than one row makes it a text area. */
  rows?: number;
}

/** Label above, error below; the error is announced with the field. */
export function TextField({ label, value, onChange, error, rows, ...rest }: Props) {
  const id = useId();
  const shared = {
    id,
    ref: openingFocus(rest.autoFocus === true),
    value,
    className: styles.input,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {rows ? (
        <textarea
          {...shared}
          rows={rows}
          required={rest.required}
          autoFocus={rest.autoFocus}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input type="text" {...rest} {...shared} onChange={(event) => onChange(event.target.value)} />
      )}
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
