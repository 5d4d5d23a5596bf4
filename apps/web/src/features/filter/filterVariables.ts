// Filter → the API's filter objects: the grid, the counts and the export all go through here. Pure.
import type { EvidenceFilter, TaskFilter } from '../../generated/types.ts';
import { normalFilter } from './filterFromUrl.ts';
import type { Filter } from './filter.ts';

/** Where one is: what the page adds to what the person has filtered by. */
export interface FilterScope {
  plan?: string | null;
  /** A unit's code: that unit and all below it. */
  under?: string | null;
  /** The day on which `under` is read. */
  asOf?: string | null;
}

/** Whether the filter asks anything of the evidence itself, beyond its tasks. */
const asksOfEvidence = (filter: Filter): boolean =>
  filter.evidenceKinds.length > 0 ||
  filter.happenedFrom !== null ||
  filter.happenedTo !== null ||
  filter.hasAttachment !== null;

/**
 * The tasks that match. Fields that let everything through are left out, so that equal filters are equal objects
 * in the cache. A task has no kind or date of evidence to be asked for: tasks without evidence are left out then.
 */
export function toTaskFilter(filter: Filter, scope: FilterScope = {}): TaskFilter {
  const f = normalFilter(filter);
  return given({
    plan: scope.plan,
    under: scope.under,
    asOf: scope.asOf,
    periods: f.periods,
    clause: f.clause,
    obligations: f.obligations,
    statuses: f.statuses,
    timings: f.timings,
    levels: f.levels,
    kinds: f.kinds,
    hasEvidence: f.hasEvidence ?? (asksOfEvidence(f) ? true : null),
    text: f.text,
  }) as TaskFilter;
}

/** The evidence that matches: that of the tasks that match, with what is asked of the evidence itself. */
export function toEvidenceFilter(filter: Filter, scope: FilterScope = {}): EvidenceFilter {
  const f = normalFilter(filter);
  const task = toTaskFilter(f, scope);
  return given({
    task: Object.keys(task).length === 0 ? null : task,
    kinds: f.evidenceKinds,
    happenedFrom: f.happenedFrom,
    happenedTo: f.happenedTo,
    hasAttachment: f.hasAttachment,
  }) as EvidenceFilter;
}

/** The fields that say something: not null, not '', not an empty list. */
function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
