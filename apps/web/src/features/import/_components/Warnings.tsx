// What the parser is not sure of: why, in words, and the way to the place in the document.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Warning } from '../_lib/draft.ts';
import styles from './Warnings.module.css';

const EXCERPT = 70;

interface Props {
  source: string;
  warnings: readonly Warning[];
  onShow: (warning: Warning) => void;
}

/** Nothing where the parser has no doubt. */
export function Warnings({ source, warnings, onShow }: Props) {
  const { t } = useTranslation('import');
  const [open, setOpen] = useState(false);
  if (warnings.length === 0) return null;
  return (
    <details className={styles.warnings} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('warnings', { count: warnings.length })}</summary>
      <p className={styles.hint}>{t('warningsHint')}</p>
      {open ? (
        <ul className={styles.list}>
          {warnings.map((warning) => {
            const words = excerptOf(source, warning);
            const reason = t(`warning.${warning.code as 'no-type'}`);
            return (
              <li key={`${warning.code} ${warning.span.start}`}>
                {words === '' ? (
                  <p className={styles.whole}>{reason}</p>
                ) : (
                  <button type="button" className={styles.item} onClick={() => onShow(warning)}>
                    <span>{reason}</span>
                    <q className={styles.words}>{words}</q>
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      ) : null}
    </details>
  );
}

/** The words in question with what follows on their line: a number alone says little. */
function excerptOf(source: string, { span: { start, end } }: Warning): string {
  if (end <= start) return '';
  const lineEnd = source.indexOf('\n', end - 1);
  const words = source
    .slice(start, lineEnd < 0 ? source.length : Math.max(lineEnd, end))
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= EXCERPT ? words : `${words.slice(0, EXCERPT)}…`;
}
