// The fields of one duty: name, words, addressees, cadence, periods.
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { Choice, Clause, Duty } from '../_lib/draft.ts';
import { AddresseeFields } from '../AddresseeFields.tsx';
import styles from './DutyEditor.module.css';
import { WordRange } from './WordRange.tsx';

const CADENCES = ['ONCE', 'CONTINUOUS', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'AD_HOC'] as const;
const PERIOD_KINDS = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'AD_HOC'] as const;
const KINDS = ['DUTY', 'REQUIREMENT'] as const;

interface Props {
  duty: Duty;
  clause: Clause;
  source: string;
  choices: readonly Choice[];
  onChange: (news: Partial<Duty>, step?: boolean) => void;
  onDone: () => void;
}

/** Every change is saved as it is made. */
export function DutyEditor({ duty, clause, source, choices, onChange, onDone }: Props) {
  const { t } = useTranslation('import');
  return (
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onDone();
        }
      }}
    >
      <TextField
        label={t('label')}
        value={duty.label}
        maxLength={200}
        autoFocus
        error={duty.label.trim() === '' ? t('labelNeeded') : null}
        onChange={(label) => onChange({ label }, false)}
      />
      <WordRange
        source={source}
        stretches={clause.paragraphs}
        span={duty.span}
        onChange={(span) => onChange({ span }, false)}
      />
      <AddresseeFields choices={choices} value={duty.addressees} onChange={(addressees) => onChange({ addressees })} />
      <div className={styles.row}>
        <label>
          {t('kindLabel')}{' '}
          <select value={duty.kind} onChange={(event) => onChange({ kind: event.target.value as Duty['kind'] })}>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('cadenceLabel')}{' '}
          <select
            value={duty.cadence}
            onChange={(event) => onChange({ cadence: event.target.value as Duty['cadence'] })}
          >
            {CADENCES.map((cadence) => (
              <option key={cadence} value={cadence}>
                {t(`cadence.${cadence}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {duty.kind === 'DUTY' ? (
        <FieldGroup legend={t('periodKinds')} inLine>
          {PERIOD_KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={duty.periodKinds.includes(kind)}
                onChange={(event) =>
                  onChange({
                    periodKinds: PERIOD_KINDS.filter((one) =>
                      one === kind ? event.target.checked : duty.periodKinds.includes(one),
                    ),
                  })
                }
              />{' '}
              {t(`periodKind.${kind}`)}
            </label>
          ))}
        </FieldGroup>
      ) : null}
      <Button small className={styles.done} onClick={onDone}>
        {t('done')}
      </Button>
    </div>
  );
}
