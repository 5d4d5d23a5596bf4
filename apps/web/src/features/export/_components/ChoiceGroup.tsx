// One choice of a few, each with a hint if need be: radio buttons of the browser's own.
import { useId } from 'react';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { openingFocus } from '../../../ui/opening-focus.ts';
import styles from './ChoiceGroup.module.css';

interface Props<T extends string> {
  legend: string;
  name: string;
  value: T;
  options: readonly { value: T; label: string; hint?: string }[];
  onChange: (value: T) => void;
  /** The dialog around it opens with the focus on the chosen one. */
  focusFirst?: boolean;
}

/** Arrow keys choose. */
export function ChoiceGroup<T extends string>({ legend, name, value, options, onChange, focusFirst }: Props<T>) {
  const id = useId();
  return (
    <FieldGroup legend={legend} inLine>
      {options.map((option) => (
        <div key={option.value} className={styles.option}>
          <input
            type="radio"
            id={`${id}-${option.value}`}
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
            ref={openingFocus(focusFirst === true && option.value === value)}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${id}-${option.value}`} className={styles.label}>
            {option.label}
          </label>
          {option.hint ? (
            <p id={`${id}-${option.value}-hint`} className={styles.hint}>
              {option.hint}
            </p>
          ) : null}
        </div>
      ))}
    </FieldGroup>
  );
}
