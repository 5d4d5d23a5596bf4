// A unit chosen by a few letters of its name, with or without diacritics, or by its code.
import { useQuery } from '@apollo/client/react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HistoryUnitDocument, HistoryUnitsDocument } from './UnitField.generated.ts';
import styles from './HistoryFilterBar.module.css';

const pause = 180;

/** @param props.code '' for all units */
export function UnitField({ code, onChange }: { code: string; onChange: (code: string) => void }) {
  const { t } = useTranslation('history');
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [asked, setAsked] = useState('');
  const [wrong, setWrong] = useState(false);
  const chosen = useQuery(HistoryUnitDocument, { variables: { code }, skip: !code }).data?.unit;
  const { data, previousData } = useQuery(HistoryUnitsDocument, { variables: { text: asked }, skip: !asked });
  const units = (asked ? (data ?? previousData)?.searchUnits : undefined) ?? [];

  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed?.trim() ?? ''), pause);
    return () => clearTimeout(timer);
  }, [typed]);

  const labelOf = (unit: { name: string; code: string }): string => `${unit.name} (${unit.code})`;

  /** Takes the unit whose name or code was typed, or the only one that matches. */
  function commit(text: string): void {
    const wanted = text.trim();
    if (wanted === '') return code === '' ? setTyped(null) : onChange('');
    const found =
      units.find((unit) => [labelOf(unit), unit.name, unit.code].includes(wanted)) ??
      (units.length === 1 ? units[0] : undefined);
    setWrong(!found);
    if (found) onChange(found.code);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('unit')}</label>
      <input
        id={id}
        type="text"
        list={`${id}-units`}
        value={typed ?? (chosen ? labelOf(chosen) : code)}
        placeholder={t('unitHint')}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-problem` : undefined}
        onChange={(event) => {
          const { value } = event.target;
          setTyped(value);
          setWrong(false);
          // Picked from the list, as the browser puts it in.
          if (units.some((unit) => labelOf(unit) === value)) commit(value);
        }}
        onBlur={() => typed !== null && commit(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && typed !== null) commit(typed);
        }}
      />
      <datalist id={`${id}-units`}>
        {units.map((unit) => (
          <option key={unit.id} value={labelOf(unit)} />
        ))}
      </datalist>
      {wrong ? (
        <p id={`${id}-problem`} className={styles.problem}>
          {t('unitUnknown')}
        </p>
      ) : null}
    </div>
  );
}
