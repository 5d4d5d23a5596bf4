// The key that does the same as a button, shown on it; told to assistive technology by the list of keys only.
import styles from './KeyCap.module.css';

export function KeyCap({ children }: { children: string }) {
  return (
    <kbd className={styles.key} aria-hidden="true">
      {children}
    </kbd>
  );
}
