// Deadlines and cadences as rules, read from the words that give them.
import type { Cadence, Deadline, PeriodKind, Reason } from './model.ts';

const DAY =
  /(?<lead>trước|chậm nhất(?: là)?(?: trước)?|đến(?: hết)?|vào|xong)\s+(?:ngày\s+)?(?<day>\d{1,2})(?:\s*(?:tháng\s+|[/.-])(?<month>\d{1,2}))?(?:\s*(?:năm\s+|[/.-])(?<year>\d{4}))?(?:\s+(?<every>h[ằà]ng\s+(?:năm|tháng|quý)))?(?![\d%])/iu;
const QUARTER = /quý\s+(?<quarter>IV|I{1,3}|[1-4])\s*(?:\/|năm\s+)\s*(?<year>\d{4})/iu;
const MONTH =
  /(?:trong|đến hết|hết|xong|trước|thời gian:)\s+tháng\s+(?<month>\d{1,2})\s*(?:\/|năm\s+)\s*(?<year>\d{4})/iu;
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** The first deadline that a text gives, or null; offsets are those of the text. */
export function findDeadline(text: string): Deadline | null {
  return dayDeadline(text) ?? quarterDeadline(text) ?? monthDeadline(text);
}

function dayDeadline(text: string): Deadline | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const { lead, day, month, year, every } = match.groups as Record<string, string | undefined>;
  const strict = /trước$/iu.test(lead!);
  const span = { start: match.index, end: match.index + match[0].length };
  const d = Number(day);
  if (d < 1 || d > 31) return null;
  if (/tháng$/iu.test(every ?? '') && month === undefined) return { ...span, kind: 'monthly', day: d, strict };
  const m = Number(month);
  if (month === undefined || m < 1 || m > 12) return null;
  if (year !== undefined) {
    const on = isoDate(Number(year), m, d);
    return on === null ? null : { ...span, kind: 'date', on, strict };
  }
  return { ...span, kind: 'yearly', month: m, day: d, strict };
}

function quarterDeadline(text: string): Deadline | null {
  const match = QUARTER.exec(text);
  if (!match) return null;
  const { quarter, year } = match.groups as Record<string, string>;
  const roman = QUARTERS.indexOf(quarter!.toUpperCase()) + 1;
  const span = { start: match.index, end: match.index + match[0].length };
  return { ...span, kind: 'quarter', quarter: roman || Number(quarter), year: Number(year) };
}

function monthDeadline(text: string): Deadline | null {
  const match = MONTH.exec(text);
  const month = Number(match?.groups!.month);
  if (!match || month < 1 || month > 12) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  return { ...span, kind: 'month', month, year: Number(match.groups!.year) };
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

const HALF_YEAR = /(?:6|06|sáu) tháng(?!\s+cuối)|nửa năm/iu;
const YEARLY = /h[ằà]ng năm|mỗi năm|báo cáo năm|tháng, năm|cuối năm/iu;
const OFTENER = /(?:h[ằà]ng|mỗi) (?:tháng|quý|tuần)/iu;
const REPORTS = /(?<!\p{L})báo cáo(?!\p{L})|đánh giá kết quả/iu;

/**
 * How often an ordered thing is due, and to which kinds of period its tasks belong.
 * @param lead what stands before the order's own words: "định kỳ 6 tháng, năm các Sở …"
 */
export function rhythmOf(order: string, deadline: Deadline | null, lead = ''): Rhythm {
  const text = `${lead} ${order}`;
  const usual: PeriodKind[] = ['HALF_YEAR', 'YEAR'];
  const is = (cadence: Cadence, periodKinds = usual, reasons: Reason[] = []): Rhythm => ({
    cadence,
    periodKinds,
    reasons,
  });
  const reporting = REPORTS.test(order.slice(0, 400));
  if (/đột xuất (?:theo yêu cầu|khi)/iu.test(order)) return is('AD_HOC', ['AD_HOC']);
  if (OFTENER.test(text)) return is('CONTINUOUS', usual, ['cadence-between-periods']);
  if (HALF_YEAR.test(text) && reporting) return is('HALF_YEARLY', /tháng, năm/iu.test(text) ? usual : ['HALF_YEAR']);
  if ((YEARLY.test(text) || deadline?.kind === 'yearly') && reporting) return is('YEARLY', ['YEAR']);
  if (HALF_YEAR.test(text) && /định kỳ/iu.test(text)) return is('HALF_YEARLY');
  if (YEARLY.test(text)) return is('YEARLY', ['YEAR']);
  if (/^(?:kịp thời|đột xuất)/iu.test(order)) return is('AD_HOC');
  if (deadline || /^(?:hoàn thành|phân công|thành lập|cử)(?!\p{L})/iu.test(order) || PLAN.test(order))
    return is('ONCE');
  return is('CONTINUOUS');
}

const PLAN = /^(?:xây dựng|ban hành|lập)[^,;]{0,40}(?:chương trình|kế hoạch|quyết định|quy chế)/iu;
