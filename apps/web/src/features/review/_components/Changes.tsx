// What changed in a task's evidence between two moments, as a difference that people can read.
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../lib/dates.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { changedFields, type SeenEvidence, type SeenField } from '../_lib/changes.ts';
import styles from './Changes.module.css';

export interface SeenChange {
  before: (SeenEvidence & { id: string }) | null;
  after: (SeenEvidence & { id: string }) | null;
}

/** Added, taken away, and field by field what reads differently. */
export function Changes({ changes }: { changes: readonly SeenChange[] }) {
  const { t } = useTranslation('review');
  if (changes.length === 0) return <p className={styles.none}>{t('noChanges')}</p>;
  return (
    <ul className={styles.list}>
      {changes.map(({ before, after }) => (
        <li key={(after ?? before)!.id} className={styles.change}>
          {before && after ? (
            <Changed before={before} after={after} />
          ) : (
            <p>
              <span className={after ? styles.added : styles.removed}>{t(after ? 'added' : 'removed')}</span>{' '}
              {(after ?? before)!.title ?? t('notKept')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Changed({ before, after }: { before: SeenEvidence; after: SeenEvidence }) {
  const { t } = useTranslation('review');
  const { t: evidence } = useTranslation('evidence');
  const say = useSay();
  // An old pin kept no contents: then there is nothing to compare with.
  const fields = before.title === null ? [] : changedFields(before, after);
  return (
    <>
      <p>
        <span className={styles.changed}>{t('changed')}</span> {after.title}
      </p>
      {fields.length === 0 ? <p className={styles.none}>{t('notKept')}</p> : null}
      <dl className={styles.fields}>
        {fields.map((field) => (
          <div key={field} className={styles.field}>
            <dt>{evidence(FIELD_NAMES[field])}</dt>
            <dd>
              <del>{say(field, before)}</del> <span aria-hidden="true">→</span> <ins>{say(field, after)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const FIELD_NAMES = {
  kind: 'kind',
  title: 'titleColumn',
  documentNumber: 'documentNumber',
  happenedOn: 'happenedOn',
  quantity: 'quantity',
  link: 'link',
  note: 'note',
  files: 'files',
} as const;

/** A field's value as people write it. */
function useSay() {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation('common');
  return (field: SeenField, piece: SeenEvidence): string => {
    if (field === 'files') return piece.files.join('; ') || t('blank');
    if (field === 'kind') return piece.kind ? common(`evidenceKind.${piece.kind}`) : t('blank');
    if (field === 'quantity') return piece.quantity === null ? t('blank') : formatNumber(piece.quantity);
    if (field === 'happenedOn') return piece.happenedOn ? formatDate(piece.happenedOn) : t('blank');
    return piece[field] || t('blank');
  };
}
