// What is proposed from a parsed document: duties, their clauses and the periods in which they are reported.
import type { Span } from '../model.ts';

export type Cadence = 'ONCE' | 'CONTINUOUS' | 'MONTHLY' | 'QUARTERLY' | 'HALF_YEARLY' | 'YEARLY' | 'AD_HOC';
export type PeriodKind = 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR' | 'AD_HOC';
export type Certainty = 'SURE' | 'LIKELY' | 'UNSURE';

/** Why a proposal should be looked at. */
export type Reason =
  /** Nobody is named: those whom the document names as its executors are proposed. */
  | 'addressee-assumed'
  /** Somebody is named who is neither a known class nor a known unit. */
  | 'addressee-unknown'
  /** The heading above names who owes it. */
  | 'addressee-from-heading'
  /** Somebody is named, but no verb that orders follows. */
  | 'verb-unclear'
  /** A report or a submission tells more than it orders. */
  | 'not-an-order'
  /** It is due each week or after nine months: no period is like that. */
  | 'cadence-between-periods';

/** A deadline as a rule; `strict` when the day named is late already ("trước ngày …"). */
export type Deadline = Span &
  (
    | { kind: 'date'; on: string; strict: boolean }
    | { kind: 'yearly'; month: number; day: number; strict: boolean }
    /** `following`: in the month behind the one that is reported. */
    | { kind: 'monthly'; day: number; strict: boolean; following: boolean }
    /** In the quarter's last month; `following`: in the first month behind it. */
    | { kind: 'quarterly'; day: number; strict: boolean; following: boolean }
    /** Up to the last day of these; without a year, in the plan's. */
    | { kind: 'month'; month: number; year: number | null }
    | { kind: 'quarter'; quarter: number; year: number | null }
    | { kind: 'half'; half: number; year: number | null }
    | { kind: 'year'; year: number }
  );

/** A unit that a document may name. */
export interface KnownUnit {
  code: string;
  /** "Sở Nội vụ", "Quận Ninh Kiều". */
  name: string;
}

/** A clause as a plan keeps it: the outline laid flat, every path once. */
export interface PlanClause extends Span {
  kind: 'PART' | 'CLAUSE' | 'POINT' | 'CLOSING';
  number: string;
  /** From the root: "II.3.đ"; bullets are counted ("II.3.-2"), repeats told apart ("II.3 (2)"). */
  path: string;
  parent: string | null;
  /** 0 for the outermost. */
  depth: number;
  /** One paragraph a line. */
  text: string;
  /** Where each of its own paragraphs stands. */
  paragraphs: (Span & { text: string })[];
  position: number;
  /** The position of the last clause below it. */
  last: number;
  /** The first paragraph is a heading. */
  headed: boolean;
}

/** A sentence that orders something of someone. */
export interface ProposedDuty extends Span {
  clause: string;
  /** A requirement says how to work; it makes no tasks. */
  kind: 'DUTY' | 'REQUIREMENT';
  label: string;
  /** Codes of classes (SBN, QH …); single units as "@" and their code. */
  addressees: string[];
  cadence: Cadence;
  periodKinds: PeriodKind[];
  /** The first one that its words give. */
  deadline: Deadline | null;
  /** All of them: "6 tháng (trước ngày 15/6), năm (trước ngày 15/11)". */
  deadlines: Deadline[];
  /** Numbers of the documents that it cites. */
  citations: string[];
  certainty: Certainty;
  reasons: Reason[];
}

/** How often the plan wants reports, and until when. */
export interface ReportingRule {
  kind: PeriodKind;
  deadline: Deadline | null;
}

export interface Proposals {
  clauses: PlanClause[];
  duties: ProposedDuty[];
  reporting: ReportingRule[];
}

export interface ProposedPeriod {
  code: string;
  kind: PeriodKind;
  startsOn: string;
  endsOn: string;
  /** The last good day. */
  dueOn: string;
  /** True when the document gives no day and the customary one is proposed. */
  assumed: boolean;
}
