// The document's place before its text is there.
import { Skeleton } from '../../ui/Waiting.tsx';
import styles from './PlanPage.module.css';

/** A few grey lines. */
export function PlanPageSkeleton() {
  return (
    <div className={styles.skeleton} aria-busy="true">
      {['60%', '92%', '96%', '88%', '94%', '40%'].map((width) => (
        <Skeleton key={width} width={width} />
      ))}
    </div>
  );
}
