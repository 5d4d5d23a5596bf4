// The difference between two versions of a plan.
import type { Cadence, PeriodKind } from '../proposals/model.ts';

export type ChangeKind =
  | 'UNCHANGED'
  /** Other words, or other facts of a duty. */
  | 'CHANGED'
  /** The same or nearly the same words under another number. */
  | 'MOVED'
  | 'NEW'
  | 'GONE';

/** A stretch of words: in both versions, in the earlier one alone, or in the later one alone. */
export interface WordRun {
  kind: 'SAME' | 'DELETED' | 'INSERTED';
  text: string;
}

/** A clause as far as it is compared; every path stands once in a version. */
export interface ComparedClause {
  path: string;
  parent: string | null;
  text: string;
}

export interface ClauseChange<Clause extends ComparedClause> {
  kind: ChangeKind;
  /** Null for what is new. */
  before: Clause | null;
  /** Null for what is gone. */
  after: Clause | null;
}

/** A duty as far as it is compared. */
export interface ComparedDuty {
  /** The path of its clause. */
  clause: string;
  text: string;
  kind: 'DUTY' | 'REQUIREMENT';
  addressees: readonly string[];
  cadence: Cadence;
  periodKinds: readonly PeriodKind[];
}

/** What of a duty is different. */
export type DutyAspect = 'WORDS' | 'DEADLINE' | 'ADDRESSEES' | 'CADENCE' | 'PERIODS' | 'KIND';

export interface DutyChange<Before extends ComparedDuty, After extends ComparedDuty> {
  kind: ChangeKind;
  before: Before | null;
  after: After | null;
  /** Empty unless it is CHANGED. */
  aspects: DutyAspect[];
}
