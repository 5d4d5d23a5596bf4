// The open duty in the plan page's address: `/ke-hoach?nhiem-vu=II.3.c.4&ky=2024#II.3.c`. Pure.
import { filterParams, readableSearch } from '../filter/filterFromUrl.ts';

export const dutyParam = 'nhiem-vu';

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
 * @param duty its code, the path of its clause, and the code of its plan
 */
export function wordsPath(params: URLSearchParams, duty: { code: string; clause: string; plan: string }): string {
  const next = withDuty(params, duty.code);
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
