// What a draft keeps of a duty and of a period; everything else is read from the document anew.
import type { Cadence, Certainty, DraftDutyState, ObligationKind, PeriodKind } from '../../generated/resolvers.ts';

export interface StoredDuty {
  key: string;
  /** Offsets in the draft's source, in UTF-16 units. */
  start: number;
  end: number;
  state: DraftDutyState;
  kind: ObligationKind;
  label: string;
  addressees: string[];
  cadence: Cadence;
  periodKinds: PeriodKind[];
  certainty: Certainty;
  reasons: string[];
  /** Which duty of the amended plan it is, as a person said: its code, or null for a new one; absent when nobody said. */
  match?: string | null;
}

export interface StoredPeriod {
  code: string;
  kind: PeriodKind;
  startsOn: string;
  endsOn: string;
  /** The last good day. */
  dueOn: string;
  assumed: boolean;
}

/** The large part of a draft. */
export interface DraftContent {
  id: number;
  source: string;
  tables: { start: number; end: number }[];
  duties: StoredDuty[];
  periods: StoredPeriod[];
}
