// A small label, such as one active filter, with a way to take it off.
import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface Props {
  children: ReactNode;
  /** With `onRemove`: what the button does, in words. */
  removeLabel?: string;
  onRemove?: () => void;
}

/** With `onRemove` it ends in a button. */
export function Chip({ children, removeLabel, onRemove }: Props) {
  return (
    <span className={styles.chip}>
      <span className={styles.text}>{children}</span>
      {onRemove ? (
        <button type="button" className={styles.remove} aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
          ×
        </button>
      ) : null}
    </span>
  );
}
