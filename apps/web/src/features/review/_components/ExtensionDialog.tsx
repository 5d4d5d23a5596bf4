// Asks for more time: until when, and why.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, lastGoodDay } from '../../../lib/dates.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

interface Props {
  title: string;
  /** The deadline as it is: the first instant that is late. */
  dueAt: string;
  busy: boolean;
  onAsk: (request: { lastDay: string; reason: string }) => void;
  onClose: () => void;
}

/** The day is asked for first. */
export function ExtensionDialog({ title, dueAt, busy, onAsk, onClose }: Props) {
  const { t } = useTranslation('review');
  const [lastDay, setLastDay] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <ReasonDialog
      title={title}
      hint={t('extensionHint', { date: formatDate(lastGoodDay(dueAt)) })}
      act={t('extensionAct')}
      busy={busy}
      onAct={(reason) => (lastDay ? onAsk({ lastDay, reason }) : setAsked(true))}
      onClose={onClose}
    >
      <TextField
        type="date"
        label={t('extensionDay')}
        value={lastDay}
        onChange={setLastDay}
        autoFocus
        error={asked && !lastDay ? t('extensionDayNeeded') : null}
      />
    </ReasonDialog>
  );
}
