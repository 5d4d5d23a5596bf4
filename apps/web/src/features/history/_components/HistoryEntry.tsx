// One entry of the history: when, who, what, from what to what.
import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { HistoryEntry_EntryFragmentDoc, type HistoryEntry_EntryFragment } from '../History.generated.ts';
import { useHistoryWords } from '../_lib/useHistoryWords.ts';
import styles from './HistoryEntry.module.css';

interface Props {
  entry: FragmentType<HistoryEntry_EntryFragment> & { __typename: 'HistoryEntry'; id: string };
  /** Names the subject and its unit: in the log, where they differ from entry to entry. */
  inLog?: boolean;
  busy: boolean;
  onRestore: (entry: string, expectedVersion: number | null) => void;
}

/** Reads like a sentence; the restore button only where it would work. */
export function HistoryEntry({ entry, inLog = false, busy, onRestore }: Props) {
  const { t } = useTranslation('history');
  const words = useHistoryWords();
  const { data, complete } = useFragment({
    fragment: HistoryEntry_EntryFragmentDoc,
    fragmentName: 'HistoryEntry_entry',
    from: entry,
  });
  if (!complete) return null;
  const { evidence } = data;
  return (
    <li className={styles.entry} data-action={data.action}>
      <div className={styles.head}>
        <time dateTime={data.at} className={styles.at}>
          {formatInstant(data.at)}
        </time>
        <strong>{words.action(data.action)}</strong>
        <span className={styles.soft} title={data.actor?.username}>
          {data.actor?.displayName ?? t('system')}
        </span>
        {data.viewerCanRestore ? (
          <Button
            small
            disabled={busy}
            className={styles.restore}
            onClick={() => onRestore(data.id, evidence?.version ?? null)}
          >
            {evidence ? t('restoreVersion') : t('restoreDeleted')}
          </Button>
        ) : null}
      </div>
      {inLog || (data.subjectType !== 'Task' && !data.changes.some(({ field }) => field === 'title')) ? (
        <p className={styles.subject}>
          {inLog ? <span className={styles.soft}>{words.subject(data.subjectType)}: </span> : null}
          {data.subjectName}
          {inLog && data.unit ? (
            <span className={styles.soft}>
              {data.subjectName ? ' · ' : null}
              {data.unit.name}
              {data.period ? ` · ${data.period}` : null}
            </span>
          ) : null}
        </p>
      ) : null}
      {data.changes.length > 0 ? (
        <dl className={styles.changes}>
          {data.changes.map(({ field, from, to }) => (
            <div key={field} className={styles.change}>
              <dt>{words.field(field)}</dt>
              <dd>
                {from === null && isNew(data.action) ? (
                  words.value(field, to)
                ) : (
                  <>
                    <span className={from === null ? styles.soft : styles.from}>
                      {words.value(field, from) ?? t('empty')}
                    </span>
                    {' → '}
                    <span>{words.value(field, to) ?? t('empty')}</span>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}

/** Of what has just come into being there is no "from". */
const isNew = (action: string): boolean => /\.(create|publish)$/.test(action);
