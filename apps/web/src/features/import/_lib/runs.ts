// A line of the document cut into runs: words that a duty takes, and those between. Pure.
import type { Clause, Duty, Span } from './draft.ts';

export interface Line extends Span {
  /** The clause that begins on this line. */
  clause: Clause | null;
  /** How deep the clause stands that the line belongs to. */
  depth: number;
}

export interface Run extends Span {
  /** The duties whose words these are; several where they overlap. */
  keys: readonly string[];
}

/** The lines of the text, without their line breaks. */
export function linesOf(text: string, clauses: readonly Clause[]): Line[] {
  const lines: Line[] = [];
  let next = 0;
  let depth = 0;
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (match[0] === '' && match.index === text.length && lines.length > 0) break;
    const end = match.index + match[0].replace(/\r?\n$/, '').length;
    while (next < clauses.length && clauses[next]!.span.start < match.index) next++;
    const clause = clauses[next] && clauses[next]!.span.start <= end ? clauses[next]! : null;
    depth = clause?.depth ?? depth;
    lines.push({ start: match.index, end, clause, depth });
  }
  return lines;
}

/** The runs of a line, in order; joined they are the line. */
export function runsOf({ start, end }: Span, duties: readonly Duty[]): Run[] {
  const own = duties.filter(({ span, state }) => state !== 'DROPPED' && span.start < end && span.end > start);
  const cuts = new Set([start, end]);
  for (const { span } of own) {
    if (span.start > start) cuts.add(span.start);
    if (span.end < end) cuts.add(span.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, i) => ({
    start: from,
    end: places[i + 1]!,
    keys: own.filter(({ span }) => span.start <= from && span.end > from).map(({ key }) => key),
  }));
}
