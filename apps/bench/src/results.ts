// What a run found out: everything that the report says.
import type { DataSet } from './data-sets.ts';
import type { Compared } from './measure.ts';
import type { Machine } from './machine.ts';

/** One line of figures: a shape at so many connections. */
export interface Line {
  shape: string;
  connections: number;
  compared: Compared;
}

export interface DataSetResults {
  name: DataSet['name'];
  /** What it is made of, in words. */
  source: string;
  counts: DataSet['counts'];
  lines: Line[];
}

/** The progress of the root over all periods, asked of both data sets in turn; milliseconds at one connection. */
export interface RootResults {
  sample: number;
  national: number;
}

/** Edits a second at so many connections, with the audit trail's hash chain and without. */
export interface EditResults {
  connections: number;
  chained: number;
  plain: number;
}

export interface Results {
  /** yyyy-MM-dd */
  day: string;
  command: string;
  rounds: number;
  seconds: number;
  machine: Machine;
  shapes: { name: string; title: string }[];
  dataSets: DataSetResults[];
  /** Null when the run measured one data set only. */
  roots: RootResults | null;
  /** Empty when the run left them out. */
  edits: EditResults[];
}
