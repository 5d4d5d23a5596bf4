// A draft's clauses and duties as clients see them: read from the document by their places. Pure.
import {
  citedWithin,
  clauseAt,
  dueDayOf,
  findDeadline,
  quoteOf,
  type PlanClause,
} from '@dan-van/plan-parser/proposals';
import type { DraftClause, DraftDuty } from '../../generated/resolvers.ts';
import type { ParsedDraft } from './plan-draft.document.ts';
import type { StoredDuty } from './plan-draft.types.ts';

const HEADING = 120;

/** One clause. */
export function draftClause(clause: PlanClause): DraftClause {
  const { path, number, kind, depth, start, end, paragraphs } = clause;
  const first = paragraphs[0]?.text ?? '';
  return {
    path,
    number,
    kind,
    depth,
    heading: first.length <= HEADING ? first : `${first.slice(0, HEADING)}…`,
    span: { start, end },
    paragraphs: paragraphs.map((one) => ({ start: one.start, end: one.end })),
  };
}

/** One duty with the words, the clause, the deadline and the citations at its place. */
export function draftDuty(
  { start, end, ...duty }: StoredDuty,
  { document, clauses }: ParsedDraft,
  year: number | null,
): DraftDuty {
  const clause = clauseAt(clauses, { start, end });
  const quote = clause ? (quoteOf(document, clause, { start, end })?.text ?? '') : '';
  const deadline = findDeadline(quote);
  return {
    ...duty,
    span: { start, end },
    clause: clause?.path ?? '',
    quote,
    deadline: deadline && quote.slice(deadline.start, deadline.end),
    dueOn: dueDay(duty, quote, year),
    citations: citedWithin(document, { start, end }).map(({ number }) => number),
  };
}

/**
 * The last good day of what is to be done once, from its words; null for every other duty.
 * @param year the plan's, for a day or a quarter that names none
 */
export function dueDay({ cadence }: Pick<StoredDuty, 'cadence'>, quote: string, year: number | null): string | null {
  const deadline = cadence === 'ONCE' ? findDeadline(quote) : null;
  return deadline && dueDayOf(deadline, year);
}
