// Several fields under one heading, which those who listen hear as one group.
import type { ReactNode } from 'react';
import { cx } from '../lib/class-names.ts';
import styles from './FieldGroup.module.css';

interface Props {
  legend: string;
  /** Side by side as far as there is room, else one under the other. */
  inLine?: boolean;
  children: ReactNode;
}

/** The browser's own <fieldset>, without its frame. */
export function FieldGroup({ legend, inLine, children }: Props) {
  return (
    <fieldset className={cx(styles.group, inLine && styles.inLine)}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}
