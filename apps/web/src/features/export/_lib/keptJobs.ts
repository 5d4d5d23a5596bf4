// The jobs of this window in sessionStorage, so that a reload finds them again. What is kept there may be anything.
import { formats, startedJob, views, type ExportJob, type ExportRequest } from './jobs.ts';

const storageKey = 'dan-van.exports';

/** What a reload cannot ask the server for. */
type Kept = Pick<ExportJob, 'id' | 'request' | 'unitName' | 'handedOver'>;

/** The text to keep; null when there is nothing to keep. */
export function keptText(username: string, jobs: readonly ExportJob[]): string | null {
  if (jobs.length === 0) return null;
  const kept = jobs.map(({ id, request, unitName, handedOver }): Kept => ({ id, request, unitName, handedOver }));
  return JSON.stringify({ username, jobs: kept });
}

/** The jobs in a kept text, as if just started. None of another person's, and none from what does not look like jobs. */
export function jobsFromText(text: string | null, username: string): ExportJob[] {
  try {
    const kept = JSON.parse(text ?? '') as { username?: unknown; jobs?: unknown };
    if (kept.username !== username || !Array.isArray(kept.jobs)) return [];
    return kept.jobs
      .filter(isKept)
      .map(({ id, request, unitName, handedOver }) => ({ ...startedJob(id, request, unitName), handedOver }));
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept {
  const { id, request, unitName, handedOver } = (value ?? {}) as Partial<Kept>;
  return (
    typeof id === 'string' && typeof unitName === 'string' && typeof handedOver === 'boolean' && isRequest(request)
  );
}

const isRequest = (request: ExportRequest | undefined): boolean =>
  request !== undefined && [...views, 'AUDIT'].includes(request.view) && formats.includes(request.format);

/** True when a reload may find jobs: reason enough to load what shows them. */
export function hasKeptJobs(): boolean {
  try {
    return sessionStorage.getItem(storageKey) !== null;
  } catch {
    return false;
  }
}

/** What this window has kept for the person. */
export function readKeptJobs(username: string): ExportJob[] {
  try {
    return jobsFromText(sessionStorage.getItem(storageKey), username);
  } catch {
    return [];
  }
}

/** Keeps the jobs for a reload. */
export function keepJobs(username: string, jobs: readonly ExportJob[]): void {
  try {
    const text = keptText(username, jobs);
    if (text === null) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, text);
  } catch {
    // Storage may be forbidden or full: the jobs then last for this page only.
  }
}
