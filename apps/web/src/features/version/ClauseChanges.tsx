// Two versions clause by clause.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isShown, type Shown } from './changes.ts';
import type { ClauseChanges_ChangeFragment } from './Changes.generated.ts';
import { ChangeFilter } from './ChangeFilter.tsx';
import styles from './ChangeList.module.css';
import { KindTag } from './KindTag.tsx';
import { WordRuns } from './WordRuns.tsx';

/** In the order of the later version. */
export function ClauseChanges({ changes }: { changes: readonly ClauseChanges_ChangeFragment[] }) {
  const { t } = useTranslation('version');
  const [shown, setShown] = useState<Shown>('ALL');
  const list = changes.filter((change) => isShown(change, shown));
  const pathOf = (place: ClauseChanges_ChangeFragment['before']) =>
    place && (place.kind === 'CLOSING' ? t('closing') : place.path);
  return (
    <>
      <ChangeFilter changes={changes} label={t('clauses')} shown={shown} onShow={setShown} />
      {list.length === 0 ? <p className={styles.none}>{t('noChanges')}</p> : null}
      <ol className={styles.list}>
        {list.map(({ kind, before, after, runs }) => {
          const [from, to] = [pathOf(before), pathOf(after)];
          return (
            <li key={`${from} ${to}`} data-kind={kind} className={styles.item}>
              <div className={styles.head}>
                <strong className={styles.path}>
                  {from && to && from !== to ? t('movedFrom', { from, to }) : (to ?? from)}
                </strong>
                <KindTag kind={kind} />
              </div>
              <p className={styles.words}>
                <WordRuns runs={runs} />
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
