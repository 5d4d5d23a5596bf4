// Exports that were started in this window, and how each of them stands. Pure.
import type { ExportFormat, ExportState, ExportView, StartExportInput } from '../../../generated/types.ts';
import { toEvidenceFilter, type Filter } from '../../filter/filter.ts';

/** DOCX is not offered while the API refuses it. */
export type OfferedFormat = Exclude<ExportFormat, 'DOCX'>;

export const views = ['UNITS', 'TASKS', 'EVIDENCE'] as const satisfies ExportView[];
export const formats = ['XLSX', 'CSV', 'JSON'] as const satisfies OfferedFormat[];

/** What the grid can be exported as; the history has a page and a button of its own. */
type GridView = (typeof views)[number];

export interface ExportChoice {
  view: GridView;
  format: OfferedFormat;
}

/** What is asked for; kept with the job, so that it can be asked for again. */
export type ExportRequest = StartExportInput & { view: ExportView; format: OfferedFormat };

/** The same of the grid. */
export type GridRequest = ExportRequest & ExportChoice;

/** What the server says of a job. */
export interface JobStatus {
  state: ExportState;
  rowsDone: number;
  rowsTotal: number | null;
  url: string | null;
  error: string | null;
}

export interface ExportJob extends Omit<JobStatus, 'state'> {
  id: string;
  request: ExportRequest;
  /** The unit that was in focus: tells jobs apart. */
  unitName: string;
  /** GONE: the server knows nothing of it (any more). */
  state: ExportState | 'GONE';
  /** Questions that went unanswered, one after the other. */
  misses: number;
  /** The browser has been given the file: it is not given twice by itself. */
  handedOver: boolean;
}

/** Exactly what the grid shows: its filter, at and below the unit in focus. */
export function exportRequest(choice: ExportChoice, filter: Filter, under: string): GridRequest {
  return { ...choice, filter: toEvidenceFilter(filter, { under }) };
}

/** A job of which nothing is known yet but that it was started. */
export const startedJob = (id: string, request: ExportRequest, unitName: string): ExportJob => ({
  id,
  request,
  unitName,
  state: 'QUEUED',
  rowsDone: 0,
  rowsTotal: null,
  url: null,
  error: null,
  misses: 0,
  handedOver: false,
});

/** Nothing more will come of it by itself. */
export const isOver = ({ state }: ExportJob): boolean => state === 'DONE' || state === 'FAILED' || state === 'GONE';

/** The job with what the server said of it; null is a job that it doesn't know. */
export function withStatus(job: ExportJob, status: JobStatus | null): ExportJob {
  if (!status) return { ...job, state: 'GONE', url: null, misses: 0 };
  const { state, rowsDone, rowsTotal, url, error } = status;
  return { ...job, state, rowsDone, rowsTotal, url, error, misses: 0 };
}

/** The list with one job changed; a job that is not in it (put away meanwhile) stays out. */
export const withChanged = (
  jobs: readonly ExportJob[],
  id: string,
  change: (job: ExportJob) => ExportJob,
): readonly ExportJob[] =>
  jobs.some((job) => job.id === id) ? jobs.map((job) => (job.id === id ? change(job) : job)) : jobs;
