// The grid's place before its first row is there.
import { Skeleton } from '../../ui/Waiting.tsx';
import styles from './ProgressPage.module.css';

/** A few grey rows. */
export function ProgressPageSkeleton() {
  return (
    <div className={styles.skeleton} aria-busy="true">
      {['46%', '38%', '42%', '35%', '44%'].map((width) => (
        <Skeleton key={width} width={width} />
      ))}
    </div>
  );
}
