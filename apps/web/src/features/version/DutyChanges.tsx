// The duties of two versions; in a draft a person may say which is which.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isShown, type Shown } from './changes.ts';
import type { DutyChange_ChangeFragment } from './Changes.generated.ts';
import { ChangeFilter } from './ChangeFilter.tsx';
import styles from './ChangeList.module.css';
import { DutyChange } from './DutyChange.tsx';
import { KindTag } from './KindTag.tsx';

interface Props {
  changes: readonly DutyChange_ChangeFragment[];
  /** Left out: nothing can be matched here. `code` null for a new duty. */
  onMatch?: (key: string, code: string | null) => void;
  busy?: boolean;
}

/** In the order of the later version. */
export function DutyChanges({ changes, onMatch, busy }: Props) {
  const { t } = useTranslation('version');
  const [shown, setShown] = useState<Shown>('ALL');
  const list = changes.filter((change) => isShown(change, shown));
  const earlier = changes.filter(({ before }) => before);
  return (
    <>
      <ChangeFilter changes={changes} label={t('duties')} shown={shown} onShow={setShown} />
      {list.length === 0 ? <p className={styles.none}>{t('noChanges')}</p> : null}
      <ul className={styles.list}>
        {list.map((change) => {
          const { kind, key, code, before, after, chosen } = change;
          const { label } = (after ?? before)!;
          const [from, to] = [before?.clause, after?.clause];
          return (
            <li key={key ?? code} data-kind={kind} className={styles.item}>
              <div className={styles.head}>
                <strong className={styles.path}>
                  {from && to && from !== to ? t('movedFrom', { from, to }) : (to ?? from)}
                </strong>
                <KindTag kind={kind} />
              </div>
              <p className={styles.label}>{label}</p>
              <DutyChange change={change} />
              {onMatch && key !== null ? (
                <label className={styles.match}>
                  {t('match')}
                  <select
                    aria-label={t('matchOf', { label })}
                    disabled={busy}
                    value={code ?? ''}
                    onChange={(event) => onMatch(key, event.target.value || null)}
                  >
                    <option value="">{t('matchNew')}</option>
                    {earlier.map((one) => (
                      <option key={one.code} value={one.code!}>
                        {one.code} {one.before!.label}
                      </option>
                    ))}
                  </select>
                  {chosen ? <em>{t('chosen')}</em> : null}
                </label>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
