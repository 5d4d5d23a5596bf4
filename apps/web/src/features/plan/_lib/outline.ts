// The shape of the document: numbering as printed, what is a heading, what belongs in the contents. Pure.
import type { ClauseKind } from '../../../generated/types.ts';

interface Placed {
  id: string;
  number: string;
  path: string;
  kind: ClauseKind;
  text: string;
  parent: { id: string } | null;
}

/** 'I.', '1.', 'a)', '-', '+' as the document has it; the closing paragraph has no number. */
export function numbering({ kind, number }: Pick<Placed, 'kind' | 'number'>): string {
  if (kind === 'CLOSING') return '';
  if (/^[-+–•]$/.test(number)) return number;
  return kind === 'POINT' ? `${number})` : `${number}.`;
}

export interface OutlineEntry<Clause> {
  clause: Clause;
  /** 0 for parts. */
  depth: number;
  /** Its first line is a heading: a part's, or that of a clause with more below it. */
  heads: boolean;
  /** The clause in the contents under which it is read: itself or one above it. */
  listed: Clause;
}

/** The clauses, in the order of the text, with their places. A clause whose parent is unknown stands outermost. */
export function outlineOf<Clause extends Placed>(clauses: readonly Clause[]): OutlineEntry<Clause>[] {
  const entries = new Map<string, OutlineEntry<Clause>>();
  const parents = new Set(clauses.map(({ parent }) => parent?.id));
  for (const clause of clauses) {
    const above = clause.parent ? entries.get(clause.parent.id) : undefined;
    const depth = above ? above.depth + 1 : 0;
    entries.set(clause.id, {
      clause,
      depth,
      heads:
        clause.kind === 'PART' || (clause.kind === 'CLAUSE' && (parents.has(clause.id) || clause.text.includes('\n'))),
      listed: above && depth > 1 ? above.listed : clause,
    });
  }
  return [...entries.values()];
}

/** Its first line: what the contents say. */
export const titleOf = ({ text }: Pick<Placed, 'text'>): string => text.split('\n', 1)[0] ?? '';
