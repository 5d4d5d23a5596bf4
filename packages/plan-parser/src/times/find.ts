// Finds deadlines and rhythms in a clause.
import type { Bound, Cadence, DateRule, TimeRule } from './rule.ts';

const EVERY = 'h[àằ]ng|mỗi|mọi';
const BOUNDS: [RegExp, Bound][] = [
  [/^trước/i, 'before'],
  [/^(?:chậm nhất|muộn nhất|không quá|đến hết|đến|hoàn thành|xong|không muộn hơn|hết)/i, 'by'],
  [/^(?:trong|vào)/i, 'within'],
  [/^(?:từ|kể từ)/i, 'from'],
];
const BOUND =
  '(?:trước|chậm nhất(?: là)?(?: vào)?(?: đến)?(?: hết)?(?: trước)?|muộn nhất(?: là)?(?: vào)?|không muộn hơn|đến hết|đến|hết|trong|vào|từ|kể từ|hoàn thành(?: xong)?(?: trước| trong| vào)?|xong trước)';
const DAY =
  'ngày\\s{1,4}(\\d{1,2})(?:\\s{0,2}[/.-]\\s{0,2}(\\d{1,2})(?:\\s{0,2}[/.-]\\s{0,2}(\\d{4}))?|(?:\\s{1,4}tháng\\s{1,4}(\\d{1,2})(?:\\s{0,2}(?:/|\\s{0,2}năm\\s)\\s{0,2}(\\d{4}))?)?)';
const BARE = '(\\d{1,2})\\s{0,2}/\\s{0,2}(\\d{1,2})(?:\\s{0,2}/\\s{0,2}(\\d{4}))?(?![\\d/])';
const MONTH = 'tháng\\s{1,4}(\\d{1,2})(?:\\s{0,2}(?:/|\\s{0,2}năm\\s)\\s{0,2}(\\d{4}))?';
const QUARTER = 'quý\\s{1,4}(IV|I{1,3}|[1-4])(?![\\p{L}\\d])(?:\\s{0,2}(?:/|-|\\s{0,2}năm\\s)\\s{0,2}(\\d{4}))?';
const HALF = '6 tháng (đầu|cuối) năm(?:\\s{1,4}(\\d{4}))?';
const YEAR = 'năm\\s{1,4}((?:19|20)\\d{2})';
/** What turns a date into a rhythm, right behind it. */
const TURN = `\\s{0,4},?\\s{0,2}(?:(?:của )?tháng (đầu|cuối)(?: của)?(?: mỗi| h[àằ]ng)? quý(?: (?:sau|kế tiếp|tiếp theo|liền kề))?|(?:${EVERY}|của mỗi|của)\\s{1,2}(năm|quý|tháng|tuần|ngày)|(?:của )?(tháng) (?:sau|kế tiếp|tiếp theo|liền kề))`;

const DATED = new RegExp(
  `(?<!\\p{L})(?:(${BOUND})\\s{1,4})?(?:${DAY}|(?<![/\\d-])${BARE}|${MONTH}|${QUARTER}|${HALF}|${YEAR})(${TURN})?`,
  'giu',
);
const SPAN = '(?:tuần|tháng|quý|năm|(?:0?[369]) tháng|nửa năm)';
const SPANS = `(${SPAN}(?:(?:,|\\s?và|\\s?hoặc|\\s?/)\\s{0,2}(?:(?:${EVERY}|01|1)\\s)?${SPAN})*)(?!\\p{L}|\\s?\\d|\\s[IVX]+(?!\\p{L})|\\s(?:đầu|cuối))`;
/** "định kỳ hằng quý", "báo cáo tháng, quý", and behind the first one's bracket: "6 tháng (…), năm (…)". */
const LISTED = `định kỳ\\s{1,4}(?:(?:${EVERY}|theo)\\s)?${SPANS}|báo cáo\\s{1,4}${SPANS}|(?<=\\)(?:,|\\svà|,\\svà)\\s)(?:${EVERY}\\s)?${SPANS}(?=\\s?\\()`;
const RHYTHM = new RegExp(
  `(?<!\\p{L})(?:${LISTED}|(?:${EVERY})\\s{1,2}(ngày|tuần|tháng|quý|năm)(?!\\p{L})|(đột xuất)(?:\\s{1,2}(?:theo|khi có)\\s(?:yêu cầu|chỉ đạo|quy định))?|(thường xuyên)(?!\\p{L}))`,
  'giu',
);
const TERM =
  /(?<!\p{L})(?:trong (?:thời hạn|vòng)|chậm nhất(?: là)?(?: sau)?|không quá)\s{1,4}(\d{1,3})\s{1,4}(ngày làm việc|ngày|tháng|giờ)(?!\s{1,4}\d)(?:,?\s{1,4}(?:kể )?từ (?:ngày|khi))?/giu;

