// Finds a unit by its name or code.
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField, type Found } from '../../../ui/SearchField.tsx';
import { GrantUnitsDocument } from './GrantForm.generated.ts';

interface Props {
  label: string;
  /** Its `id` is the unit's code. */
  value: Found | null;
  onChoose: (unit: Found | null) => void;
  error?: string | null;
}

/** Those above it are told with each, since many units share a name. */
export function UnitField({ label, value, onChoose, error }: Props) {
  const { t } = useTranslation('people');
  const [text, setText] = useState('');
  const { data, previousData } = useQuery(GrantUnitsDocument, { variables: { text }, skip: text === '' });
  const units = text === '' ? [] : ((data ?? previousData)?.searchUnits ?? []);
  return (
    <SearchField
      label={label}
      value={value}
      onChoose={onChoose}
      onSearch={setText}
      options={units.map(({ code, name, ancestors }) => ({
        id: code,
        label: name,
        note: [...ancestors.map((above) => above.name), code].join(' › '),
      }))}
      none={t('noUnit')}
      error={error}
    />
  );
}
