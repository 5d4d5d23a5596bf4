// The plan's outline and its duties as one list to choose from. Pure.
import type { ClauseKind } from '../../../generated/types.ts';
import { fold, matchesWords } from './fold.ts';

export interface OutlineClause {
  path: string;
  kind: ClauseKind;
  text: string;
  children?: readonly OutlineClause[];
}

export interface Duty {
  code: string;
  label: string;
  /** Null where nobody has translated it. */
  labelEn: string | null;
  clause: { path: string };
}

/** A row of the list. A clause stands for the duties of its own and of all clauses below it. */
export type PlanOption = { depth: number; folded: string } & (
  | { type: 'clause'; path: string; kind: ClauseKind; text: string; inside: number }
  | { type: 'obligation'; code: string; duty: Duty }
);

/** The id of a row within the list. */
export const optionKey = (option: PlanOption): string =>
  option.type === 'clause' ? `m-${option.path}` : `n-${option.code}`;

/** Outline and duties in the order of the document. Clauses without any duty are left out: they select nothing. */
export function planOptions(outline: readonly OutlineClause[], duties: readonly Duty[], depth = 0): PlanOption[] {
  return outline.flatMap((clause) => {
    const own = duties.filter((duty) => duty.clause.path === clause.path);
    const below = planOptions(clause.children ?? [], duties, depth + 1);
    const inside = own.length + below.filter((option) => option.type === 'obligation').length;
    if (inside === 0) return [];
    return [
      {
        type: 'clause',
        path: clause.path,
        kind: clause.kind,
        text: clause.text,
        inside,
        depth,
        folded: fold(`${clause.path} ${clause.text}`),
      },
      ...own.map((duty): PlanOption => ({
        type: 'obligation',
        code: duty.code,
        duty,
        depth: depth + 1,
        folded: fold(`${duty.code} ${duty.label} ${duty.labelEn ?? ''}`),
      })),
      ...below,
    ];
  });
}

/** The rows that hold every word of the query, with the clauses above them as context. */
export function findOptions(options: readonly PlanOption[], query: string): PlanOption[] {
  if (query.trim() === '') return [...options];
  const words = query.trim();
  const kept: PlanOption[] = [];
  // Walking upwards, a clause is context when the row kept last lies deeper.
  let needed = 0;
  for (const option of options.toReversed()) {
    const isContext = option.type === 'clause' && option.depth < needed;
    if (isContext || matchesWords(option.folded, words)) {
      kept.push(option);
      needed = option.depth;
    }
  }
  return kept.toReversed();
}
