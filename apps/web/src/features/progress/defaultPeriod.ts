// Which plan and period are shown when the address names none. Pure.
import type { PeriodKind } from '../../generated/types.ts';

interface Candidate {
  code: string;
  kind: PeriodKind;
  startsOn: string;
  endsOn: string;
}

/**
 * The latest period that is due or under way on `today` (ISO); before the first one, the first. Ad hoc requests, which
 * concern few, are shown when nothing else is there.
 */
export function defaultPeriod(periods: readonly Candidate[], today: string): string | null {
  const regular = periods.filter(({ kind }) => kind !== 'AD_HOC');
  const byEnd = [...(regular.length > 0 ? regular : periods)].sort(
    (a, b) => a.endsOn.localeCompare(b.endsOn) || b.startsOn.localeCompare(a.startsOn),
  );
  const begun = byEnd.filter((period) => period.startsOn <= today);
  return (begun.at(-1) ?? byEnd[0])?.code ?? null;
}

/**
 * The plan to show: the one that holds all the periods asked for, or else the one whose own default period is the latest.
 * Null while there is no choice: a single plan needs no name in the address.
 */
export function defaultPlan(
  plans: readonly { code: string; periods: readonly Candidate[] }[],
  asked: readonly string[],
  today: string,
): string | null {
  if (plans.length < 2) return null;
  const holding = plans.filter(({ periods }) => asked.every((code) => periods.some((period) => period.code === code)));
  const candidates = holding.length > 0 ? holding : plans;
  const all = candidates.flatMap(({ periods }) => periods);
  const latest = all.find(({ code }) => code === defaultPeriod(all, today));
  return (candidates.find(({ periods }) => latest && periods.includes(latest)) ?? candidates[0])!.code;
}
