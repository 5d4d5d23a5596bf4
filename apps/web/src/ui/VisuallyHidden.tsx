// Text for those who listen instead of look.
import type { ComponentProps } from 'react';
import styles from './VisuallyHidden.module.css';

/** Read aloud, not shown. */
export function VisuallyHidden(props: ComponentProps<'span'>) {
  return <span className={styles.hidden} {...props} />;
}
