// The preview of a submission: what will go, with what it lacks, and what will not go, with why.
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { labelOf } from '../../../lib/language.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { bareOf, type Submission } from '../_lib/submission.ts';
import styles from './dialogs.module.css';
import type { OwedTask } from '../_lib/useSubmission.ts';

interface Props {
  groups: Submission<OwedTask>;
  /** What the leader leaves out. */
  left: ReadonlySet<string>;
  /** Why the last try refused a task. */
  refused: ReadonlyMap<string, string>;
  onToggle: (id: string) => void;
}

/** All that can go is chosen until it is left out. */
export function SubmissionList({ groups: { ready, empty, locked, waiting, settled }, left, refused, onToggle }: Props) {
  const { t } = useTranslation('review');
  return (
    <>
      <section className={styles.group} aria-label={t('ready')}>
        <h3>{t('readyCount', { n: formatNumber(ready.length) })}</h3>
        {ready.length === 0 ? (
          <p className={styles.hint}>{t('nothingReady')}</p>
        ) : (
          <ul className={styles.list}>
            {ready.map((task) => (
              <li key={task.id}>
                <label className={styles.row}>
                  <input type="checkbox" checked={!left.has(task.id)} onChange={() => onToggle(task.id)} />
                  <Duty task={task} />
                  <Facts task={task} />
                  {refused.has(task.id) ? <span className={styles.refused}>{refused.get(task.id)}</span> : null}
                </label>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Rest title={t('emptyCount', { n: formatNumber(empty.length) })} tasks={empty} warn />
      <Rest title={t('lockedCount', { n: formatNumber(locked.length) })} tasks={locked} warn />
      <Rest title={t('waitingCount', { n: formatNumber(waiting.length) })} tasks={waiting} />
      <Rest title={t('settledCount', { n: formatNumber(settled.length) })} tasks={settled} />
    </>
  );
}

function Rest({ title, tasks, warn = false }: { title: string; tasks: readonly OwedTask[]; warn?: boolean }) {
  if (tasks.length === 0) return null;
  return (
    <details className={styles.group}>
      <summary className={cx(warn && styles.warn)}>{title}</summary>
      <ul className={styles.list}>
        {tasks.map((task) => (
          <li key={task.id} className={styles.row} data-plain>
            <Duty task={task} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Duty({ task: { obligation } }: { task: OwedTask }) {
  const label = labelOf(obligation);
  return (
    <>
      <span className={styles.code}>{obligation.code}</span>
      <span className={styles.label} title={label}>
        {label}
      </span>
    </>
  );
}

function Facts({ task }: { task: OwedTask }) {
  const { t } = useTranslation('review');
  const bare = bareOf(task);
  return (
    <span className={styles.facts}>
      {t('pieces', { count: task.evidence.totalCount, n: formatNumber(task.evidence.totalCount) })}
      {bare > 0 ? <span className={styles.warn}> · {t('bare', { n: formatNumber(bare) })}</span> : null}
    </span>
  );
}
