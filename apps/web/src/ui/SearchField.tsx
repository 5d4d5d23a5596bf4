// A labelled field that finds one thing by a few letters: a combobox whose options the caller looks up.
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { cx } from '../lib/class-names.ts';
import { OptionList, optionId, type Found } from './OptionList.tsx';
import styles from './SearchField.module.css';
import fieldStyles from './TextField.module.css';

interface Props {
  label: string;
  /** What is chosen; null while nothing is. */
  value: Found | null;
  onChoose: (found: Found | null) => void;
  /** Told what to look for, once typing pauses; '' for nothing. */
  onSearch: (text: string) => void;
  options: readonly Found[];
  /** Said when there are no options for what is typed. */
  none: string;
  placeholder?: string;
  error?: string | null;
  autoFocus?: boolean;
}

const pause = 180;

/** Down and Up choose, Enter takes, Escape closes; typing takes the choice back. */
export function SearchField({ label, value, onChoose, onSearch, options, none, placeholder, error, autoFocus }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const text = value ? value.label : typed;

  useEffect(() => {
    const timer = setTimeout(() => onSearch(value ? '' : typed.trim()), pause);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the caller's function may be made anew each time
  }, [typed, value]);

  const shown = open && !value && typed.trim() !== '';
  const current = options[Math.min(active, options.length - 1)];

  function take(found: Found) {
    setTyped('');
    setOpen(false);
    onChoose(found);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((at) => (at + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % options.length);
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault();
      if (current) take(current);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  }

  return (
    <div className={cx(fieldStyles.field, styles.field)}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        className={fieldStyles.input}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && current ? optionId(`${id}-list`, current) : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        autoComplete="off"
        spellCheck={false}
        autoFocus={autoFocus}
        value={text}
        placeholder={placeholder}
        onChange={(event) => {
          if (value) onChoose(null);
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <OptionList
        id={`${id}-list`}
        label={label}
        options={options}
        proposed={current}
        hidden={!shown || !current}
        onTake={take}
      />
      {shown && options.length === 0 ? (
        <p className={styles.none} role="status">
          {none}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
