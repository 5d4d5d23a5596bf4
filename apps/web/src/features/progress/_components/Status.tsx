// A task's status: a patterned mark and its name.
import { useTranslation } from 'react-i18next';
import type { TaskStatus } from '../../../generated/types.ts';
import { cx } from '../../../lib/class-names.ts';
import styles from '../Status.module.css';

/** The mark alone, as in a legend. */
export function StatusMark({ status }: { status: TaskStatus }) {
  return <span className={cx(styles.mark, styles[status])} aria-hidden="true" />;
}

/** Mark and name. */
export function Status({ status }: { status: TaskStatus }) {
  const { t } = useTranslation();
  return (
    <span className={styles.status}>
      <StatusMark status={status} />
      {t(`status.${status}`)}
    </span>
  );
}
