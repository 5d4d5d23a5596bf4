// What was recognised, in the order of the text: to accept, edit, split, merge or drop, with the mouse or the keyboard.
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { clauseAt } from '@dan-van/plan-parser/clause-at';
import { Button } from '../../../ui/Button.tsx';
import { focusCard, newDutyKey } from '../_lib/card.ts';
import type { DraftDesk, Facts } from '../_lib/desk.ts';
import {
  decideAll,
  mergeableKeys,
  withDuty,
  withMerged,
  withSplit,
  type Choice,
  type Clause,
  type DraftState,
  type Duty,
} from '../_lib/draft.ts';
import { DutyCard, type DutyActions } from './DutyCard.tsx';
import styles from './DutyList.module.css';
import { SplitDialog } from './SplitDialog.tsx';

interface Props {
  desk: DraftDesk;
  draft: DraftState;
  facts: ReadonlyMap<string, Facts>;
  source: string;
  clauses: readonly Clause[];
  choices: readonly Choice[];
  active: string | null;
  onActive: (key: string) => void;
}

const VIEWS = ['all', 'PROPOSED', 'UNSURE', 'ACCEPTED', 'DROPPED'] as const;
type View = (typeof VIEWS)[number];

const shows = (view: View, { state, certainty }: Duty): boolean =>
  view === 'all' || (view === 'UNSURE' ? state === 'PROPOSED' && certainty === 'UNSURE' : state === view);

/** Counts, what can be done to many, then the duties. */
export function DutyList({ desk, draft, facts, source, clauses, choices, active, onActive }: Props) {
  const { t } = useTranslation('import');
  const [view, setView] = useState<View>('all');
  const [editing, setEditing] = useState<string | null>(null);
  const [splitting, setSplitting] = useState<Duty | null>(null);
  const { duties } = draft;
  const shown = duties.filter((duty) => shows(view, duty));
  const undecided = duties.filter(({ state }) => state === 'PROPOSED');
  const sure = undecided.filter(({ certainty }) => certainty !== 'UNSURE').length;
  const merging = useMemo(() => mergeableKeys(duties, clauses), [duties, clauses]);
  const reached = shown.some(({ key }) => key === active);
  const change = (next: readonly Duty[]) => desk.change({ duties: next });

  const actions = useMemo((): DutyActions => {
    const all = () => desk.view.get().draft.duties;
    const put = (next: readonly Duty[], step?: boolean) => desk.change({ duties: next }, step);
    function decide(key: string, state: Duty['state']) {
      const before = all();
      const visible = before.filter((duty) => shows(view, duty));
      const at = visible.findIndex((duty) => duty.key === key);
      const duty = visible[at];
      if (!duty) return;
      put(withDuty(before, key, { state: duty.state === state ? 'PROPOSED' : state }));
      if (duty.state === 'PROPOSED') focusCard(visible[at + 1]?.key ?? key);
    }
    const act = {
      accept: (key: string) => decide(key, 'ACCEPTED'),
      drop: (key: string) => decide(key, 'DROPPED'),
      edit: (key: string) => setEditing((open) => (open === key ? null : key)),
      split: (key: string) => setSplitting(all().find((duty) => duty.key === key) ?? null),
      merge(key: string) {
        put(withMerged(all(), key, clauses));
        focusCard(key);
      },
    };
    function press(key: string, event: KeyboardEvent) {
      // Only while the card itself has the focus: in its fields the keys are for typing.
      if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
      const visible = all().filter((duty) => shows(view, duty));
      const at = visible.findIndex((duty) => duty.key === key);
      const keys: Record<string, () => void> = {
        ArrowDown: () => focusCard(visible[at + 1]?.key),
        ArrowUp: () => focusCard(visible[at - 1]?.key),
        Home: () => focusCard(visible[0]?.key),
        End: () => focusCard(visible.at(-1)?.key),
        Enter: () => act.edit(key),
        a: () => act.accept(key),
        x: () => act.drop(key),
        Delete: () => act.drop(key),
        s: () => act.split(key),
        m: () => act.merge(key),
      };
      const run = keys[event.key];
      if (!run) return;
      event.preventDefault();
      run();
    }
    return {
      ...act,
      press,
      change: (key, news, step) => put(withDuty(all(), key, news), step),
      point: onActive,
      done(key) {
        setEditing(null);
        focusCard(key);
      },
    };
  }, [desk, clauses, view, onActive]);

  return (
    <div className={styles.list}>
      <div className={styles.bar}>
        <label className={styles.filter}>
          {t('show')}{' '}
          <select value={view} onChange={(event) => setView(event.target.value as View)}>
            {VIEWS.map((one) => (
              <option key={one} value={one}>
                {t(`view.${one}`)} ({duties.filter((duty) => shows(one, duty)).length})
              </option>
            ))}
          </select>
        </label>
        <Button
          small
          disabled={sure === 0}
          onClick={() => change(decideAll(duties, 'ACCEPTED', ({ certainty }) => certainty !== 'UNSURE'))}
        >
          {t('acceptSure', { count: sure })}
        </Button>
        <Button
          small
          disabled={undecided.length === 0}
          onClick={() => change(decideAll(duties, 'DROPPED', () => true))}
        >
          {t('dropRest', { count: undecided.length })}
        </Button>
      </div>
      <p className={styles.keys}>{t('keys')}</p>
      {shown.length === 0 ? <p className={styles.none}>{t(duties.length === 0 ? 'noDuties' : 'noneShown')}</p> : null}
      <ol className={styles.cards}>
        {shown.map((duty, i) => (
          <li key={duty.key}>
            <DutyCard
              duty={duty}
              clause={clauseAt(clauses, duty.span)}
              source={source}
              facts={facts.get(duty.key)}
              choices={choices}
              active={active === duty.key}
              reachable={active === duty.key || (i === 0 && !reached)}
              editing={editing === duty.key}
              mergeable={merging.has(duty.key)}
              actions={actions}
            />
          </li>
        ))}
      </ol>
      {splitting ? (
        <SplitDialog
          duty={splitting}
          source={source}
          onClose={() => setSplitting(null)}
          onSplit={(at) => {
            setSplitting(null);
            change(withSplit(duties, splitting.key, at, source, newDutyKey()));
            focusCard(splitting.key);
          }}
        />
      ) : null}
    </div>
  );
}
