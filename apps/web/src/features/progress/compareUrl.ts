// The day that the grid is compared with, in the page's address: `?so=2022-11-14`. Pure.
import { dayOf, parseDate } from '../../lib/dates.ts';

export const compareParam = 'so';

/** The day, yyyy-MM-dd; null where the address names none that is over. */
export function compareFromUrl(params: URLSearchParams, now: Date): string | null {
  const day = parseDate(params.get(compareParam) ?? '');
  return day !== null && day < dayOf(now) ? day : null;
}

/** The address compared with another day; null takes the comparison out. */
export function withCompare(params: URLSearchParams, day: string | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (day) next.set(compareParam, day);
  else next.delete(compareParam);
  return next;
}

/** The last second of a day in Việt Nam. */
export const endOfDay = (day: string): string => `${day}T23:59:59+07:00`;
