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

/** 'I.', '1.', 'a)', '(1)', '-', '+', 'Điều 1.', 'Chương I' as the document has it; the closing paragraph has no number. */
export function numbering({ kind, number }: Pick<Placed, 'kind' | 'number'>): string {
  if (kind === 'CLOSING') return '';
  // Items of one list are counted behind their sign.
  if (/^[-+–•]\d*$/.test(number)) return number.charAt(0);
  // "Chương I", "Phần thứ nhất", "QUY CHẾ" stand without a full stop.
  if (/^\p{L}{2,}/u.test(number) && !/^[IVXLC]+$/.test(number) && !isArticle(number)) return number;
  if (number.startsWith('(')) return number;
  return kind === 'POINT' ? `${number})` : `${number}.`;
}

const isArticle = (number: string): boolean => /^điều\s/iu.test(number);

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
      heads: heads(clause, parents.has(clause.id)),
      listed: above && depth > 1 ? above.listed : clause,
    });
  }
  return [...entries.values()];
}

/** Its first line: what the contents say. */
export const titleOf = ({ text }: Pick<Placed, 'text'>): string => text.split('\n', 1)[0] ?? '';

/** A part has a heading, a clause or an article where more stands below it; "Điều 1. Ban hành Quy chế." is a sentence. */
function heads({ kind, number, text }: Placed, above: boolean): boolean {
  const more = above || text.includes('\n');
  if (isArticle(number)) return more && !/[.;]$/.test(titleOf({ text }));
  return kind === 'PART' || (kind === 'CLAUSE' && more);
}
