// Says that a piece of evidence serves other tasks too, and when one of those keeps it locked.
import { useTranslation } from 'react-i18next';
import type { TaskStatus } from '../../../generated/types.ts';
import styles from './SharedMark.module.css';

interface Props {
  tasks: readonly { id: string; status: TaskStatus; obligation: { code: string } }[];
  editable: boolean;
  /** The task under which it is shown. */
  here: string;
}

/** Nothing for a piece that serves this task alone. */
export function SharedMark({ tasks, editable, here }: Props) {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const others = tasks.filter(({ id }) => id !== here);
  if (others.length === 0) return null;
  const codes = others.map(({ obligation, status }) => `${obligation.code} (${common(`status.${status}`)})`).sort();
  const locked = !editable && others.some(({ status }) => status === 'SUBMITTED' || status === 'ACCEPTED');
  const words = t(locked ? 'lockedBy' : 'sharedBy', { codes: codes.join(', ') });
  return (
    <span role="img" aria-label={words} title={words} className={styles.mark}>
      {locked ? <LockIcon /> : null}×{tasks.length}
    </span>
  );
}

function LockIcon() {
  return (
    <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
      <path d="M5 7V5a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <rect x="3.5" y="7" width="9" height="6.5" rx="1" fill="currentColor" />
    </svg>
  );
}
