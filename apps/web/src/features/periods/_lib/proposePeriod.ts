// The period that comes next of a kind, as a proposal: the last one's dates moved on. Pure.
import type { PeriodKind } from '../../../generated/types.ts';
import { addDays, lastGoodDay } from '../../../lib/dates.ts';

interface Known {
  code: string;
  kind: PeriodKind;
  startsOn: string;
  endsOn: string;
  dueAt: string;
}

export interface Proposal {
  code: string;
  startsOn: string;
  endsOn: string;
  lastDay: string;
  /** The code of the period whose evidence may be carried over; '' for none. */
  carryFrom: string;
}

/** The days until an ad hoc request is due, unless people say otherwise. */
const REQUEST_DAYS = 10;

const MONTHS_ON: Record<Exclude<PeriodKind, 'AD_HOC'>, number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 12, YEAR: 12 };

/** @param today yyyy-MM-dd; @param periods those of the plan */
export function proposePeriod(kind: PeriodKind, periods: readonly Known[], today: string): Proposal {
  if (kind === 'AD_HOC') {
    const nth = periods.filter((period) => period.kind === kind).length + 1;
    const year = today.slice(0, 4);
    return {
      code: `DX-${year}-${String(nth).padStart(2, '0')}`,
      startsOn: `${year}-01-01`,
      endsOn: today,
      lastDay: addDays(today, REQUEST_DAYS),
      carryFrom: '',
    };
  }
  const last = latest(periods.filter((period) => period.kind === kind));
  const before = latest(periods.filter((period) => period.kind !== 'AD_HOC'));
  const carryFrom = before?.code ?? '';
  if (!last) return { code: today.slice(0, 4), startsOn: '', endsOn: '', lastDay: '', carryFrom };
  return {
    code: codeAfter(last.code),
    startsOn: movedOn(last.startsOn, MONTHS_ON[kind]),
    endsOn: movedOn(last.endsOn, MONTHS_ON[kind]),
    lastDay: movedOn(lastGoodDay(last.dueAt), MONTHS_ON[kind]),
    carryFrom,
  };
}

const latest = (periods: readonly Known[]): Known | undefined =>
  periods.toSorted((a, b) => a.endsOn.localeCompare(b.endsOn)).at(-1);

/** '2024-12' → '2025-01', '2024-Q4' → '2025-Q1'; of any other code the year goes up. */
function codeAfter(code: string): string {
  const [, year = '', quarter, month] = /^(\d{4})-(?:Q([1-4])|(\d{2}))$/.exec(code) ?? [];
  const [nth, most] = quarter ? [Number(quarter), 4] : [Number(month), 12];
  if (!year) return code.replace(/\d{4}/, (own) => String(Number(own) + 1));
  const [nextYear, next] = nth === most ? [Number(year) + 1, 1] : [Number(year), nth + 1];
  return quarter ? `${nextYear}-Q${next}` : `${nextYear}-${String(next).padStart(2, '0')}`;
}

/** The same day some months later; the last day of a month stays the last one. */
function movedOn(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOf = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate();
  const [y, m] = [year + Math.floor((month - 1 + months) / 12), ((month - 1 + months) % 12) + 1];
  const d = date === lastOf(year, month) ? lastOf(y, m) : Math.min(date, lastOf(y, m));
  return new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10);
}
