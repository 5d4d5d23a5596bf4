// Deadlines and cadences of a duty, from the rules that its words give.
import { findTimes } from '../times/find.ts';
import type { Cadence as Said, TimeRule } from '../times/rule.ts';
import { dayBefore, isoDate, lastOfMonth } from './days.ts';
import type { Cadence, Deadline, PeriodKind, Reason } from './model.ts';

/** The first deadline that a text gives, or null; offsets are those of the text. */
export const findDeadline = (text: string): Deadline | null => findDeadlines(text)[0] ?? null;

/** All deadlines that a text gives, in their order. */
export const findDeadlines = (text: string): Deadline[] =>
  findTimes(text)
    .map((rule) => deadlineOf(rule, text.slice(rule.start, rule.end)))
    .filter((deadline) => deadline !== null);

function deadlineOf({ start, end, bound, date, cadences }: TimeRule, words: string): Deadline | null {
  if (!date || bound === 'from') return null;
  const { day, month, quarter, half, year, following = false } = date;
  const strict = bound === 'before';
  if (day !== undefined && month !== undefined && year !== undefined) {
    const on = isoDate(year, month, day);
    return on === null ? null : { start, end, kind: 'date', on, strict };
  }
  if (day !== undefined && month !== undefined) return { start, end, kind: 'yearly', month, day, strict };
  if (day !== undefined) {
    if (cadences.includes('MONTHLY')) return { start, end, kind: 'monthly', day, strict, following };
    return cadences.includes('QUARTERLY') ? { start, end, kind: 'quarterly', day, strict, following } : null;
  }
  // A stretch of time that only says when something goes on is no deadline, unless it has a year or is to be kept.
  const kept = year !== undefined || /^(?:hoàn thành|xong|trước|chậm nhất|hết|đến hết)/iu.test(words);
  if (quarter !== undefined) return kept ? { start, end, kind: 'quarter', quarter, year: year ?? null } : null;
  if (half !== undefined) return kept ? { start, end, kind: 'half', half, year: year ?? null } : null;
  if (month !== undefined) return kept ? { start, end, kind: 'month', month, year: year ?? null } : null;
  const whole = /^(?:hoàn thành|xong|hết|đến hết)/iu.test(words);
  return year !== undefined && whole ? { start, end, kind: 'year', year } : null;
}

/**
 * The last good day of what is to be done once, as yyyy-MM-dd.
 * @param year the plan's, for days and quarters that name none
 * @returns null when the deadline turns with the months or quarters, or the year is not known
 */
export function dueDayOf(deadline: Deadline, year: number | null): string | null {
  if (deadline.kind === 'date') return deadline.strict ? dayBefore(deadline.on) : deadline.on;
  if (deadline.kind === 'yearly') {
    const on = year === null ? null : isoDate(year, deadline.month, deadline.day);
    return on && deadline.strict ? dayBefore(on) : on;
  }
  if (deadline.kind === 'monthly' || deadline.kind === 'quarterly') return null;
  const named = deadline.year ?? year;
  if (named === null) return null;
  if (deadline.kind === 'year') return lastOfMonth(named, 12);
  if (deadline.kind === 'half') return lastOfMonth(named, deadline.half * 6);
  return lastOfMonth(named, deadline.kind === 'quarter' ? deadline.quarter * 3 : deadline.month);
}

export interface Rhythm {
  cadence: Cadence;
  periodKinds: PeriodKind[];
  reasons: Reason[];
}

const REPORTS = /(?<!\p{L})báo cáo(?!\p{L})|đánh giá kết quả/iu;
const YEARLY_REPORT = /báo cáo năm(?!\p{L})/iu;
const ONCE = /^(?:hoàn thành|phân công|thành lập|cử)(?!\p{L})/iu;
const PLAN = /^(?:xây dựng|ban hành|lập)[^,;]{0,40}(?:chương trình|kế hoạch|quyết định|quy chế)/iu;
/** No period is like these. */
const UNTRACKED: readonly Said[] = ['WEEKLY', 'NINE_MONTHLY'];

/**
 * How often an ordered thing is due, and to which kinds of period its tasks belong.
 * @param lead what stands before the order's own words: "định kỳ 6 tháng, năm các Sở …"
 */
export function rhythmOf(order: string, deadline: Deadline | null, lead = ''): Rhythm {
  const usual: PeriodKind[] = ['HALF_YEAR', 'YEAR'];
  const said = new Set(findTimes(`${lead} ${order}`).flatMap(({ cadences }) => cadences));
  const reasons: Reason[] = UNTRACKED.some((cadence) => said.has(cadence)) ? ['cadence-between-periods'] : [];
  const is = (cadence: Cadence, periodKinds = usual): Rhythm => ({ cadence, periodKinds, reasons });
  const yearly = said.has('YEARLY') || YEARLY_REPORT.test(order);
  if (said.has('MONTHLY') || said.has('QUARTERLY')) {
    const kinds: [asked: boolean, kind: PeriodKind][] = [
      [said.has('MONTHLY'), 'MONTH'],
      [said.has('QUARTERLY'), 'QUARTER'],
      [said.has('HALF_YEARLY'), 'HALF_YEAR'],
      [yearly, 'YEAR'],
    ];
    const asked = kinds.filter(([has]) => has).map(([, kind]) => kind);
    return is(said.has('MONTHLY') ? 'MONTHLY' : 'QUARTERLY', asked);
  }
  if (/đột xuất (?:theo yêu cầu|khi)/iu.test(order)) return is('AD_HOC', ['AD_HOC']);
  if (said.has('WEEKLY')) return is('CONTINUOUS');
  if (said.has('HALF_YEARLY')) {
    const only = REPORTS.test(order.slice(0, 400)) && !yearly;
    return is('HALF_YEARLY', only ? ['HALF_YEAR'] : usual);
  }
  if (yearly || (deadline?.kind === 'yearly' && REPORTS.test(order))) return is('YEARLY', ['YEAR']);
  if (/^(?:kịp thời|đột xuất)/iu.test(order)) return is('AD_HOC');
  return is(deadline || ONCE.test(order) || PLAN.test(order) ? 'ONCE' : 'CONTINUOUS');
}
