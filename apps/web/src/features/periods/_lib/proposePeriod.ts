// The period that comes next of a kind, as a proposal: the last one's dates a year on. Pure.
import type { PeriodKind } from '../../../generated/types.ts';
import { lastGoodDay } from '../../../lib/dates.ts';

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
    code: last.code.replace(/\d{4}/, (year) => String(Number(year) + 1)),
    startsOn: aYearOn(last.startsOn),
    endsOn: aYearOn(last.endsOn),
    lastDay: aYearOn(lastGoodDay(last.dueAt)),
    carryFrom,
  };
}

const latest = (periods: readonly Known[]): Known | undefined =>
  periods.toSorted((a, b) => a.endsOn.localeCompare(b.endsOn)).at(-1);

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day a year later; 29 February becomes the 28th. */
function aYearOn(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)) + 1, day.slice(4)];
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`;
}
