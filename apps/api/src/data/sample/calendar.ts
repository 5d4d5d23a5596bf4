// Days as numbers, and the hours at which an office works: all in Asia/Ho_Chi_Minh. Pure.
import type { Random } from '../random.ts';

const DAY_MS = 86_400_000;
const OFFSET_MS = 7 * 3_600_000;

/** Days since 1 January 1970. */
export type Day = number;

export const dayOf = (date: string): Day => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
export const dateOf = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
/** The day, in Asia/Ho_Chi_Minh, in which an instant falls. */
export const dayOfInstant = (instant: string): Day => Math.floor((Date.parse(instant) + OFFSET_MS) / DAY_MS);

/** The offices are closed: Tết, 30 April and 1 May, 2 September. */
const HOLIDAYS = [
  ['2022-01-31', '2022-02-06'],
  ['2023-01-20', '2023-01-26'],
  ['2024-02-08', '2024-02-14'],
  ...['2022', '2023', '2024'].flatMap((year) => [
    [`${year}-01-01`, `${year}-01-01`],
    [`${year}-04-30`, `${year}-05-01`],
    [`${year}-09-01`, `${year}-09-02`],
  ]),
].map(([from, to]) => [dayOf(from!), dayOf(to!)] as const);

export const isHoliday = (day: Day): boolean => HOLIDAYS.some(([from, to]) => from <= day && day <= to);

const isWorkday = (day: Day): boolean => {
  const weekday = (day + 4) % 7; // 1 January 1970 was a Thursday
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
};

/** The last workday up to `day`, or the next one if that would be before `earliest`. */
export function workdayBefore(day: Day, earliest: Day): Day {
  for (let found = day; found >= earliest; found--) if (isWorkday(found)) return found;
  return workdayAfter(earliest);
}

/** The first workday from `day` on. */
export function workdayAfter(day: Day): Day {
  let found = day;
  while (!isWorkday(found)) found++;
  return found;
}

/** A second within the office hours of a day, in the morning or the afternoon. */
export function officeTime(random: Random, day: Day, half: 'morning' | 'afternoon'): Date {
  const hour = half === 'morning' ? random.int(7, 10) : random.int(13, 16);
  return new Date(day * DAY_MS - OFFSET_MS + (hour * 3600 + random.int(0, 3599)) * 1000);
}
