// A small sign at the end of a row of evidence, with its words for those who point at it or listen.
import type { ReactNode } from 'react';
import styles from './Mark.module.css';

/** @param props.children the picture, and a count if need be */
export function Mark({ words, children }: { words: string; children: ReactNode }) {
  return (
    <span role="img" aria-label={words} title={words} className={styles.mark}>
      {children}
    </span>
  );
}
