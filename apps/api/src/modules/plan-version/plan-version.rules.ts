// What a new version does: to which periods it applies, what becomes of each duty, and the sums. Pure.
import type { DutyChange } from '@dan-van/plan-parser/comparison';
import type { AmendedPeriodState, RunningPeriodRule } from '../../generated/resolvers.ts';
import type {
  ActCount,
  AmendedPeriodRow,
  DraftedDuty,
  DutyChangeRow,
  DutyFate,
  EffectRow,
  Fate,
} from './plan-version.types.ts';
import type { StandingDuty } from './plan-version.types.ts';

/**
 * Where a period stands when a version is published.
 * @param today the day in Asia/Ho_Chi_Minh
 */
export function periodState(
  period: { startsOn: string; dueAt: string; closedAt: string | null },
  now: Date,
  today: string,
): AmendedPeriodState {
  if (period.closedAt !== null) return 'PAST';
  if (Date.parse(period.dueAt) <= now.getTime()) return 'PAST';
  return period.startsOn > today ? 'COMING' : 'RUNNING';
}

/**
 * What is past never changes; what is to come follows the version; the running period follows the rule. An ad hoc period
 * is a request of its own, to chosen units for chosen duties: it stays as it was made.
 */
export function appliesTo({ state, kind }: Pick<AmendedPeriodRow, 'state' | 'kind'>, rule: RunningPeriodRule): boolean {
  if (kind === 'AD_HOC' && state !== 'ADDED') return false;
  return state === 'COMING' || state === 'ADDED' || (state === 'RUNNING' && rule === 'NOW');
}

/** Other addressees or periods change who owes it; other words only mark the tasks that are there. */
export function fateOf({ kind, aspects }: Pick<DutyChangeRow, 'kind' | 'aspects'>): Fate {
  if (kind === 'NEW' || kind === 'GONE') return kind;
  if (kind !== 'CHANGED') return 'STANDING';
  const owed = aspects.some((aspect) => aspect === 'ADDRESSEES' || aspect === 'PERIODS' || aspect === 'KIND');
  return owed ? 'REASSIGNED' : 'REWORDED';
}

/** What becomes of every duty; requirements are owed by nobody. */
export function fatesOf(changes: readonly DutyChange<StandingDuty, DraftedDuty>[]): DutyFate[] {
  return changes.map(({ kind, aspects, before, after }) => {
    const owed = after?.kind === 'DUTY' ? after : { addressees: [], periodKinds: [] };
    return {
      key: after?.key ?? `gone ${before!.code}`,
      id: before?.obligationId ?? null,
      fate: fateOf({ kind, aspects }),
      addressees: owed.addressees,
      periodKinds: owed.periodKinds,
    };
  });
}

/** The sums of a version. */
export function effectOf(
  duties: readonly Pick<DutyChangeRow, 'kind'>[],
  periods: readonly AmendedPeriodRow[],
  rule: RunningPeriodRule,
  counts: readonly ActCount[],
): EffectRow {
  const dutiesThatAre = (kind: DutyChangeRow['kind']) => duties.filter((duty) => duty.kind === kind).length;
  return {
    unchanged: dutiesThatAre('UNCHANGED'),
    changed: dutiesThatAre('CHANGED'),
    moved: dutiesThatAre('MOVED'),
    new: dutiesThatAre('NEW'),
    gone: dutiesThatAre('GONE'),
    periods: periods.map(({ code, state, kind }) => {
      const sum = (...acts: ActCount['act'][]) =>
        counts
          .filter((count) => count.period === code && acts.includes(count.act))
          .reduce((total, { tasks }) => total + tasks, 0);
      return {
        code,
        state,
        applies: appliesTo({ state, kind }, rule),
        made: sum('MAKE', 'REVIVE'),
        withdrawn: sum('WITHDRAW'),
        kept: sum('KEEP'),
        marked: sum('MARK'),
      };
    }),
  };
}

/** Codes for new duties, from the paths of their clauses: the first that no duty of the plan bears or ever bore. */
export function newCodes(paths: readonly string[], taken: ReadonlySet<string>): string[] {
  const used = new Set(taken);
  return paths.map((path) => {
    let n = 1;
    while (used.has(`${path}.${n}`)) n++;
    used.add(`${path}.${n}`);
    return `${path}.${n}`;
  });
}