const UNITS: Record<string, Cadence> = {
  ngày: 'DAILY',
  tuần: 'WEEKLY',
  tháng: 'MONTHLY',
  quý: 'QUARTERLY',
  năm: 'YEARLY',
};
const QUARTERS: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 };

/**
 * @param text in the recognisers' form (see `viewOf`)
 * @returns the rules in the order they stand; of two that overlap, the longer
 */
export function findTimes(text: string): TimeRule[] {
  const found = [...terms(text), ...dated(text), ...rhythms(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TimeRule[] = [];
  for (const rule of found) if (rule.start >= (kept.at(-1)?.end ?? 0)) kept.push(rule);
  return kept;
}

function dated(text: string): TimeRule[] {
  const rules: TimeRule[] = [];
  for (const match of text.matchAll(DATED)) {
    const [
      all,
      boundWords,
      d1,
      m1,
      y1,
      m2,
      y2,
      d3,
      m3,
      y3,
      m4,
      y4,
      quarter,
      y5,
      half,
      y6,
      y7,
      turn,
      ofQuarter,
      unit,
      after,
    ] = match;
    const date: DateRule = {
      ...part('day', d1 ?? d3),
      ...part('month', m1 ?? m2 ?? m3 ?? m4),
      ...(quarter ? { quarter: QUARTERS[quarter.toUpperCase()] ?? Number(quarter) } : {}),
      ...(half ? { half: half.toLowerCase() === 'đầu' ? 1 : 2 } : {}),
      ...part('year', y1 ?? y2 ?? y3 ?? y4 ?? y5 ?? y6 ?? y7),
      // A quarter is reported in its last month, or in the first one behind it.
      ...(after !== undefined || ofQuarter?.toLowerCase() === 'đầu' ? { following: true as const } : {}),
    };
    const bound = boundOf(boundWords);
    if (!isRule(date, bound, text, match.index)) continue;
    const cadence =
      turn === undefined ? null : ofQuarter ? 'QUARTERLY' : after ? 'MONTHLY' : UNITS[unit!.toLowerCase()]!;
    const cadences: Cadence[] = cadence ? [cadence] : date.year !== undefined ? ['ONCE'] : [];
    rules.push({ start: match.index, end: match.index + all.length, cadences, bound: bound ?? 'on', date, term: null });
  }
  return rules;
}

/** A date without a word that bounds it, and the date of a document, order nothing. */
function isRule(date: DateRule, bound: Bound | null, text: string, at: number): boolean {
  if ((date.month ?? 1) > 12 || (date.day ?? 1) > 31 || date.month === 0 || date.day === 0) return false;
  if (/(?:\p{Lu}[\p{L}&]*(?:\[\d+\])?,?|\d+\/QH\d+)\s*$/u.test(text.slice(Math.max(0, at - 24), at)) && bound === null)
    return false;
  if (bound !== null) return !/tầm nhìn\s*$/i.test(text.slice(Math.max(0, at - 12), at));
  return date.quarter !== undefined || date.half !== undefined;
}

function part(name: 'day' | 'month' | 'year', digits: string | undefined): DateRule {
  return digits === undefined ? {} : { [name]: Number(digits) };
}

function boundOf(words: string | undefined): Bound | null {
  if (words === undefined) return null;
  if (/trước$/i.test(words)) return 'before';
  if (/trong$|vào$/i.test(words) && !/^chậm|^muộn/i.test(words)) return 'within';
  return BOUNDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function rhythms(text: string): TimeRule[] {
  const rules: TimeRule[] = [];
  for (const match of text.matchAll(RHYTHM)) {
    const [all, regular, reported, further, unit, adHoc] = match;
    const list = regular ?? reported ?? further;
    const cadences = list
      ? list.split(/,|và|hoặc|\//).map((one) => cadenceOfUnit(one.trim()))
      : [unit ? UNITS[unit.toLowerCase()]! : adHoc ? ('AD_HOC' as const) : ('CONTINUOUS' as const)];
    rules.push({ start: match.index, end: match.index + all.length, cadences, bound: null, date: null, term: null });
  }
  return rules;
}

function cadenceOfUnit(words: string): Cadence {
  const months = /(\d+) tháng/.exec(words)?.[1];
  if (months) return Number(months) === 6 ? 'HALF_YEARLY' : Number(months) === 3 ? 'QUARTERLY' : 'NINE_MONTHLY';
  if (/nửa năm/i.test(words)) return 'HALF_YEARLY';
  return UNITS[/(tuần|tháng|quý|năm)$/i.exec(words)![1]!.toLowerCase()]!;
}

function terms(text: string): TimeRule[] {
  const units = { 'ngày làm việc': 'working-day', ngày: 'day', tháng: 'month', giờ: 'hour' } as const;
  return [...text.matchAll(TERM)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    cadences: ['ONCE' as const],
    bound: 'by' as const,
    date: null,
    term: { count: Number(match[1]), unit: units[match[2]!.toLowerCase() as keyof typeof units] },
  }));
}
