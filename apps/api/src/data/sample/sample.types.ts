// What the sample is made from, and the rows that it is made of.
import type { Form } from './piece.ts';

export interface SampleUnit {
  id: number;
  code: string;
  name: string;
  level: 'CITY' | 'DISTRICT' | 'WARD';
  kind: 'GOVERNMENT' | 'DEPARTMENT' | 'PRESS';
  symbol: string | null;
  /** Names of the units right below it. */
  children: string[];
  /** Keys of accounts. */
  officer: number;
  leader: number;
  /** Reviewers above it, the nearest first. */
  reviewers: number[];
}

export interface SamplePeriod {
  id: number;
  code: string;
  startsOn: string;
  endsOn: string;
  dueAt: string;
}

export interface SampleTask {
  id: number;
  /** The obligation's code. */
  obligation: string;
}

export interface EvidenceRow {
  id: number;
  unit_id: number;
  period_id: number;
  kind: string;
  title: string;
  document_number: string | null;
  happened_on: string;
  quantity: number | null;
  link: string | null;
  note: string | null;
  version: number;
  account_id: number;
  created_at: Date;
  updated_at: Date;
  /** Not a column: when each version after the first was made. */
  changed_at: Date[];
  /** Keys of the tasks that it serves. */
  tasks: number[];
  /** Not a column: what the document's number will be made of. */
  form: Form | null;
}

export interface TaskRow {
  id: number;
  status: string;
  submitted_at: Date | null;
  submitted_by: number | null;
  reason: string | null;
  version: number;
  /** Not a column: how it came there, in the order of time, beginning with the first change. */
  states: TaskState[];
}

/** What a task became, when and by whom. */
export interface TaskState {
  at: Date;
  by: number;
  status: string;
  submitted_at: Date | null;
  reason: string | null;
  version: number;
}

export interface ReviewRow {
  task_id: number;
  decision: 'ACCEPT' | 'RETURN';
  reason: string | null;
  task_version: number;
  evidence: { id: number; version: number }[];
  decided_by: number;
  decided_at: Date;
}

export interface SampleRows {
  evidence: EvidenceRow[];
  tasks: TaskRow[];
  reviews: ReviewRow[];
}
