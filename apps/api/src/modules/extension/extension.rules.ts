// Which deadlines may be asked for and given: pure.
import { dateInHoChiMinh } from '../../lib/time.ts';
import { invalid, type ValidationErrorRow } from '../../lib/outcome.ts';
import { say } from '../../lib/words.ts';

/** The first instant that is late when `lastDay` (yyyy-MM-dd, in Asia/Ho_Chi_Minh) is the last good day. */
export function dueAfter(lastDay: string): string {
  const midnight = new Date(`${lastDay}T00:00:00+07:00`);
  return new Date(midnight.getTime() + 86_400_000).toISOString();
}

/**
 * The deadline that a last good day stands for, or what is wrong with that day.
 * @param dueAt the deadline as it is: the new one lies behind it, and by a year at most
 */
export function newDeadline(lastDay: string, dueAt: string, now: Date): string | ValidationErrorRow {
  const asked = dueAfter(lastDay);
  if (Date.parse(asked) <= Date.parse(dueAt))
    return invalid(
      ['lastDay'],
      say('Hạn mới phải sau hạn hiện tại.', 'The new deadline must be after the present one.'),
    );
  if (lastDay < dateInHoChiMinh(now))
    return invalid(
      ['lastDay'],
      say('Hạn mới không được ở trong quá khứ.', 'The new deadline must not be in the past.'),
    );
  const latest = Math.max(now.getTime(), Date.parse(dueAt)) + 366 * 86_400_000;
  return Date.parse(asked) > latest
    ? invalid(['lastDay'], say('Chỉ gia hạn được nhiều nhất một năm.', 'A deadline can be moved by a year at most.'))
    : asked;
}
