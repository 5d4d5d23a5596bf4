// The filter in the page's address: URLSearchParams ↔ EvidenceFilter. Pure; unknown values are dropped, not passed on.
import type {
  EvidenceFilter,
  EvidenceKind,
  TaskFilter,
  TaskStatus,
  Timing,
  UnitKind,
  UnitLevel,
} from '../../generated/types.ts';
import { parseDate } from '../../lib/dates.ts';

/** Every value of an enum, in the order in which they are shown. */
export const taskStatuses = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'NOT_APPLICABLE',
] as const satisfies TaskStatus[];
export const timings = ['DONE_ON_TIME', 'DONE_LATE', 'IN_TERM', 'OVERDUE'] as const satisfies Timing[];
export const unitKinds = ['GOVERNMENT', 'DEPARTMENT', 'PRESS'] as const satisfies UnitKind[];
export const unitLevels = ['CITY', 'DISTRICT', 'WARD'] as const satisfies UnitLevel[];
export const evidenceKinds = ['DOCUMENT', 'EVENT', 'MODEL', 'FIGURE', 'MEDIA'] as const satisfies EvidenceKind[];

/** What each part of the filter is called in the address. */
export const filterParams = {
  periods: 'ky',
  obligations: 'nv',
  clause: 'khoan',
  statuses: 'tt',
  timings: 'han',
  kinds: 'loai',
  levels: 'cap',
  hasEvidence: 'co',
  text: 'q',
  plan: 'kh',
  asOf: 'ngay',
  evidenceKinds: 'mc',
  happenedFrom: 'tu',
  happenedTo: 'den',
  hasAttachment: 'tep',
} as const;

const p = filterParams;

/** A comma-separated list without blanks and doubles. */
function list(params: URLSearchParams, name: string): string[] | undefined {
  const values = [...new Set((params.get(name) ?? '').split(',').filter((value) => value !== ''))];
  return values.length > 0 ? values : undefined;
}

/** The members of `known` that the address names, in their own order: the same choice is always the same filter. */
function some<T extends string>(params: URLSearchParams, name: string, known: readonly T[]): T[] | undefined {
  const named = list(params, name);
  const values = known.filter((value) => named?.includes(value));
  return values.length > 0 ? values : undefined;
}

function yesNo(params: URLSearchParams, name: string): boolean | undefined {
  return { '1': true, '0': false }[params.get(name) ?? ''];
}

function date(params: URLSearchParams, name: string): string | undefined {
  return parseDate(params.get(name) ?? '') ?? undefined;
}

/** Leaves out what is undefined, so that equal filters are equal objects (and one key in the cache). */
function present<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

/** The filter that an address carries. `under` is not part of it: the unit in focus is the page's affair. */
export function filterFromUrl(params: URLSearchParams): EvidenceFilter & { task: TaskFilter } {
  return present({
    task: present({
      plan: params.get(p.plan) || undefined,
      periods: list(params, p.periods)?.sort(),
      asOf: date(params, p.asOf),
      levels: some(params, p.levels, unitLevels),
      kinds: some(params, p.kinds, unitKinds),
      obligations: list(params, p.obligations),
      clause: params.get(p.clause) || undefined,
      statuses: some(params, p.statuses, taskStatuses),
      timings: some(params, p.timings, timings),
      hasEvidence: yesNo(params, p.hasEvidence),
      text: params.get(p.text)?.trim() || undefined,
    }),
    kinds: some(params, p.evidenceKinds, evidenceKinds),
    happenedFrom: date(params, p.happenedFrom),
    happenedTo: date(params, p.happenedTo),
    hasAttachment: yesNo(params, p.hasAttachment),
  });
}

/** The address with the filter put in; everything else that it carries (the unit in focus, the open path) stays. */
export function filterToUrl(filter: EvidenceFilter, base: URLSearchParams): URLSearchParams {
  const params = new URLSearchParams(base);
  const put = (name: string, value: string | readonly string[] | boolean | null | undefined) => {
    const text = Array.isArray(value) ? value.join(',') : typeof value === 'boolean' ? (value ? '1' : '0') : value;
    if (text) params.set(name, text as string);
    else params.delete(name);
  };
  const task = filter.task ?? {};
  put(p.plan, task.plan);
  put(p.periods, task.periods);
  put(p.asOf, task.asOf);
  put(p.levels, task.levels);
  put(p.kinds, task.kinds);
  put(p.obligations, task.obligations);
  put(p.clause, task.clause);
  put(p.statuses, task.statuses);
  put(p.timings, task.timings);
  put(p.hasEvidence, task.hasEvidence);
  put(p.text, task.text);
  put(p.evidenceKinds, filter.kinds);
  put(p.happenedFrom, filter.happenedFrom);
  put(p.happenedTo, filter.happenedTo);
  put(p.hasAttachment, filter.hasAttachment);
  return params;
}

/** True when the filter leaves out some tasks of its periods: units without a match are then left out of the grid. */
export function narrowsTasks(filter: TaskFilter): boolean {
  return Object.keys(filter).some((key) => !['plan', 'periods', 'asOf', 'under'].includes(key));
}

/** Writes commas and slashes as they are: an address that people can read and mend. */
export function readableSearch(params: URLSearchParams): string {
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text ? `?${text}` : '';
}
