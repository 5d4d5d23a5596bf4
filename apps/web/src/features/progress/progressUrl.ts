// The unit in focus and the open path in the page's address: `?goc=916&mo=916,31117,_15`. Pure.
import { filterParams, readableSearch } from '../filter/filterFromUrl.ts';
import { lastDayOf, type NamedUnit } from '../unit/validity.ts';
import type { NodeKey } from './gridRows.ts';

export const rootParam = 'goc';
export const openParam = 'mo';

/** Which nodes are open. Without the parameter the unit in focus is; with an empty one nothing is. */
export function openFromUrl(params: URLSearchParams): ReadonlySet<NodeKey> {
  const named = params.get(openParam) ?? params.get(rootParam) ?? '';
  return new Set(named.split(',').filter(Boolean));
}

/** The address with one node opened or closed. */
export function withToggled(params: URLSearchParams, key: NodeKey, open: boolean): URLSearchParams {
  const keys = new Set(openFromUrl(params));
  if (open) keys.add(key);
  else keys.delete(key);
  const next = new URLSearchParams(params);
  next.set(openParam, [...keys].join(','));
  return next;
}

/** The address with another unit in focus, open; `alsoOpen` are nodes on the way to where one was. */
export function withRoot(params: URLSearchParams, code: string, alsoOpen: readonly NodeKey[] = []): URLSearchParams {
  const next = new URLSearchParams(params);
  next.set(rootParam, code);
  next.set(openParam, [...new Set([code, ...alsoOpen])].join(','));
  return next;
}

/** The address with a unit of any day in focus, open. */
export function withUnit(params: URLSearchParams, unit: NamedUnit, alsoOpen: readonly NodeKey[] = []): URLSearchParams {
  const next = withRoot(params, unit.code, alsoOpen);
  const day = lastDayOf(unit);
  if (day !== undefined) next.set(filterParams.asOf, day);
  return next;
}

/** The Tiến độ page's address for these parameters. */
export function progressPath(params: URLSearchParams): string {
  return `/tien-do${readableSearch(params)}`;
}
