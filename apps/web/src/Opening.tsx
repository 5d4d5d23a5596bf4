// The moment before the first page is there.
import { Spinner } from './ui/Waiting.tsx';
import styles from './Opening.module.css';

/** A ring in the middle of an empty page. */
export function Opening() {
  return (
    <div className={styles.opening}>
      <Spinner />
    </div>
  );
}
