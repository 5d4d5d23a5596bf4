// Adds a duty without the mouse: a clause, then its first and its last word.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clauseAt } from '@dan-van/plan-parser/clause-at';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { trimmed, type Clause, type Duty, type Span } from '../_lib/draft.ts';
import styles from './AddDialog.module.css';
import { WordRange } from './WordRange.tsx';

interface Props {
  source: string;
  clauses: readonly Clause[];
  duties: readonly Duty[];
  onAdd: (span: Span) => void;
  onClose: () => void;
}

/** Begins with the first clause of which no duty takes any words. */
export function AddDialog({ source, clauses, duties, onAdd, onClose }: Props) {
  const { t } = useTranslation('import');
  const { t: common } = useTranslation('common');
  const worded = clauses.filter(({ paragraphs }) => paragraphs.some(({ start, end }) => end > start));
  const [path, setPath] = useState(() => {
    const covered = new Set(duties.map(({ span }) => clauseAt(clauses, span)?.path));
    return (worded.find((clause) => !covered.has(clause.path) && clause.kind !== 'PART') ?? worded[0])?.path ?? '';
  });
  const clause = worded.find((one) => one.path === path);
  const [span, setSpan] = useState<Span | null>(null);
  const chosen = span ?? (clause ? lastParagraph(source, clause) : null);
  return (
    <Dialog title={t('add')} onClose={onClose}>
      <p>{t('addHint')}</p>
      <label className={styles.clause}>
        {t('clause')}
        <select
          value={path}
          autoFocus
          onChange={(event) => {
            setPath(event.target.value);
            setSpan(null);
          }}
        >
          {worded.map((one) => (
            <option key={one.path} value={one.path}>
              {one.path} {one.heading.slice(0, 60)}
            </option>
          ))}
        </select>
      </label>
      {clause && chosen ? (
        <WordRange source={source} stretches={clause.paragraphs} span={chosen} onChange={setSpan} />
      ) : (
        <p>{t('noClauses')}</p>
      )}
      <DialogActions>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button look="primary" disabled={!chosen} onClick={() => chosen && onAdd(chosen)}>
          {t('add')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** A clause's orders stand behind its heading. */
function lastParagraph(source: string, { paragraphs }: Clause): Span {
  return trimmed(source, paragraphs.at(-1)!);
}
