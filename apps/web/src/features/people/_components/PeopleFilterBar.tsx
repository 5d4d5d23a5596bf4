// What the list of people is filtered by.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { UnitField } from '../../unit/UnitField.tsx';
import { useUnit } from '../../unit/useUnit.ts';
import { ROLES, type PeopleFilter } from '../_lib/peopleFilter.ts';
import styles from './PeopleFilterBar.module.css';

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
