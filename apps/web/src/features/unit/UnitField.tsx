// A unit found by a few letters of its name, with or without diacritics, or by its code.
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Found } from '../../ui/OptionList.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { FindUnitsDocument } from './UnitField.generated.ts';

interface Props {
  label: string;
  /** Its `id` is the unit's code. */
  value: Found | null;
  onChoose: (unit: Found | null) => void;
  placeholder?: string;
  error?: string | null;
  /** The day whose units are looked among; today's if left out. */
  asOf?: string | undefined;
}

/** Those above it are told with each, since many units share a name. */
export function UnitField({ label, value, onChoose, placeholder, error, asOf }: Props) {
  const { t } = useTranslation('common');
  const [text, setText] = useState('');
  const { data, previousData } = useQuery(FindUnitsDocument, { variables: { text, asOf }, skip: text === '' });
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
      placeholder={placeholder}
      error={error}
    />
  );
}
