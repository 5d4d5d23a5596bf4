// What is wrong with what was entered or asked for, beside it.
import styles from './Problem.module.css';

/** Nothing while there is no problem. */
export function Problem({ words }: { words: string | null | undefined }) {
  return words ? (
    <p role="alert" className={styles.problem}>
      {words}
    </p>
  ) : null;
}
