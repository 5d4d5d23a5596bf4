// Finds a unit by a few letters, with or without diacritics, and goes there.
import { useQuery } from '@apollo/client/react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { OptionList, optionId } from '../../ui/OptionList.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { filterFromUrl } from '../filter/filterFromUrl.ts';
import { progressPath, withRoot } from '../progress/progressUrl.ts';
import { FindUnitsDocument } from '../unit/UnitField.generated.ts';
import styles from './UnitSearch.module.css';

const pause = 180;

/** A combobox: Down and Up choose, Enter goes, Escape closes. */
export function UnitSearch() {
  const { t } = useTranslation('session');
  const id = useId();
  const navigate = useNavigate();
  const { search } = useLocation();
  // The address keeps its day: the code that is found has to be that day's.
  const { asOf } = filterFromUrl(new URLSearchParams(search)).task;
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);

  const { data, previousData, loading } = useQuery(FindUnitsDocument, {
    variables: { text: asked, asOf },
    skip: !asked,
  });
  const found = (asked ? (data ?? previousData)?.searchUnits : undefined) ?? [];
  const units = found.map(({ code, name, ancestors }) => ({
    id: code,
    label: name,
    note: ancestors.map((above) => above.name).join(' › '),
  }));
  const shown = open && asked !== '';
  const chosen = units[Math.min(active, units.length - 1)];

  function go(code: string) {
    setTyped('');
    setAsked('');
    setOpen(false);
    void navigate(progressPath(withRoot(new URLSearchParams(search), code)));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : units.length - 1;
      if (units.length > 0) setActive((at) => (shown ? (at + step) % units.length : 0));
    } else if (event.key === 'Enter' && shown && chosen && asked === typed.trim()) {
      event.preventDefault();
      go(chosen.id);
    } else if (event.key === 'Escape') {
      setOpen(false);
      if (!shown) setTyped('');
    }
  }

  return (
    <div className={styles.search} role="search">
      <input
        type="text"
        role="combobox"
        aria-label={t('unitSearch')}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && chosen ? optionId(`${id}-list`, chosen) : undefined}
        placeholder={t('unitSearchHint')}
        autoComplete="off"
        spellCheck={false}
        className={styles.input}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <OptionList
        id={`${id}-list`}
        label={t('unitSearch')}
        options={units}
        proposed={chosen}
        hidden={!shown || units.length === 0}
        className={styles.list}
        onTake={(unit) => go(unit.id)}
      />
      {shown && !loading && units.length === 0 ? <p className={styles.none}>{t('unitSearchNone')}</p> : null}
      <VisuallyHidden role="status">
        {shown && !loading
          ? units.length > 0
            ? t('unitSearchCount', { count: units.length })
            : t('unitSearchNone')
          : ''}
      </VisuallyHidden>
    </div>
  );
}
