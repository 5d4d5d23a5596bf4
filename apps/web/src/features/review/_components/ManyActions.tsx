// What can be done with all tasks that are chosen.
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../lib/numbers.ts';
import { Button } from '../../../ui/Button.tsx';

interface Props {
  /** How many of them can be accepted, and how many returned. */
  acceptable: number;
  returnable: number;
  busy: boolean;
  onAccept: () => void;
  onReturn: () => void;
  onClear: () => void;
}

/** Three buttons; the first two say how many tasks they are about. */
export function ManyActions({ acceptable, returnable, busy, onAccept, onReturn, onClear }: Props) {
  const { t } = useTranslation('review');
  return (
    <>
      <Button small look="primary" disabled={busy} onClick={onAccept}>
        {t('acceptMany', { n: formatNumber(acceptable) })}
      </Button>
      <Button small disabled={busy || returnable === 0} onClick={onReturn}>
        {t('returnMany', { n: formatNumber(returnable) })}
      </Button>
      <Button small look="quiet" onClick={onClear}>
        {t('clearChoice')}
      </Button>
    </>
  );
}
