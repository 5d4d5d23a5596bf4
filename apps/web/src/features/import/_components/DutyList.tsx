// What was recognised, in the order of the text: to accept, edit, split, merge or drop, with the mouse or the keyboard.
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import type { DraftDesk, Facts } from '../_lib/desk.ts';
import {
  clauseAt,
  decideAll,
  mergeable,
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

  const change = (next: readonly Duty[]) => desk.change({ duties: next });
  function focus(key: string | undefined) {
    if (key !== undefined) requestAnimationFrame(() => document.getElementById(`duty-${key}`)?.focus());
  }
  function decide(duty: Duty, state: Duty['state']) {
    change(withDuty(duties, duty.key, { state: duty.state === state ? 'PROPOSED' : state }));
    const next = shown[shown.indexOf(duty) + 1];
    if (duty.state === 'PROPOSED') focus(next?.key ?? duty.key);
  }
  function merge(duty: Duty) {
    change(withMerged(duties, duty.key, clauses));
    focus(duty.key);
  }

  const actions = (duty: Duty): DutyActions => ({
    accept: () => decide(duty, 'ACCEPTED'),
    drop: () => decide(duty, 'DROPPED'),
    edit: () => setEditing(editing === duty.key ? null : duty.key),
    split: () => setSplitting(duty),
    merge: mergeable(duties, duty.key, clauses) ? () => merge(duty) : null,
  });

  function onKey(event: KeyboardEvent, duty: Duty) {
    // Only while the card itself has the focus: in its fields the keys are for typing.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = shown.indexOf(duty);
    const act = actions(duty);
    const keys: Record<string, (() => void) | null> = {
      ArrowDown: () => focus(shown[at + 1]?.key),
      ArrowUp: () => focus(shown[at - 1]?.key),
      Home: () => focus(shown[0]?.key),
      End: () => focus(shown.at(-1)?.key),
      Enter: act.edit,
      a: act.accept,
      x: act.drop,
      Delete: act.drop,
      s: act.split,
      m: act.merge,
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  }

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
              reachable={active === duty.key || (i === 0 && !shown.some(({ key }) => key === active))}
              editing={editing === duty.key}
              actions={actions(duty)}
              onChange={(news, step) => desk.change({ duties: withDuty(duties, duty.key, news) }, step)}
              onActive={() => onActive(duty.key)}
              onKeyDown={(event) => onKey(event, duty)}
              onDone={() => {
                setEditing(null);
                focus(duty.key);
              }}
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
            change(withSplit(duties, splitting.key, at, source, `n-${crypto.randomUUID().slice(0, 8)}`));
            focus(splitting.key);
          }}
        />
      ) : null}
    </div>
  );
}
