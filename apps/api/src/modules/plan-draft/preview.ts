// What publishing a draft would make: tasks for which units in which periods, and what no duty covers.
import { clauseAt, quoteOf, type PlanClause } from '@dan-van/plan-parser/proposals';
import type { Context } from '../../context.ts';
import type { PlanDraftPreview, UnitKind, UnitLevel } from '../../generated/resolvers.ts';
import { parsedDraft, type ParsedDraft } from './plan-draft.document.ts';
import { previewTasks } from './plan-draft.store.ts';
import type { DraftContent, StoredDuty } from './plan-draft.types.ts';
import { periodHolding, untrackedReason } from './untracked.ts';
import { draftClause, dueDay } from './views.ts';

/** Counts with one statement; the draft's reading was authorized. */
export async function previewDraft(
  ctx: Context,
  content: DraftContent,
  year: number | null,
): Promise<PlanDraftPreview> {
  const parsed = parsedDraft(content);
  const { periods } = content;
  const accepted = content.duties.filter(({ state }) => state === 'ACCEPTED');
  const duties = accepted
    .filter(({ kind }) => kind === 'DUTY')
    .map((duty) => ({ ...duty, dueOn: dueDay(duty, wordsOf(parsed, duty), year) }))
    .map((duty) => ({
      ...duty,
      period: duty.dueOn === null ? null : (periodHolding(duty.dueOn, duty.periodKinds, periods)?.code ?? null),
    }));
  const rows = await previewTasks(ctx, duties, periods);
  const all = rows.find((row) => row.level === null && row.period === null && row.duty === null);
  const inPeriod = (code: string) => rows.find((row) => row.period === code);
  const owed = new Set(rows.map(({ duty }) => duty));
  const { clauses } = parsed;
  return {
    duties: duties.length,
    undecided: content.duties.filter(({ state }) => state === 'PROPOSED').length,
    tasks: all?.tasks ?? 0,
    units: all?.units ?? 0,
    groups: rows
      .filter((row): row is typeof row & { level: UnitLevel; kind: UnitKind } => row.level !== null)
      .map(({ level, kind, units, tasks }) => ({ level, kind, units, tasks }))
      .sort((a, b) => b.tasks - a.tasks),
    periods: periods.map(({ code, kind }) => ({
      code,
      kind,
      duties: inPeriod(code)?.duties ?? 0,
      tasks: inPeriod(code)?.tasks ?? 0,
    })),
    uncovered: uncoveredClauses(clauses, accepted).map(draftClause),
    withoutTasks: duties.filter(({ key }) => !owed.has(key)).map(({ key }) => key),
    untracked: duties.flatMap((duty) => {
      const reason = untrackedReason(duty, periods, owed.has(duty.key));
      return reason ? [{ key: duty.key, label: duty.label, reason }] : [];
    }),
  };
}

function wordsOf({ document, clauses }: ParsedDraft, duty: StoredDuty): string {
  const clause = clauseAt(clauses, duty);
  return (clause && quoteOf(document, clause, duty)?.text) ?? '';
}

/** Clauses with words of their own, headings aside, of which no duty takes any. */
export function uncoveredClauses(
  clauses: readonly PlanClause[],
  duties: readonly { start: number; end: number }[],
): PlanClause[] {
  const covered = new Set(duties.map((duty) => clauseAt(clauses, duty)?.path));
  return clauses.filter(({ paragraphs, headed, path }) => paragraphs.length > (headed ? 1 : 0) && !covered.has(path));
}
