// Days as people read and type them, always reckoned in Asia/Ho_Chi_Minh, whatever the browser's zone. Typed and in
// Vietnamese they stand as officials write them, 14/11/2022; in English, where that order is read in two ways, the
// month is a word: 14 Nov 2022.
import { language } from './language.ts';

const zone = 'Asia/Ho_Chi_Minh';

const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** To be read: '2022-11-14' → '14/11/2022' or '14 Nov 2022'; anything else unchanged. */
export function formatDate(iso: string): string {
  const match = isoDay.exec(iso);
  const month = match && months[Number(match[2]) - 1];
  if (!month || language.get() === 'vi') return typedDate(iso);
  return `${Number(match[3])} ${month} ${match[1]}`;
}

/** The day that lies so many days after another, both yyyy-MM-dd. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The text that a field starts with, in every language: '2022-11-14' → '14/11/2022'; anything else unchanged. */
export function typedDate(iso: string): string {
  const match = isoDay.exec(iso);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : iso;
}

/**
 * What a person typed → ISO: '14/11/2022', '4/1/22', '14-11-2022', '14.11.2022', '14112022', '14 Nov 2022' or ISO
 * itself; the day comes first in every language. Null when it names no day of the calendar.
 */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = isoDay.exec(trimmed);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/i.exec(trimmed);
  if (named) return checked(Number(named[3]), monthOf(named[2]!), Number(named[1]));
  const local =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(trimmed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
  if (!local) return null;
  const year = Number(local[3]);
  return checked(year < 100 ? 2000 + year : year, Number(local[2]), Number(local[1]));
}

/** 'Nov', 'november' → 11; 0, which no calendar has, for another word. */
function monthOf(word: string): number {
  return months.findIndex((month) => word.toLowerCase().startsWith(month.toLowerCase())) + 1;
}

function checked(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** The calendar day in Vietnam of an instant: '2022-11-14T17:00:00Z' → '2022-11-15'. */
export function dayOf(instant: string | Date): string {
  return dayFormat.format(new Date(instant));
}

/** The last day that is in time, for the first instant that is late: '2022-11-15T00:00+07:00' → '2022-11-14'. */
export function lastGoodDay(dueAt: string): string {
  return dayOf(new Date(new Date(dueAt).getTime() - 1));
}

/** An instant in Vietnam, to be read: '14/11/2022 08:05' or '14 Nov 2022 08:05'. */
export function formatInstant(instant: string): string {
  return `${formatDate(dayOf(instant))} ${timeFormat.format(new Date(instant))}`;
}
