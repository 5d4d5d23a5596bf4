// Footnotes beside the clause that refers to them first, or under it where there is no room.
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { runsOf } from '../_lib/runs.ts';
import { footnoteId, footnoteRefId } from '../planUrl.ts';
import type { PlanFootnote } from '../planTypes.ts';
import styles from './Footnotes.module.css';
import { MarkedText } from './MarkedText.tsx';

/** Each leads back to its mark in the text. */
export function Footnotes({ footnotes }: { footnotes: readonly PlanFootnote[] }) {
  const { t } = useTranslation('plan');
  const { search } = useLocation();
  return (
    <ul className={styles.notes}>
      {footnotes.map(({ id, number, text, mentions }) => (
        <li key={id} id={footnoteId(number)} tabIndex={-1} className={styles.note}>
          <span className={styles.number}>[{number}]</span>{' '}
          {runsOf(text, [], mentions).map((runs, at) => (
            <MarkedText key={at} runs={runs} />
          ))}{' '}
          <Link
            to={{ search, hash: footnoteRefId(number) }}
            className={styles.back}
            aria-label={t('backToText', { number })}
            title={t('backToText', { number })}
          >
            ↩
          </Link>
        </li>
      ))}
    </ul>
  );
}
