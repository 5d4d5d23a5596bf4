// What versions are compared by, and what publishing one does.
import type { ClauseChange as ComparedChange, ComparedClause, ComparedDuty } from '@dan-van/plan-parser/comparison';
import type { AmendedPeriodState, ChangeKind, ClauseKind, DutyAspect, PeriodKind } from '../../generated/resolvers.ts';
import type { WordRun } from '@dan-van/plan-parser/comparison';

/** A clause of a version, or of a document that is to become one. */
export interface VersionClause extends ComparedClause {
  number: string;
  kind: ClauseKind;
}

/** A duty of a version or of a draft. */
export interface DutyStateRow extends ComparedDuty {
  label: string;
}

/** A duty that stands in the version in force. */
export interface StandingDuty extends DutyStateRow {
  obligationId: number;
  code: string;
  labelEn: string;
}

/** A duty of a draft, by its key there. */
export interface DraftedDuty extends DutyStateRow {
  key: string;
  /** A person's word on which earlier duty it is: its code, or null for a new one; undefined when nobody said. */
  match?: string | null | undefined;
}

export interface DutyChangeRow {
  kind: ChangeKind;
  key: string | null;
  code: string | null;
  before: DutyStateRow | null;
  after: DutyStateRow | null;
  aspects: DutyAspect[];
  runs: WordRun[];
  chosen: boolean;
}

/** A period that the plan has (with its key), or that the version brings. */
export interface AmendedPeriodRow {
  id: number | null;
  code: string;
  kind: PeriodKind;
  endsOn: string;
  state: AmendedPeriodState;
}

/** What becomes of a duty, as far as tasks are concerned. */
export type Fate = 'STANDING' | 'REWORDED' | 'REASSIGNED' | 'NEW' | 'GONE';

export interface DutyFate {
  key: string;
  /** The obligation's key; null for a new one. */
  id: number | null;
  fate: Fate;
  addressees: readonly string[];
  periodKinds: readonly PeriodKind[];
}

/** How a draft differs from the plan that it amends. */
export interface AmendmentRow {
  planId: number;
  base: number;
  clauses: ComparedChange<VersionClause>[];
  duties: DutyChangeRow[];
  fates: DutyFate[];
  periods: AmendedPeriodRow[];
}

/** What becomes of a task. */
export type Act = 'MAKE' | 'REVIVE' | 'MARK' | 'WITHDRAW' | 'KEEP';

export interface ActCount {
  period: string;
  act: Act;
  tasks: number;
}

export interface EffectRow {
  unchanged: number;
  changed: number;
  moved: number;
  new: number;
  gone: number;
  periods: {
    code: string;
    state: AmendedPeriodState;
    applies: boolean;
    made: number;
    withdrawn: number;
    kept: number;
    marked: number;
  }[];
}
