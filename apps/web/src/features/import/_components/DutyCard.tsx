// One duty: what it is called, of whom it is asked, how sure that is, and what can be done with it.
import { memo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../lib/class-names.ts';
import { formatDate } from '../../../lib/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { cardId } from '../_lib/card.ts';
import type { Facts } from '../_lib/desk.ts';
import type { Choice, Clause, Duty } from '../_lib/draft.ts';
import styles from './DutyCard.module.css';
import { DutyEditor } from './DutyEditor.tsx';

/** What can be done with any duty; the same object for all cards, so that only those that change are drawn anew. */
export interface DutyActions {
  accept: (key: string) => void;
  drop: (key: string) => void;
  edit: (key: string) => void;
  split: (key: string) => void;
  merge: (key: string) => void;
  change: (key: string, news: Partial<Duty>, step?: boolean) => void;
  point: (key: string) => void;
  press: (key: string, event: KeyboardEvent) => void;
  done: (key: string) => void;
}

interface Props {
  duty: Duty;
  clause: Clause | null;
  source: string;
  facts: Facts | undefined;
  choices: readonly Choice[];
  active: boolean;
  /** The one card that the tab key reaches. */
  reachable: boolean;
  editing: boolean;
  /** Another duty of the same clause follows. */
  mergeable: boolean;
  actions: DutyActions;
}

/** Lights its words while it is pointed at or focused. */
export const DutyCard = memo(function DutyCard(props: Props) {
  const { duty, clause, facts, choices, active, editing, actions } = props;
  const { key } = duty;
  const { t } = useTranslation('import');
  const nameOf = (code: string) => choices.find((choice) => choice.code === code)?.name ?? code;
  const { state, certainty, kind } = duty;
  return (
    <div
      id={cardId(duty.key)}
      role="group"
      aria-label={`${clause?.path ?? ''} ${duty.label}, ${t(`state.${state}`)}`}
      tabIndex={props.reachable ? 0 : -1}
      data-state={state}
      className={cx(styles.card, active && styles.active, styles[state])}
      onFocus={() => actions.point(key)}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') actions.point(key);
      }}
      onKeyDown={(event) => actions.press(key, event)}
    >
      <div className={styles.head}>
        <span className={styles.path}>{clause?.path}</span>
        <strong className={styles.label}>{duty.label}</strong>
        <span className={styles.state}>{t(`state.${state}`)}</span>
      </div>
      <p className={styles.facts}>
        {kind === 'REQUIREMENT' ? `${t('kind.REQUIREMENT')} · ` : ''}
        {duty.addressees.length > 0 ? duty.addressees.map(nameOf).join('; ') : <em>{t('nobody')}</em>} ·{' '}
        {t(`cadence.${duty.cadence}`)}
        {facts?.deadline ? ` · ${facts.deadline}` : ''}
        {facts?.dueOn ? ` (${t('dueByDay', { date: formatDate(facts.dueOn) })})` : ''}
        {facts && facts.citations.length > 0 ? ` · ${facts.citations.join(', ')}` : ''}
      </p>
      {state === 'PROPOSED' && duty.reasons.length > 0 ? (
        <p className={cx(styles.reasons, certainty === 'UNSURE' && styles.unsure)}>
          {t(`certainty.${certainty}`)}:{' '}
          {duty.reasons.map((reason) => t(`reason.${reason as 'not-an-order'}`)).join(' ')}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button small look={state === 'PROPOSED' ? 'primary' : 'plain'} onClick={() => actions.accept(key)} title="A">
          {t(state === 'ACCEPTED' ? 'unaccept' : 'accept')}
        </Button>
        <Button small onClick={() => actions.edit(key)} aria-expanded={editing} title="Enter">
          {t('edit')}
        </Button>
        <Button small onClick={() => actions.split(key)} title="S">
          {t('split')}
        </Button>
        <Button small disabled={!props.mergeable} onClick={() => actions.merge(key)} title="M">
          {t('merge')}
        </Button>
        <Button small look="quiet" onClick={() => actions.drop(key)} title="X">
          {t(state === 'DROPPED' ? 'undrop' : 'drop')}
        </Button>
      </div>
      {editing && clause ? (
        <DutyEditor
          duty={duty}
          clause={clause}
          source={props.source}
          choices={choices}
          onChange={(news, step) => actions.change(key, news, step)}
          onDone={() => actions.done(key)}
        />
      ) : null}
    </div>
  );
});
