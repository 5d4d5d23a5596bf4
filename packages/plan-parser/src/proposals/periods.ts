// The periods that a plan's own reporting clause and its duties ask for, in a given year.
import { dayBefore, dayOfMonth, isoDate, lastOfMonth } from './days.ts';
import type { Cadence, Deadline, PeriodKind, ProposedDuty, ProposedPeriod, ReportingRule } from './model.ts';

/** A duty of these rhythms asks for its periods. */
const ASKING: readonly Cadence[] = ['MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'];

/** The kinds of period that the duties ask for, each with its deadline. */
export function reportingRules(duties: readonly ProposedDuty[]): ReportingRule[] {
  const rules: ReportingRule[] = [];
  for (const { cadence, periodKinds, deadlines, kind } of duties) {
    if (kind !== 'DUTY' || !ASKING.includes(cadence)) continue;
    const both = periodKinds.includes('HALF_YEAR') && periodKinds.includes('YEAR');
    for (const asked of periodKinds) {
      const own = deadlines.find((deadline) => isDayOf(asked, deadline, both)) ?? null;
      const known = rules.find((rule) => rule.kind === asked);
      if (!known) rules.push({ kind: asked, deadline: own });
      else known.deadline ??= own;
    }
  }
  // What is asked for at no interval is followed with the half-years and years, or once a year where there are none.
  const apart = rules.every(({ kind }) => kind !== 'HALF_YEAR' && kind !== 'YEAR');
  const left = duties.some(({ kind, periodKinds }) => kind === 'DUTY' && periodKinds.includes('YEAR'));
  if (apart && left) rules.push({ kind: 'YEAR', deadline: null });
  return rules;
}

/** Of a report for half-years and years in one sentence, a day in autumn is the year's, one in summer the half-year's. */
function isDayOf(kind: PeriodKind, deadline: Deadline, both: boolean): boolean {
  if (kind === 'MONTH') return deadline.kind === 'monthly';
  if (kind === 'QUARTER') return deadline.kind === 'quarterly';
  if (deadline.kind !== 'yearly' && deadline.kind !== 'date') return false;
  const month = deadline.kind === 'yearly' ? deadline.month : Number(deadline.on.slice(5, 7));
  return kind === 'HALF_YEAR' ? month <= 8 : !both || month > 8;
}

/**
 * The periods of one year. Figures run from the 15th of the month before to the 14th of the last month, or to the plan's
 * own last day, if that is earlier (Nghị định 09/2019/NĐ-CP, Điều 12); where the report is due in the month behind, they
 * run over whole months. A day that the plan leaves open is proposed six days after the figures end.
 * A plan that asks for no report is followed once a year.
 * @param since the document's date: months and quarters that were due before it are left out
 */
export function periodsFor(
  year: number,
  rules: readonly ReportingRule[],
  since: string | null = null,
): ProposedPeriod[] {
  const asked = rules.length > 0 ? rules : [{ kind: 'YEAR' as const, deadline: null }];
  return asked
    .flatMap(({ kind, deadline }): ProposedPeriod[] => {
      if (kind === 'MONTH')
        return later(
          since,
          count(12, (month) => turn(year, kind, month, month, deadline)),
        );
      if (kind === 'QUARTER')
        return later(
          since,
          count(4, (n) => turn(year, kind, n, n * 3, deadline)),
        );
      return kind === 'AD_HOC' ? [] : [half(year, kind, deadline)];
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || b.startsOn.localeCompare(a.startsOn));
}

const count = (most: number, make: (n: number) => ProposedPeriod): ProposedPeriod[] =>
  Array.from({ length: most }, (_, i) => make(i + 1));

const later = (since: string | null, periods: ProposedPeriod[]): ProposedPeriod[] =>
  periods.filter(({ dueOn }) => since === null || dueOn >= since);

/** A month or a quarter. */
function turn(
  year: number,
  kind: 'MONTH' | 'QUARTER',
  n: number,
  lastMonth: number,
  deadline: Deadline | null,
): ProposedPeriod {
  const code = kind === 'MONTH' ? `${year}-${String(n).padStart(2, '0')}` : `${year}-Q${n}`;
  const firstMonth = kind === 'MONTH' ? lastMonth : lastMonth - 2;
  if (deadline?.kind !== 'monthly' && deadline?.kind !== 'quarterly') {
    const [startsOn, endsOn] = [dayOfMonth(year, firstMonth - 1, 15), dayOfMonth(year, lastMonth, 14)];
    return { code, kind, startsOn, endsOn, dueOn: dayOfMonth(year, lastMonth, 20), assumed: true };
  }
  const named = dayOfMonth(year, lastMonth + (deadline.following ? 1 : 0), deadline.day);
  const dueOn = deadline.strict ? dayBefore(named) : named;
  if (deadline.following) {
    const [startsOn, endsOn] = [dayOfMonth(year, firstMonth, 1), lastOfMonth(year, lastMonth)];
    return { code, kind, startsOn, endsOn, dueOn, assumed: false };
  }
  const customaryEnd = dayOfMonth(year, lastMonth, 14);
  const endsOn = dueOn < customaryEnd ? dueOn : customaryEnd;
  return { code, kind, startsOn: dayOfMonth(year, firstMonth - 1, 15), endsOn, dueOn, assumed: false };
}

/** A half-year or a year. */
function half(year: number, kind: 'HALF_YEAR' | 'YEAR', deadline: Deadline | null): ProposedPeriod {
  const [code, customaryEnd, customaryDue] =
    kind === 'HALF_YEAR'
      ? [`${year}-H1`, `${year}-06-14`, `${year}-06-20`]
      : [`${year}`, `${year}-12-14`, `${year}-12-20`];
  const due = lastGoodDay(deadline, year);
  const endsOn = due !== null && due < customaryEnd ? due : customaryEnd;
  return {
    code,
    kind,
    startsOn: isoDate(year - 1, 12, 15)!,
    endsOn,
    dueOn: due ?? customaryDue,
    assumed: due === null,
  };
}

/** The last day that a deadline leaves in that year, or null when it names none. */
function lastGoodDay(deadline: Deadline | null, year: number): string | null {
  if (!deadline) return null;
  if (deadline.kind === 'yearly') {
    const on = isoDate(year, deadline.month, deadline.day);
    return on && deadline.strict ? dayBefore(on) : on;
  }
  if (deadline.kind !== 'date' || !deadline.on.startsWith(`${year}-`)) return null;
  return deadline.strict ? dayBefore(deadline.on) : deadline.on;
}

/** The year that a document speaks of: its own date's, else the one in its title, else null. */
export function yearOf(document: { issuedOn: string | null; title: string | null }): number | null {
  const titled = /năm\s+(20\d\d)(?!\s*[-–]\s*20)/iu.exec(document.title ?? '')?.[1];
  const citing = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+20\d\d/iu.test(document.title ?? '');
  if (titled && !citing) return Number(titled);
  return document.issuedOn ? Number(document.issuedOn.slice(0, 4)) : null;
}
