// What was decided last, and the way back, for as long as nobody has been told.
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Decided } from '../_lib/queue.ts';
import { KeyCap } from './KeyCap.tsx';
import styles from './UndoStrip.module.css';

interface Props {
  last: Decided;
  busy: boolean;
  onUndo: () => void;
}

/** No clock runs: the strip goes when its time is over. */
export function UndoStrip({ last: { kind, items }, busy, onUndo }: Props) {
  const { t } = useTranslation('review');
  return (
    <div className={styles.strip} role="status">
      <span>
        {t(kind === 'ACCEPT' ? 'acceptedMany' : 'returnedMany', {
          count: items.length,
          n: formatNumber(items.length),
        })}{' '}
        <span className={styles.hint}>{t('undoHint')}</span>
      </span>
      <Button small disabled={busy} onClick={onUndo}>
        {t('undo')} <KeyCap>Z</KeyCap>
      </Button>
    </div>
  );
}
