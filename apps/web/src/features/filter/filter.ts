// What a person can filter by: the shape of a filter, its order of values, and what counts as active.
import type { EvidenceKind, TaskStatus, Timing, UnitKind, UnitLevel } from '../../generated/types.ts';

/** One filter. An empty list, null or '' lets everything through. Dates are yyyy-MM-dd. */
export interface Filter {
  periods: readonly string[];
  /** Codes of obligations; never set together with `clause` by the screen. */
  obligations: readonly string[];
  /** A clause's path: it and all below. */
  clause: string | null;
  statuses: readonly TaskStatus[];
  timings: readonly Timing[];
  levels: readonly UnitLevel[];
  kinds: readonly UnitKind[];
  evidenceKinds: readonly EvidenceKind[];
  happenedFrom: string | null;
  happenedTo: string | null;
  hasEvidence: boolean | null;
  hasAttachment: boolean | null;
  text: string;
}

export const emptyFilter: Filter = {
  periods: [],
  obligations: [],
  clause: null,
  statuses: [],
  timings: [],
  levels: [],
  kinds: [],
  evidenceKinds: [],
  happenedFrom: null,
  happenedTo: null,
  hasEvidence: null,
  hasAttachment: null,
  text: '',
};

/** The values of each closed list, in the order in which the screen and the address show them. */
export const filterValues = {
  statuses: ['NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'NOT_APPLICABLE'],
  timings: ['DONE_ON_TIME', 'DONE_LATE', 'IN_TERM', 'OVERDUE'],
  levels: ['CITY', 'DISTRICT', 'WARD'],
  kinds: ['GOVERNMENT', 'DEPARTMENT', 'PRESS'],
  evidenceKinds: ['DOCUMENT', 'EVENT', 'MODEL', 'FIGURE', 'MEDIA'],
} as const satisfies { [K in keyof Filter]?: Filter[K] };

/** A part of the filter that is shown, and cleared, as one. */
export type Facet = Exclude<keyof Filter, 'happenedFrom' | 'happenedTo'> | 'happened';

/** Every part, in the order in which chips stand. */
export const facets: readonly Facet[] = [
  'text',
  'periods',
  'clause',
  'obligations',
  'statuses',
  'timings',
  'levels',
  'kinds',
  'hasEvidence',
  'evidenceKinds',
  'happened',
  'hasAttachment',
];

/** The fields of the filter that make up a part. */
const fieldsOf = (facet: Facet): readonly (keyof Filter)[] =>
  facet === 'happened' ? ['happenedFrom', 'happenedTo'] : [facet];

/** True if this part restricts anything. */
export const isActive = (filter: Filter, facet: Facet): boolean =>
  fieldsOf(facet).some((field) => {
    const value = filter[field];
    return typeof value === 'boolean' || (value !== null && value.length > 0);
  });

/** The parts that restrict something, in the order of chips. */
export const activeFacets = (filter: Filter): Facet[] => facets.filter((facet) => isActive(filter, facet));

/** The filter without one of its parts. */
export const withoutFacet = (filter: Filter, facet: Facet): Filter => ({
  ...filter,
  ...Object.fromEntries(fieldsOf(facet).map((field) => [field, emptyFilter[field]])),
});

/** Adds the value to the list, or takes it out; a closed list keeps its order. */
export function toggled<T extends string>(list: readonly T[], value: T, order: readonly T[] = []): T[] {
  const next = list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
  return order.length === 0 ? next : order.filter((other) => next.includes(other));
}
