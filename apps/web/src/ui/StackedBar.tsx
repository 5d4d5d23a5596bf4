// One bar made of shares.
import { cx } from '../lib/class-names.ts';
import styles from './StackedBar.module.css';

export interface Share {
  key: string;
  value: number;
  /** Carries the colour and pattern. */
  className: string | undefined;
}

/** Shares side by side, as wide as their values; `label` says the numbers. */
export function StackedBar({ shares, label }: { shares: readonly Share[]; label: string }) {
  const some = shares.filter((share) => share.value > 0);
  return (
    <div role="img" aria-label={label} className={cx(styles.bar, some.length === 0 && styles.empty)}>
      {some.map((share) => (
        <span key={share.key} className={cx(styles.segment, share.className)} style={{ flexGrow: share.value }} />
      ))}
    </div>
  );
}
