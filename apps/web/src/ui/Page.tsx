// The shell of a page that is read from the top down: every heading stands at the same place.
import type { ReactNode } from 'react';
import { cx } from '../lib/class-names.ts';
import styles from './Page.module.css';

interface Props {
  title: string;
  /** The way back, above the heading. */
  back?: ReactNode;
  /** What can be done with the whole page, at the heading's right. */
  actions?: ReactNode;
  /** What the page is for, in a sentence or two. */
  lead?: ReactNode;
  /** Forms and lists of text: lines no longer than the eye follows. */
  narrow?: boolean;
  children: ReactNode;
}

/** Heading, what can be done, what it is for, then the page itself. */
export function Page({ title, back, actions, lead, narrow, children }: Props) {
  return (
    <div className={cx(styles.page, narrow && styles.narrow)}>
      {back ? <div className={styles.back}>{back}</div> : null}
      <div className={styles.head}>
        <h1>{title}</h1>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      {children}
    </div>
  );
}
