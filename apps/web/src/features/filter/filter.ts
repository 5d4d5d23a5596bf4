// What a person can filter by: which parts of the filter are active, how they change, and what the API is asked. Pure.
import type { EvidenceFilter, TaskFilter } from '../../generated/types.ts';
import { filterToUrl } from './filterFromUrl.ts';

/** The filter of a page, as its address carries it: equal filters are equal objects, without empty fields. */
export type Filter = EvidenceFilter & { task: TaskFilter };

/** The query that counts what matches (FilterCounts.graphql): a write that moves tasks or evidence asks it again. */
export const countsQuery = 'FilterCounts';

/** Where one is: what the page adds to what the person has filtered by. */
export interface FilterScope {
  /** A unit's code: that unit and all below it. */
  under?: string | null;
}

/** A part of the filter that is shown, and cleared, as one. */
export type Facet =
  | 'text'
  | 'periods'
  | 'clause'
  | 'obligations'
  | 'statuses'
  | 'timings'
  | 'levels'
  | 'kinds'
  | 'hasEvidence'
  | 'evidenceKinds'
  | 'happened'
  | 'hasAttachment';

/** Where each part is kept: fields of the task filter, or of the evidence filter. In the order of the chips. */
const facetFields: Record<Facet, { task?: (keyof TaskFilter)[]; evidence?: (keyof EvidenceFilter)[] }> = {
  text: { task: ['text'] },
  periods: { task: ['periods'] },
  clause: { task: ['clause'] },
  obligations: { task: ['obligations'] },
  statuses: { task: ['statuses'] },
  timings: { task: ['timings'] },
  levels: { task: ['levels'] },
  kinds: { task: ['kinds'] },
  hasEvidence: { task: ['hasEvidence'] },
  evidenceKinds: { evidence: ['kinds'] },
  happened: { evidence: ['happenedFrom', 'happenedTo'] },
  hasAttachment: { evidence: ['hasAttachment'] },
};

export const facets = Object.keys(facetFields) as Facet[];

/** The filter with some fields of its task part changed; null, '' and [] take a field out. */
export const withTask = (filter: Filter, change: TaskFilter): Filter => ({
  ...filter,
  task: given({ ...filter.task, ...change }),
});

/** The filter with some of its own fields changed; null, '' and [] take a field out. */
export const withEvidence = (filter: Filter, change: Omit<EvidenceFilter, 'task'>): Filter =>
  given({ ...filter, ...change });

/** The parts that restrict something, in the order of the chips. */
export const activeFacets = (filter: Filter): Facet[] => {
  const task = given(filter.task);
  const evidence = given(filter);
  return facets.filter((facet) => {
    const fields = facetFields[facet];
    return fields.task?.some((field) => field in task) || fields.evidence?.some((field) => field in evidence);
  });
};

/** The filter without some of its parts; plan and day stay, for they say what is looked at, not what is left out. */
export function withoutFacets(filter: Filter, cleared: readonly Facet[] = facets): Filter {
  const empty = (fields: readonly string[]): object => Object.fromEntries(fields.map((field) => [field, null]));
  const task = cleared.flatMap((facet) => facetFields[facet].task ?? []);
  const evidence = cleared.flatMap((facet) => facetFields[facet].evidence ?? []);
  return withTask(withEvidence(filter, empty(evidence)), empty(task));
}

/** True if both let the same things through. */
export const sameFilter = (a: Filter, b: Filter): boolean => keyOf(a) === keyOf(b);

const keyOf = (filter: Filter): string => filterToUrl(filter, new URLSearchParams()).toString();

/** Adds the value to the list, or takes it out; a closed list keeps its order. */
export function toggled<T extends string>(list: readonly T[], value: T, order: readonly T[] = []): T[] {
  const next = list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
  return order.length === 0 ? next : order.filter((other) => next.includes(other));
}

/**
 * The tasks that match: what the grid's units and tasks, and the counts, are asked with.
 * A task can't be asked for the kind, date or file of its evidence; when such are chosen, tasks without any are left out.
 */
export function toTaskFilter(filter: Filter, scope: FilterScope = {}): TaskFilter {
  const { task: _, ...ofEvidence } = given(filter);
  return given<TaskFilter>({
    ...filter.task,
    under: scope.under ?? filter.task.under,
    hasEvidence: filter.task.hasEvidence ?? (Object.keys(ofEvidence).length > 0 ? true : null),
  });
}

/** The evidence that matches: that of the tasks that match, with what is asked of the evidence itself. For exports too. */
export const toEvidenceFilter = (filter: Filter, scope: FilterScope = {}): Filter =>
  given<Filter>({ ...filter, task: toTaskFilter(filter, scope) });

/** The fields that say something: not null, not '', not an empty list. */
function given<T extends object>(fields: T): T {
  const says = (value: unknown): boolean =>
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => says(value))) as T;
}
