// A line of the document cut into runs: words that a duty takes, words that were not clear, and those between. Pure.
import type { Clause, Duty, Span, Warning } from './draft.ts';

export interface Line extends Span {
  /** The clause that begins on this line. */
  clause: Clause | null;
  /** How deep the clause stands that the line belongs to. */
  depth: number;
}

export interface Run extends Span {
  /** The duties whose words these are; several where they overlap. */
  keys: readonly string[];
  /** Of what the parser is not sure here: codes of its warnings. */
  doubts: readonly string[];
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

/** Some lines that stand one after the other, drawn together. */
export interface Block extends Span {
  lines: readonly Line[];
}

const BLOCK_LINES = 24;

/** The lines in blocks: of a long document only the blocks in sight are laid out, and only changed ones drawn anew. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i += BLOCK_LINES) {
    const own = lines.slice(i, i + BLOCK_LINES);
    blocks.push({ start: own[0]!.start, end: own.at(-1)!.end, lines: own });
  }
  return blocks;
}

/** For each block, which of the items have words in it. */
export function byBlock<Item extends { span: Span }>(blocks: readonly Block[], items: readonly Item[]): Item[][] {
  const inBlock = blocks.map((): Item[] => []);
  for (const item of items) {
    for (let i = firstEndingAfter(blocks, item.span.start); i < blocks.length; i++) {
      if (blocks[i]!.start >= item.span.end) break;
      inBlock[i]!.push(item);
    }
  }
  return inBlock;
}

function firstEndingAfter(blocks: readonly Span[], at: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The runs of a line, in order; joined they are the line. */
export function runsOf({ start, end }: Span, duties: readonly Duty[], warnings: readonly Warning[] = []): Run[] {
  const touches = ({ span }: { span: Span }) => span.start < end && span.end > start;
  const own = duties.filter((duty) => duty.state !== 'DROPPED' && touches(duty));
  const doubts = warnings.filter(touches);
  const cuts = new Set([start, end]);
  for (const { span } of [...own, ...doubts]) {
    if (span.start > start) cuts.add(span.start);
    if (span.end < end) cuts.add(span.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, i) => {
    const holds = ({ span }: { span: Span }) => span.start <= from && span.end > from;
    return {
      start: from,
      end: places[i + 1]!,
      keys: own.filter(holds).map(({ key }) => key),
      doubts: doubts.filter(holds).map(({ code }) => code),
    };
  });
}
