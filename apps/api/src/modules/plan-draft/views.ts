// A draft's clauses and duties as clients see them: read from the document by their places. Pure.
import { clauseAt, findDeadline, quoteOf, type PlanClause } from '@dan-van/plan-parser/proposals';
import type { DraftClause, DraftDuty } from '../../generated/resolvers.ts';
import type { ParsedDraft } from './plan-draft.document.ts';
import type { StoredDuty } from './plan-draft.types.ts';

const HEADING = 120;

/** One clause, with how deep it stands. */
export function draftClause(clause: PlanClause, clauses: readonly PlanClause[]): DraftClause {
  const { path, number, kind, start, end, paragraphs } = clause;
  const first = paragraphs[0]?.text ?? '';
  return {
    path,
    number,
    kind,
    depth: depthOf(clause, new Map(clauses.map((one) => [one.path, one]))),
    heading: first.length <= HEADING ? first : `${first.slice(0, HEADING)}…`,
    span: { start, end },
    paragraphs: paragraphs.map((one) => ({ start: one.start, end: one.end })),
  };
}

function depthOf(clause: PlanClause, byPath: ReadonlyMap<string, PlanClause>): number {
  let depth = 0;
  for (let at = clause; at.parent !== null; at = byPath.get(at.parent)!) depth++;
  return depth;
}

/** One duty with the words, the clause, the deadline and the citations at its place. */
export function draftDuty({ start, end, ...duty }: StoredDuty, { document, clauses }: ParsedDraft): DraftDuty {
  const clause = clauseAt(clauses, { start, end });
  const quote = clause ? (quoteOf(document, clause, { start, end })?.text ?? '') : '';
  const deadline = findDeadline(quote);
  return {
    ...duty,
    span: { start, end },
    clause: clause?.path ?? '',
    quote,
    deadline: deadline && quote.slice(deadline.start, deadline.end),
    citations: document.citations
      .filter(({ mentions }) => mentions.some((mention) => mention.start >= start && mention.start < end))
      .map(({ number }) => number),
  };
}
