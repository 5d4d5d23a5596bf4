// Chooses a stretch of a clause's words by its first and its last one: with two sliders, so also from the keyboard.
import { useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { trimmed, wordsIn, type Span } from '../_lib/draft.ts';
import styles from './WordRange.module.css';

interface Props {
  source: string;
  /** What can be chosen from. */
  stretches: readonly Span[];
  span: Span;
  onChange: (span: Span) => void;
}

/** Shows the words that are chosen among those that are not. */
export function WordRange({ source, stretches, span, onChange }: Props) {
  const { t } = useTranslation('import');
  const id = useId();
  const words = useMemo(() => wordsIn(source, stretches), [source, stretches]);
  const first = Math.max(
    0,
    words.findIndex(({ end }) => end > span.start),
  );
  const last = Math.max(
    first,
    words.findLastIndex(({ start }) => start < span.end),
  );
  const choose = (from: number, to: number) => {
    const [a, b] = [words[Math.min(from, to)], words[Math.max(from, to)]];
    if (a && b) onChange(trimmed(source, { start: a.start, end: b.end }));
  };
  const wordAt = (index: number) => (words[index] ? source.slice(words[index].start, words[index].end) : '');
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = mark.current?.parentElement;
    if (box && mark.current) box.scrollTop = mark.current.offsetTop - 24;
  }, [span.start]);
  return (
    <div className={styles.range}>
      <p className={styles.words} aria-live="polite">
        <span className={styles.out}>{source.slice(words[0]?.start ?? span.start, span.start)}</span>
        <mark ref={mark}>{source.slice(span.start, span.end)}</mark>
        <span className={styles.out}>{source.slice(span.end, words.at(-1)?.end ?? span.end)}</span>
      </p>
      <label htmlFor={`${id}-first`}>{t('firstWord')}</label>
      <input
        id={`${id}-first`}
        type="range"
        min={0}
        max={words.length - 1}
        value={first}
        aria-valuetext={wordAt(first)}
        onChange={(event) => choose(Number(event.target.value), Math.max(last, Number(event.target.value)))}
      />
      <label htmlFor={`${id}-last`}>{t('lastWord')}</label>
      <input
        id={`${id}-last`}
        type="range"
        min={0}
        max={words.length - 1}
        value={last}
        aria-valuetext={wordAt(last)}
        onChange={(event) => choose(Math.min(first, Number(event.target.value)), Number(event.target.value))}
      />
    </div>
  );
}
