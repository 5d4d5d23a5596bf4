// Dates and instants as Cần Thơ reckons them: Asia/Ho_Chi_Minh, +07:00 all year.
import { say } from './words.ts';

const OFFSET_MS = 7 * 3_600_000;

/** The calendar date (yyyy-MM-dd) of an instant in Asia/Ho_Chi_Minh. */
export const dateInHoChiMinh = (instant: Date): string =>
  new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10);

/** True for a real calendar date written yyyy-MM-dd, from the year 1 on, before which PostgreSQL writes otherwise. */
export function isCalendarDate(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** True for a day on which something of a plan can begin or end: a slip such as 0202 or 20222 is none. */
export const isDayOfPlans = (day: string): boolean => /^20\d\d-/.test(day);

/** What is said of a day that is none. */
export const DAY_OF_PLANS = say(
  'Ngày phải trong khoảng từ năm 2000 đến năm 2099.',
  'The date must be between the years 2000 and 2099.',
);

/**
 * The last day that is in time, in Việt Nam, as plans and people name a deadline.
 * @param dueAt the first instant that is late, ISO 8601
 */
export const lastGoodDay = (dueAt: string): string => dateInHoChiMinh(new Date(Date.parse(dueAt) - 1));

/** The first instant that is late when `day` (yyyy-MM-dd) is the last good one: the midnight that ends it. */
export const firstLateInstant = (day: string): string =>
  `${new Date(Date.parse(`${day}T24:00:00Z`) - OFFSET_MS).toISOString().slice(0, 19)}Z`;
/** The hour (0 to 23) of an instant in Asia/Ho_Chi_Minh. */
export const hourInHoChiMinh = (instant: Date): number => new Date(instant.getTime() + OFFSET_MS).getUTCHours();
