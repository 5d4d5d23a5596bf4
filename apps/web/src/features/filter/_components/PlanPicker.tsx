// Picks a clause of the plan (with all duties below it) or single duties, from the outline with a search field.
import { useQuery } from '@apollo/client/react';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { findOptions, optionKey, planOptions, type PlanOption } from '../_lib/planOptions.ts';
import type { FilterOptions } from '../_lib/useFilterOptions.ts';
import { toggled, withTask, type Filter } from '../filter.ts';
import type { SetFilter } from '../useFilter.ts';
import { FilterOutlineDocument } from './PlanPicker.generated.ts';
import styles from './PlanPicker.module.css';
import { PlanPickerOption } from './PlanPickerOption.tsx';

interface Props {
  filter: Filter;
  onChange: SetFilter;
  options: FilterOptions;
}

/** A combobox whose list stays open: arrows move, Enter chooses; a clause and single duties exclude each other. */
export function PlanPicker({ filter, onChange, options: { plan, duties } }: Props) {
  const { t } = useTranslation(['filter', 'common']);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(-1);
  const { data, error } = useQuery(FilterOutlineDocument, { variables: { plan: plan ?? '' }, skip: plan === null });
  const all = useMemo(() => planOptions(data?.plan?.outline ?? [], duties), [data, duties]);
  const found = useMemo(() => findOptions(all, query), [all, query]);
  const { clause, obligations } = filter.task;

  function choose(option: PlanOption): void {
    if (option.type === 'clause') {
      onChange(withTask(filter, { clause: option.path === clause ? null : option.path, obligations: [] }));
    } else {
      const next = toggled(obligations ?? [], option.code);
      const order = duties.map(({ code }) => code);
      onChange(withTask(filter, { clause: null, obligations: order.filter((code) => next.includes(code)) }));
    }
  }

  function move(to: number): void {
    const next = Math.max(0, Math.min(found.length - 1, to));
    setCurrent(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    const option = found[current];
    if (step !== undefined) move(current + step);
    else if (event.key === 'Enter' && option) choose(option);
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles.picker}>
      <input
        type="search"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[current] ? `${id}-${current}` : undefined}
        aria-label={t('plan.search')}
        aria-describedby={`${id}-hint`}
        placeholder={t('plan.search')}
        className={styles.search}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setCurrent(event.target.value === '' ? -1 : 0);
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {t('plan.hint')}
      </p>
      <ul
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t('plan.list')}
        aria-multiselectable="true"
        className={cx(styles.list, found.length === 0 && styles.none)}
      >
        {found.map((option, index) => (
          <PlanPickerOption
            key={optionKey(option)}
            id={`${id}-${index}`}
            option={option}
            current={index === current}
            chosen={option.type === 'clause' ? option.path === clause : (obligations?.includes(option.code) ?? false)}
            onChoose={() => choose(option)}
          />
        ))}
      </ul>
      {found.length === 0 ? (
        <p className={styles.hint} role="status">
          {error ? t('plan.failed') : data ? t('plan.none') : t('common:loading')}
        </p>
      ) : null}
    </div>
  );
}
