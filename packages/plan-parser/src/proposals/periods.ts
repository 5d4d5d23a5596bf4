// The periods that a plan's own reporting clause asks for, in a given year.
import { isoDate } from './deadlines.ts';
import type { Deadline, PeriodKind, ProposedDuty, ProposedPeriod, ReportingRule } from './model.ts';

/** The kinds of report that the duties ask for, each with its deadline. */
export function reportingRules(duties: readonly ProposedDuty[]): ReportingRule[] {
  const rules: ReportingRule[] = [];
  for (const { cadence, periodKinds, deadline, kind } of duties) {
    if (kind !== 'DUTY' || (cadence !== 'HALF_YEARLY' && cadence !== 'YEARLY')) continue;
    for (const asked of periodKinds) {
      const own = deadline && isDayOf(asked, deadline, periodKinds.length > 1) ? deadline : null;
      const known = rules.find((rule) => rule.kind === asked);
      if (!known) rules.push({ kind: asked, deadline: own });
      else known.deadline ??= own;
    }
  }
  return rules;
}

/** Of a report for half-years and years in one sentence, a day in autumn is the year's, one in summer the half-year's. */
function isDayOf(kind: PeriodKind, deadline: Deadline, both: boolean): boolean {
  const month =
    deadline.kind === 'yearly' ? deadline.month : deadline.kind === 'date' ? Number(deadline.on.slice(5, 7)) : 0;
  return kind === 'HALF_YEAR' ? month <= 8 : !both || month > 8;
}

/**
 * The periods of one year. Figures run from 15 December: the half-year's to 14 June, the year's to 14 December or to the
 * plan's own last day, if that is earlier (Nghị định 09/2019/NĐ-CP, Điều 12). A day that the plan leaves open is proposed
 * six days after the figures end. A plan that asks for no report is followed once a year.
 */
export function periodsFor(year: number, rules: readonly ReportingRule[]): ProposedPeriod[] {
  const asked = rules.length > 0 ? rules : [{ kind: 'YEAR' as const, deadline: null }];
  const startsOn = isoDate(year - 1, 12, 15)!;
  const periods = asked.flatMap(({ kind, deadline }): ProposedPeriod[] => {
    if (kind === 'AD_HOC') return [];
    const [code, customaryEnd, customaryDue] =
      kind === 'HALF_YEAR'
        ? [`${year}-H1`, `${year}-06-14`, `${year}-06-20`]
        : [`${year}`, `${year}-12-14`, `${year}-12-20`];
    const due = lastGoodDay(deadline, year);
    const endsOn = due !== null && due < customaryEnd ? due : customaryEnd;
    return [{ code, kind, startsOn, endsOn, dueOn: due ?? customaryDue, assumed: due === null }];
  });
  return periods.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
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

const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

/** The year that a document speaks of: its own date's, else the one in its title, else null. */
export function yearOf(document: { issuedOn: string | null; title: string | null }): number | null {
  const titled = /năm\s+(20\d\d)(?!\s*[-–]\s*20)/iu.exec(document.title ?? '')?.[1];
  const citing = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+20\d\d/iu.test(document.title ?? '');
  if (titled && !citing) return Number(titled);
  return document.issuedOn ? Number(document.issuedOn.slice(0, 4)) : null;
}
