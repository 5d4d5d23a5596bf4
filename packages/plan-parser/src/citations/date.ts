// The date right behind a document's number.

export interface FoundDate {
  /** ISO, or null when the text leaves out the day or the month. */
  iso: string | null;
  end: number;
}

const BEHIND =
  /^(?:\[\d{1,3}\]|\(\d{1,2}\)|\*{1,3}|[¹²³⁰⁴-⁹]{1,3})?,?\s{0,4}\(?(?:ban hành\s+)?(?:ngày\s{0,6}(\d{1,2})\s{0,4}(?:tháng\s{0,4}(\d{1,2})\s{0,4}năm\s{0,4}(\d{4})|[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}))|tháng\s+(\d{1,2})\s*(?:\/|năm)\s*(\d{4})|năm\s+(\d{4}))/iu;

/** @param at where the number ends */
export function readDate(text: string, at: number): FoundDate | null {
  const found = BEHIND.exec(text.slice(at, at + 90));
  if (!found) return null;
  const [, day, month, year, shortMonth, shortYear] = found;
  return { iso: day ? isoDate(year ?? shortYear, month ?? shortMonth, day) : null, end: at + found[0].length };
}

/** @returns null for a day that the calendar does not have */
export function isoDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = y >= 1900 && date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : null;
}
