// The open duty in the plan page's address: `/ke-hoach?nhiem-vu=II.3.c.4&ky=2024#II.3.c`. Pure.
import { filterParams, readableSearch } from '../filter/filterFromUrl.ts';

export const dutyParam = 'nhiem-vu';
/** The version that is read, where it is not the one in force; and the one with which it is compared. */
export const versionParam = 'ban';
export const comparedParam = 'so-voi';

/** The number that a parameter names, or null. */
export function versionFrom(params: URLSearchParams, param: string): number | null {
  const value = params.get(param) ?? '';
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : null;
}

/** The address with another version to read, and another to compare it with; null for the one in force and for none. */
export function withVersion(params: URLSearchParams, version: number | null, compared: number | null): URLSearchParams {
  const next = withDuty(params, null);
  for (const [param, number] of [
    [versionParam, version],
    [comparedParam, compared],
  ] as const) {
    if (number === null) next.delete(param);
    else next.set(param, String(number));
  }
  return next;
}

/** The address with another duty open, or none. */
export function withDuty(params: URLSearchParams, code: string | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (code === null) next.delete(dutyParam);
  else next.set(dutyParam, code);
  return next;
}

/**
 * The address of the very words that order a duty: the duty open, the fragment its clause. What the address had chosen
 * (period, filters, unit in focus, open path) stays.
 * @param duty its code, the path of its clause, the code of its plan, and the version that has it no more (null while it
 *   stands; left out for one in the version that is read)
 */
export function wordsPath(
  params: URLSearchParams,
  duty: { code: string; clause: string; plan: string; endedIn?: number | null },
): string {
  const { endedIn } = duty;
  const version = endedIn === undefined ? versionFrom(params, versionParam) : endedIn === null ? null : endedIn - 1;
  const next = withDuty(withVersion(params, version, null), duty.code);
  next.set(filterParams.plan, duty.plan);
  return `/ke-hoach${readableSearch(next)}#${encodeURIComponent(duty.clause)}`;
}

/** The id of an element that the fragment of an address names, or null. */
export function anchorOf(hash: string): string | null {
  try {
    return decodeURIComponent(hash.slice(1)) || null;
  } catch {
    return null;
  }
}

/** The ids of what the document's links lead to; a clause's is its path. */
export const wordsId = (code: string): string => `nv-${code}`;
export const footnoteId = (number: number): string => `chu-thich-${number}`;
export const footnoteRefId = (number: number): string => `dan-chu-thich-${number}`;
