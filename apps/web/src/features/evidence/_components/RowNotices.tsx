// What stands under a row when something of it could not be saved: why, and what the person can do about it.
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { displayText } from '../_lib/cell-display.ts';
import { lacksTitle, type CellStates } from '../_lib/cell-state.ts';
import { FIELDS, type Field } from '../fields.ts';
import { wanted, type RowState } from '../_lib/row-state.ts';
import { useDesk } from '../EvidenceDesk.tsx';
import styles from './RowNotices.module.css';

interface Props {
  id: string;
  /** The desk's name of the row. */
  row: string;
  state: RowState;
  cells: CellStates;
}

/** Nothing while all is well. */
export function RowNotices({ id, row, state, cells }: Props) {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const { desk } = useDesk();
  const name = (field: Field) => t(field === 'title' ? 'titleColumn' : field);
  const invalid = FIELDS.filter((field) => cells[field].objection);
  const unsaved = FIELDS.filter((field) => cells[field].mark === 'unsaved');
  const { problem, conflict } = state;
  const untitled = lacksTitle(state);
  if (invalid.length + unsaved.length + conflict.length === 0 && !problem && !untitled) return null;

  return (
    <div id={id} role="gridcell" aria-colspan={FIELDS.length + 2} className={styles.notices}>
      {conflict.map((field) => (
        <div
          key={field}
          role="group"
          aria-label={t('conflict.title', { field: name(field) })}
          className={styles.conflict}
        >
          <p>{t('conflict.title', { field: name(field) })}</p>
          <div className={styles.values}>
            <div>
              <span className={styles.whose}>{t('conflict.theirs')}</span>
              <span>{displayText(field, state.known.values[field]) || t('conflict.empty')}</span>
              <Button small onClick={() => desk.choose(row, field, false)}>
                {t('conflict.takeTheirs')}
              </Button>
            </div>
            <div>
              <span className={styles.whose}>{t('conflict.mine')}</span>
              <span>{displayText(field, wanted(state)[field]) || t('conflict.empty')}</span>
              <Button small look="primary" onClick={() => desk.choose(row, field, true)}>
                {t('conflict.keepMine')}
              </Button>
            </div>
          </div>
        </div>
      ))}
      {invalid.map((field) => {
        const { objection } = cells[field];
        if (!objection) return null;
        return (
          <p key={field} className={styles.bad}>
            {name(field)}:{' '}
            {'message' in objection
              ? objection.message
              : t(`mistake.${objection.mistake}`, { limit: objection.limit ?? 0 })}
            <Button small look="quiet" onClick={() => desk.discard(row, field)}>
              {t('discard')}
            </Button>
          </p>
        );
      })}
      {unsaved.length > 0 ? (
        <p className={styles.warn}>
          {t('unsavedDrafts')}
          <Button
            small
            onClick={() => {
              // The title last: a new row is then made with all that was typed.
              for (const field of [...unsaved].reverse()) desk.commit(row, field, cells[field].typed ?? '');
            }}
          >
            {t('saveDrafts')}
          </Button>
          <Button small look="quiet" onClick={() => unsaved.forEach((field) => desk.discard(row, field))}>
            {t('discard')}
          </Button>
        </p>
      ) : null}
      {untitled && unsaved.length === 0 ? <p className={styles.warn}>{t('needsTitle')}</p> : null}
      {problem?.kind === 'waiting' ? (
        <p className={styles.warn}>
          {t(`waiting.${problem.reason}`)}
          <Button small onClick={() => desk.retry(row)}>
            {t('retryNow')}
          </Button>
        </p>
      ) : null}
      {problem?.kind === 'failed' || problem?.kind === 'final' ? (
        <p className={styles.bad}>
          {t('notSaved')} {problem.message}
          {problem.kind === 'failed' && problem.requestId
            ? ` (${common('requestId', { id: problem.requestId })})`
            : null}
          {problem.kind === 'failed' ? (
            <Button small onClick={() => desk.retry(row)}>
              {common('retry')}
            </Button>
          ) : null}
          <Button small look="quiet" onClick={() => desk.discardAll(row)}>
            {t('discard')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
