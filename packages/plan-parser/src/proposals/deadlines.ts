// Deadlines and cadences of a duty, from the rules that its words give.
import { findTimes } from '../times/find.ts';
import type { TimeRule } from '../times/rule.ts';
import type { Cadence, Deadline, PeriodKind, Reason } from './model.ts';

/** The first deadline that a text gives, or null; offsets are those of the text. */
export function findDeadline(text: string): Deadline | null {
  for (const rule of findTimes(text)) {
    const deadline = deadlineOf(rule);
    if (deadline) return deadline;
  }
  return null;
}

function deadlineOf({ start, end, bound, date, cadences }: TimeRule): Deadline | null {
  if (!date || bound === 'from') return null;
  const { day, month, quarter, year } = date;
  const strict = bound === 'before';
  if (day !== undefined && month !== undefined && year !== undefined) {
    const on = isoDate(year, month, day);
    return on === null ? null : { start, end, kind: 'date', on, strict };
  }
  if (day !== undefined && month !== undefined) return { start, end, kind: 'yearly', month, day, strict };
  if (day !== undefined) return cadences.includes('MONTHLY') ? { start, end, kind: 'monthly', day, strict } : null;
  if (quarter !== undefined && year !== undefined) return { start, end, kind: 'quarter', quarter, year };
  return month !== undefined && year !== undefined ? { start, end, kind: 'month', month, year } : null;
}

/** The calendar day as yyyy-MM-dd, or null when there is none such. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
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
/** Due more often than the periods that are tracked. */
const OFTENER = ['WEEKLY', 'MONTHLY', 'QUARTERLY'];

/**
 * How often an ordered thing is due, and to which kinds of period its tasks belong.
 * @param lead what stands before the order's own words: "định kỳ 6 tháng, năm các Sở …"
 */
export function rhythmOf(order: string, deadline: Deadline | null, lead = ''): Rhythm {
  const usual: PeriodKind[] = ['HALF_YEAR', 'YEAR'];
  const is = (cadence: Cadence, periodKinds = usual, reasons: Reason[] = []): Rhythm => ({
    cadence,
    periodKinds,
    reasons,
  });
  const said = new Set(findTimes(`${lead} ${order}`).flatMap(({ cadences }) => cadences));
  const yearly = said.has('YEARLY') || YEARLY_REPORT.test(order);
  if (/đột xuất (?:theo yêu cầu|khi)/iu.test(order)) return is('AD_HOC', ['AD_HOC']);
  if (OFTENER.some((cadence) => said.has(cadence as Cadence)))
    return is('CONTINUOUS', usual, ['cadence-between-periods']);
  if (said.has('HALF_YEARLY')) {
    const only = REPORTS.test(order.slice(0, 400)) && !yearly;
    return is('HALF_YEARLY', only ? ['HALF_YEAR'] : usual);
  }
  if (yearly || (deadline?.kind === 'yearly' && REPORTS.test(order))) return is('YEARLY', ['YEAR']);
  if (/^(?:kịp thời|đột xuất)/iu.test(order)) return is('AD_HOC');
  return is(deadline || ONCE.test(order) || PLAN.test(order) ? 'ONCE' : 'CONTINUOUS');
}
