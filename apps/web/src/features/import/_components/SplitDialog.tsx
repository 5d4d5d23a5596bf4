// Splits a duty's words in two at a word that is chosen with a slider.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../../ui/Dialog.tsx';
import { trimmed, wordsIn, type Duty } from '../_lib/draft.ts';
import styles from './SplitDialog.module.css';

interface Props {
  duty: Duty;
  source: string;
  onSplit: (at: number) => void;
  onClose: () => void;
}

/** Begins where the text itself divides: behind a semicolon, before "và", behind a comma. */
export function SplitDialog({ duty, source, onSplit, onClose }: Props) {
  const { t } = useTranslation('import');
  const { t: common } = useTranslation('common');
  const words = useMemo(() => wordsIn(source, [duty.span]), [source, duty]);
  const [at, setAt] = useState(() => likelyCut(words.map(({ start, end }) => source.slice(start, end))));
  const place = words[at]?.start ?? duty.span.end;
  const half = (start: number, end: number) => {
    const span = trimmed(source, { start, end });
    return source.slice(span.start, span.end);
  };
  return (
    <Dialog title={t('splitTitle')} onClose={onClose}>
      {words.length < 2 ? (
        <p>{t('splitTooShort')}</p>
      ) : (
        <>
          <label className={styles.slider}>
            {t('splitAt')}
            <input
              type="range"
              autoFocus
              min={1}
              max={words.length - 1}
              value={at}
              aria-valuetext={t('splitBefore', { word: source.slice(place, words[at]?.end) })}
              onChange={(event) => setAt(Number(event.target.value))}
            />
          </label>
          <ol className={styles.halves}>
            <li>{half(duty.span.start, place)}</li>
            <li>{half(place, duty.span.end)}</li>
          </ol>
        </>
      )}
      <DialogActions>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button look="primary" disabled={words.length < 2} onClick={() => onSplit(place)}>
          {t('split')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function likelyCut(words: readonly string[]): number {
  const behind = (sign: string) => words.findIndex((_, i) => i > 0 && words[i - 1]!.endsWith(sign));
  const before = (word: string) => words.findIndex((one, i) => i > 0 && one === word);
  const cut = [behind(';'), before('và'), behind(',')].find((index) => index > 0);
  return cut ?? Math.max(1, Math.floor(words.length / 2));
}
