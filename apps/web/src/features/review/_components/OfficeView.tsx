// What an Office file holds: a Word document, or the sheets of a workbook.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../../../lib/language.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { Spinner } from '../../../ui/Waiting.tsx';
import type { Sheet, WordPages } from '../_lib/file-view.ts';
import { readOffice } from '../_lib/read-office.ts';
import { MOST_ROWS } from '../_lib/sheet-limits.ts';
import styles from './FileView.module.css';
import { WordView } from './WordView.tsx';

interface Props {
  bytes: ArrayBuffer;
  view: 'word' | 'sheets';
  onFail: () => void;
}

/** Read in a worker of its own. */
export function OfficeView({ bytes, view, onFail }: Props) {
  const { t } = useTranslation('review');
  const [read, setRead] = useState<{ word: WordPages } | { sheets: Sheet[] } | null>(null);

  useEffect(() => {
    let closed = false;
    // The worker takes the bytes for its own: it gets a copy.
    void readOffice({ view, bytes: bytes.slice(0), language: language.get() }).then((answer) => {
      if (closed) return;
      if ('failed' in answer) onFail();
      else setRead(answer);
    });
    return () => {
      closed = true;
    };
  }, [bytes, view, onFail]);

  if (!read) return <Spinner />;
  if ('sheets' in read) return <Sheets sheets={read.sheets} />;
  return read.word.blocks.length === 0 ? <p>{t('file.empty')}</p> : <WordView word={read.word} />;
}

function Sheets({ sheets }: { sheets: readonly Sheet[] }) {
  const { t } = useTranslation('review');
  const [at, setAt] = useState(0);
  const sheet = sheets[at];
  return (
    <>
      {sheets.length > 1 ? (
        <div className={styles.tabs} role="group" aria-label={t('file.sheet')}>
          {sheets.map(({ name }, index) => (
            <Button key={index} small aria-pressed={index === at} onClick={() => setAt(index)}>
              {name}
            </Button>
          ))}
        </div>
      ) : null}
      {sheet && sheet.rows.length > 0 ? <Table rows={sheet.rows} /> : <p>{t('file.empty')}</p>}
      {sheet?.cut ? <p className={styles.note}>{t('file.cutRows', { n: formatNumber(MOST_ROWS) })}</p> : null}
    </>
  );
}

function Table({ rows }: { rows: readonly (readonly string[])[] }) {
  const columns = Math.max(...rows.map((row) => row.length));
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {Array.from({ length: columns }, (_, column) => (
              <td key={column}>{row[column] ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
