// A role to be given: which, where, from when to when.
import { useTranslation } from 'react-i18next';
import type { GrantFields as GrantInput, Role } from '../../../generated/types.ts';
import { dayOf, parseDate } from '../../../lib/dates.ts';
import type { Found } from '../../../ui/OptionList.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { UnitField } from '../../unit/UnitField.tsx';
import { useUnit } from '../../unit/useUnit.ts';
import { ROLES } from '../_lib/peopleFilter.ts';
import styles from './GrantFields.module.css';

/** As typed: days as text. */
export interface TypedGrant {
  role: Role;
  unit: Found | null;
  startsOn: string;
  endsOn: string;
}

export const emptyGrant: TypedGrant = { role: 'OFFICER', unit: null, startsOn: '', endsOn: '' };

/** What is wrong with it, by field; the texts' keys. */
type Problems = { unit?: 'chooseUnit'; startsOn?: 'notADay'; endsOn?: 'notADay' };

/** What was typed → the API's input, or what is wrong with it. */
export function readTypedGrant({ role, unit, startsOn, endsOn }: TypedGrant): GrantInput | Problems {
  const problems: Problems = {
    ...(!unit && { unit: 'chooseUnit' as const }),
    ...(startsOn.trim() && parseDate(startsOn) === null && { startsOn: 'notADay' as const }),
    ...(endsOn.trim() && parseDate(endsOn) === null && { endsOn: 'notADay' as const }),
  };
  if (!unit || Object.keys(problems).length > 0) return problems;
  return { role, unit: unit.id, startsOn: parseDate(startsOn), endsOn: parseDate(endsOn) };
}

interface Props {
  value: TypedGrant;
  onChange: (value: TypedGrant) => void;
  /** By field. */
  errors: Partial<Record<string, string>>;
}

/** The unit is found by a few letters. */
export function GrantFields({ value, onChange, errors }: Props) {
  const { t } = useTranslation('people');
  const { t: session } = useTranslation('session');
  // The code is read on the role's first day, on which another unit may bear it.
  const startsOn = parseDate(value.startsOn);
  const asOf = startsOn !== null && startsOn > dayOf(new Date()) ? startsOn : undefined;
  const then = useUnit(value.unit?.id ?? '', asOf);
  const set = (change: Partial<TypedGrant>): void => onChange({ ...value, ...change });
  return (
    <div className={styles.fields}>
      <Select
        label={t('role')}
        value={value.role}
        options={ROLES.map((role) => ({ value: role, label: session(`role.${role}`) }))}
        onChange={(role) => set({ role })}
      />
      <UnitField
        label={t('unitOf')}
        value={asOf === undefined ? value.unit : then}
        onChoose={(unit) => set({ unit })}
        error={errors['unit']}
        asOf={asOf}
      />
      <TextField
        label={t('startsOn')}
        value={value.startsOn}
        placeholder={t('dayHint')}
        inputMode="numeric"
        autoComplete="off"
        error={errors['startsOn']}
        onChange={(startsOn) => set({ startsOn })}
      />
      <TextField
        label={t('endsOn')}
        value={value.endsOn}
        placeholder={t('dayHint')}
        inputMode="numeric"
        autoComplete="off"
        error={errors['endsOn']}
        onChange={(endsOn) => set({ endsOn })}
      />
      {errors['role'] ? (
        <p role="alert" className={styles.error}>
          {errors['role']}
        </p>
      ) : null}
    </div>
  );
}
