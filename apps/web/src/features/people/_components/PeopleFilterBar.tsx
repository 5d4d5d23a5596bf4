// What the list of people is filtered by.
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import type { Found } from '../../../ui/SearchField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { ROLES, type PeopleFilter } from '../_lib/peopleFilter.ts';
import { GrantUnitsDocument } from './GrantForm.generated.ts';
import styles from './PeopleFilterBar.module.css';
import { UnitField } from './UnitField.tsx';

const pause = 250;

/** The text is asked for once typing pauses. */
export function PeopleFilterBar({
  filter,
  onChange,
}: {
  filter: PeopleFilter;
  onChange: (next: PeopleFilter) => void;
}) {
  const { t } = useTranslation('people');
  const { t: session } = useTranslation('session');
  const [text, setText] = useState(filter.text);
  const unit = useUnit(filter.unit);

  useEffect(() => {
    if (text === filter.text) return;
    const timer = setTimeout(() => onChange({ ...filter, text }), pause);
    return () => clearTimeout(timer);
  }, [text, filter, onChange]);

  return (
    <div className={styles.bar} role="search">
      <TextField label={t('search')} type="search" value={text} onChange={setText} autoComplete="off" />
      <Select
        label={t('role')}
        value={filter.role}
        options={[
          { value: '', label: t('anyRole') },
          ...ROLES.map((role) => ({ value: role, label: session(`role.${role}`) })),
        ]}
        onChange={(role) => onChange({ ...filter, role })}
      />
      <UnitField label={t('unit')} value={unit} onChoose={(found) => onChange({ ...filter, unit: found?.id ?? '' })} />
      <Select
        label={t('state')}
        value={filter.state}
        options={[
          { value: '', label: t('anyState') },
          { value: 'active', label: t('active') },
          { value: 'inactive', label: t('inactive') },
        ]}
        onChange={(state) => onChange({ ...filter, state })}
      />
      <Button
        onClick={() => {
          setText('');
          onChange({ text: '', role: '', unit: '', state: '' });
        }}
      >
        {t('clear')}
      </Button>
    </div>
  );
}

/** The unit of a code in the address, by its name once it is known. */
function useUnit(code: string): Found | null {
  const { data } = useQuery(GrantUnitsDocument, { variables: { text: code }, skip: code === '' });
  if (code === '') return null;
  const unit = data?.searchUnits.find((one) => one.code === code);
  return { id: code, label: unit?.name ?? code };
}
