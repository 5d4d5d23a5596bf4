// What the log is searched by. Fields are taken over on Enter and on leaving them; choices at once.
import { AUDIT_ACTIONS } from '@dan-van/schema/audit-actions';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { DateEntry } from '../../../ui/DateEntry.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextEntry } from '../../../ui/TextEntry.tsx';
import { UnitField } from '../../unit/UnitField.tsx';
import { useUnit } from '../../unit/useUnit.ts';
import { historyParam, type HistoryParam } from '../_lib/historyUrl.ts';
import { actionKey } from '../_lib/useHistoryWords.ts';
import styles from './HistoryFilterBar.module.css';

interface Props {
  params: URLSearchParams;
  onChange: (parts: Partial<Record<HistoryParam, string>>) => void;
}

const subjects = [
  'Task',
  'Evidence',
  'Plan',
  'Period',
  'Account',
  'Grant',
  'Comment',
  'Reminder',
  'Extension',
  'Handover',
] as const;

/** Reads the address and tells what is to be in it. */
export function HistoryFilterBar({ params, onChange }: Props) {
  const { t } = useTranslation('history');
  const { t: dates } = useTranslation('filter');
  const value = (part: HistoryParam): string => historyParam(params, part);
  const unit = useUnit(value('under'));
  const parts: HistoryParam[] = ['under', 'person', 'action', 'subject', 'from', 'to', 'text'];
  const filtered = parts.some((part) => value(part) !== '');
  const choice = (part: 'action' | 'subject', options: readonly { value: string; label: string }[]) => {
    const chosen = value(part);
    // An address may name what this version doesn't know: it is shown as it stands.
    const unknown = chosen !== '' && !options.some((option) => option.value === chosen);
    return (
      <Select
        label={t(`${part}Label`)}
        value={chosen}
        options={[{ value: '', label: t('all') }, ...(unknown ? [{ value: chosen, label: chosen }] : []), ...options]}
        onChange={(picked) => onChange({ [part]: picked })}
      />
    );
  };
  return (
    <search className={styles.bar} aria-label={t('filterBar')}>
      <UnitField
        label={t('unit')}
        value={unit}
        placeholder={t('unitHint')}
        onChoose={(found) => onChange({ under: found?.id ?? '' })}
      />
      <TextEntry
        label={t('person')}
        value={value('person')}
        placeholder={t('personHint')}
        onEnter={(person) => onChange({ person })}
      />
      {choice(
        'action',
        AUDIT_ACTIONS.map((action) => ({ value: action, label: t(`action.${actionKey(action) as 'task_submit'}`) })),
      )}
      {choice(
        'subject',
        subjects.map((subject) => ({ value: subject, label: t(`subject.${subject}`) })),
      )}
      <DateEntry label={dates('dates.from')} value={value('from')} onEnter={(from) => onChange({ from })} />
      <DateEntry label={dates('dates.to')} value={value('to')} onEnter={(to) => onChange({ to })} />
      <TextEntry
        label={t('text')}
        value={value('text')}
        placeholder={t('textHint')}
        onEnter={(text) => onChange({ text })}
      />
      {filtered ? (
        <Button
          look="quiet"
          className={styles.clear}
          onClick={() => onChange(Object.fromEntries(parts.map((part) => [part, ''])))}
        >
          {t('clear')}
        </Button>
      ) : null}
    </search>
  );
}
