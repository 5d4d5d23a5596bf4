// Which accepted duties would be followed less closely than their words ask, and in which period one with a day stands. Pure.
import type { PeriodKind, UntrackedReason } from '../../generated/resolvers.ts';
import type { StoredDuty, StoredPeriod } from './plan-draft.types.ts';

/**
 * The period in which a duty with a day of its own has its tasks, as `openPeriod` finds it: of its kinds the first that
 * runs from its first day to its deadline, or to the end of the last month or year of its figures, around that day.
 */
export function periodHolding(
  dueOn: string,
  kinds: readonly PeriodKind[],
  periods: readonly StoredPeriod[],
): StoredPeriod | null {
  const holding = periods.filter(
    (period) => kinds.includes(period.kind) && period.startsOn <= dueOn && dueOn <= lastDay(period),
  );
  return holding.toSorted((a, b) => a.endsOn.localeCompare(b.endsOn))[0] ?? null;
}

function lastDay({ kind, endsOn, dueOn }: StoredPeriod): string {
  const year = Number(endsOn.slice(0, 4));
  const month = kind === 'YEAR' ? 12 : Number(endsOn.slice(5, 7));
  const end = kind === 'AD_HOC' ? endsOn : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return dueOn > end ? dueOn : end;
}

/**
 * Why an accepted duty is followed less closely than its words ask, or null.
 * @param makesTasks whether publishing would make a task of it
 */
export function untrackedReason(
  {
    cadence,
    periodKinds,
    reasons,
    dueOn,
  }: Pick<StoredDuty, 'cadence' | 'periodKinds' | 'reasons'> & {
    dueOn: string | null;
  },
  periods: readonly StoredPeriod[],
  makesTasks: boolean,
): UntrackedReason | null {
  if (!makesTasks) return 'NO_TASK';
  const followed = (kind: PeriodKind) => periodKinds.includes(kind) && periods.some((period) => period.kind === kind);
  if (cadence === 'MONTHLY' && !followed('MONTH')) return 'NOT_BY_MONTH';
  if (cadence === 'QUARTERLY' && !followed('QUARTER')) return 'NOT_BY_QUARTER';
  if (reasons.includes('cadence-between-periods')) return 'NO_SUCH_PERIOD';
  return dueOn !== null && !periodHolding(dueOn, periodKinds, periods) ? 'DAY_OUTSIDE' : null;
}
