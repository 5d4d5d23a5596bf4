// What publishing a draft would make: tasks for which units in which periods, and what no duty covers.
import { clauseAt, type PlanClause } from '@dan-van/plan-parser/proposals';
import type { Context } from '../../context.ts';
import type { PlanDraftPreview, UnitKind, UnitLevel } from '../../generated/resolvers.ts';
import { parsedDraft } from './plan-draft.document.ts';
import { previewTasks } from './plan-draft.store.ts';
import type { DraftContent } from './plan-draft.types.ts';
import { draftClause } from './views.ts';

/** Counts with one statement; the draft's reading was authorized. */
export async function previewDraft(ctx: Context, content: DraftContent): Promise<PlanDraftPreview> {
  const accepted = content.duties.filter(({ state }) => state === 'ACCEPTED');
  const duties = accepted.filter(({ kind }) => kind === 'DUTY');
  const rows = await previewTasks(ctx, duties, content.periods);
  const all = rows.find((row) => row.level === null && row.period === null && row.duty === null);
  const tasksOf = (period: string) => rows.find((row) => row.period === period)?.tasks ?? 0;
  const owed = new Set(rows.map(({ duty }) => duty));
  const { clauses } = parsedDraft(content);
  return {
    duties: duties.length,
    undecided: content.duties.filter(({ state }) => state === 'PROPOSED').length,
    tasks: all?.tasks ?? 0,
    units: all?.units ?? 0,
    groups: rows
      .filter((row): row is typeof row & { level: UnitLevel; kind: UnitKind } => row.level !== null)
      .map(({ level, kind, units, tasks }) => ({ level, kind, units, tasks }))
      .sort((a, b) => b.tasks - a.tasks),
    periods: content.periods.map(({ code }) => ({ code, tasks: tasksOf(code) })),
    uncovered: uncoveredClauses(clauses, accepted).map(draftClause),
    withoutTasks: duties.filter(({ key }) => !owed.has(key)).map(({ key }) => key),
  };
}

/** Clauses with words of their own, headings aside, of which no duty takes any. */
export function uncoveredClauses(
  clauses: readonly PlanClause[],
  duties: readonly { start: number; end: number }[],
): PlanClause[] {
  const covered = new Set(duties.map((duty) => clauseAt(clauses, duty)?.path));
  return clauses.filter(({ paragraphs, headed, path }) => paragraphs.length > (headed ? 1 : 0) && !covered.has(path));
}
