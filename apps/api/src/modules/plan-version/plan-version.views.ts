// Differences between versions as clients see them. Pure.
import { compareClauses, compareDuties, dutyPairs, wordRuns } from '@dan-van/plan-parser/comparison';
import type { ClauseChange, DutyChange } from '@dan-van/plan-parser/comparison';
import type { ClauseChange as ClauseChangeView, ClausePlace } from '../../generated/resolvers.ts';
import type { DraftedDuty, DutyChangeRow, DutyStateRow, StandingDuty, VersionClause } from './plan-version.types.ts';

/** One clause's change, with the difference of its words. */
export function clauseChangeView({ kind, before, after }: ClauseChange<VersionClause>): ClauseChangeView {
  return {
    kind,
    before: placeOf(before),
    after: placeOf(after),
    runs: wordRuns(before?.text ?? '', after?.text ?? ''),
  };
}

const placeOf = (clause: VersionClause | null): ClausePlace | null =>
  clause && { path: clause.path, number: clause.number, kind: clause.kind };

type Coded = DutyStateRow & { code: string };

/** One duty's change between two versions, or null when it stands in neither. */
export function versionDutyChange(before: Coded | null, after: Coded | null): DutyChangeRow | null {
  const pairs = new Map(before && after ? [[after, before]] : []);
  const [change] = compareDuties(before ? [before] : [], after ? [after] : [], pairs);
  return change ? changeRow(change, null, (after ?? before)!.code, false) : null;
}

/** The duties of two versions, matched by their identity. */
export function versionDutyChanges<Duty extends Coded & { obligationId: number }>(
  befores: readonly Duty[],
  afters: readonly Duty[],
): DutyChangeRow[] {
  const byId = new Map(befores.map((duty) => [duty.obligationId, duty]));
  const pairs = new Map(
    afters.flatMap((after) => {
      const before = byId.get(after.obligationId);
      return before ? [[after, before] as const] : [];
    }),
  );
  return compareDuties(befores, afters, pairs).map((change) =>
    changeRow(change, null, (change.after ?? change.before)!.code, false),
  );
}

/** How a draft's clauses and duties differ from those that stand, as far as nobody said which duty is which. */
export function compareDraft(
  befores: { clauses: readonly VersionClause[]; duties: readonly StandingDuty[] },
  afters: { clauses: readonly VersionClause[]; duties: readonly DraftedDuty[] },
): { clauses: ClauseChange<VersionClause>[]; duties: DutyChange<StandingDuty, DraftedDuty>[] } {
  const clauses = compareClauses(befores.clauses, afters.clauses);
  const byCode = new Map(befores.duties.map((duty) => [duty.code, duty]));
  // A match with a duty that has ended meanwhile is as if nobody had said anything.
  const chosen = new Map(
    afters.duties.flatMap((duty) => {
      if (duty.match === undefined) return [];
      const before = duty.match === null ? null : byCode.get(duty.match);
      return before === undefined ? [] : [[duty, before] as const];
    }),
  );
  const pairs = dutyPairs(befores.duties, afters.duties, clauses, chosen);
  return { clauses, duties: compareDuties(befores.duties, afters.duties, pairs) };
}

/** One duty's change between the plan and a draft. */
export const draftDutyChange = (change: DutyChange<StandingDuty, DraftedDuty>): DutyChangeRow =>
  changeRow(change, change.after?.key ?? null, change.before?.code ?? null, change.after?.match !== undefined);

function changeRow(
  { kind, before, after, aspects }: DutyChange<DutyStateRow, DutyStateRow>,
  key: string | null,
  code: string | null,
  chosen: boolean,
): DutyChangeRow {
  return { kind, key, code, before, after, aspects, runs: wordRuns(before?.text ?? '', after?.text ?? ''), chosen };
}
