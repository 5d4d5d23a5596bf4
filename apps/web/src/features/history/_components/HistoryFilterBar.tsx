// What the log is searched by. Fields are taken over on Enter and on leaving them; choices at once.
import { AUDIT_ACTIONS } from '@dan-van/schema/audit-actions';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, parseDate } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { historyParam, type HistoryParam } from '../_lib/historyUrl.ts';
import { actionKey } from '../_lib/useHistoryWords.ts';
import { UnitField } from './UnitField.tsx';
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
  const parts: HistoryParam[] = ['under', 'person', 'action', 'subject', 'from', 'to', 'text'];
  const filtered = parts.some((part) => value(part) !== '');
  const day = (part: 'from' | 'to', label: string) => (
    <Field
      key={`${part} ${value(part)}`}
      label={label}
      value={value(part) && formatDate(value(part))}
      placeholder={dates('dates.placeholder')}
      read={(typed) => (typed === '' ? '' : parseDate(typed))}
      problem={dates('dates.notADay')}
      onCommit={(text) => onChange({ [part]: text })}
    />
  );
  const text = (part: 'person' | 'text', label: string, placeholder: string) => (
    <Field
      key={`${part} ${value(part)}`}
      label={label}
      value={value(part)}
      placeholder={placeholder}
      onCommit={(typed) => onChange({ [part]: typed })}
    />
  );
  return (
    <search className={styles.bar} aria-label={t('filterBar')}>
      <UnitField key={`under ${value('under')}`} code={value('under')} onChange={(under) => onChange({ under })} />
      {text('person', t('person'), t('personHint'))}
      <Choice
        label={t('actionLabel')}
        value={value('action')}
        options={AUDIT_ACTIONS.map((action) => [action, t(`action.${actionKey(action) as 'task_submit'}`)])}
        onChange={(action) => onChange({ action })}
      />
      <Choice
        label={t('subjectLabel')}
        value={value('subject')}
        options={subjects.map((subject) => [subject, t(`subject.${subject}`)])}
        onChange={(subject) => onChange({ subject })}
      />
      {day('from', dates('dates.from'))}
      {day('to', dates('dates.to'))}
      {text('text', t('text'), t('textHint'))}
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

interface FieldProps {
  label: string;
  value: string;
  placeholder: string;
  /** What was typed → what to take over; null for what makes no sense. */
  read?: (typed: string) => string | null;
  problem?: string;
  onCommit: (value: string) => void;
}

function Field({ label, value, placeholder, read = (typed) => typed, problem, onCommit }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [wrong, setWrong] = useState(false);
  function commit(): void {
    const taken = read(typed.trim());
    setWrong(taken === null);
    if (taken !== null && typed.trim() !== value) onCommit(taken);
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={typed}
        placeholder={placeholder}
        autoComplete="off"
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-problem` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(false);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
        }}
      />
      {wrong ? (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [value: string, label: string][];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const { t } = useTranslation('history');
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('all')}</option>
        {options.some(([known]) => known === value) || value === '' ? null : <option value={value}>{value}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
