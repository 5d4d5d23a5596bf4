// Quoted outlines: what one article puts into another ("“Điều 5. …”") has numbers, but they are not this document's.
import type { Line } from '../text/lines.ts';
import { marksOf } from './mark.ts';

const LONGEST = 120;

/** @returns the lines that stand within quotation marks that a quoted number opened */
export function quotedLines(lines: Line[]): Set<Line> {
  const quoted = new Set<Line>();
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i]!;
    if (!/^[“"]/.test(text) || marksOf(text.slice(1)).every(({ kind }) => kind === 'bullet')) continue;
    const last = closingLine(lines, i);
    for (let at = i; at <= last; at++) quoted.add(lines[at]!);
    i = Math.max(i, last);
  }
  return quoted;
}

/** @returns the line in which the quotation ends, or -1 when it never does: then nothing is taken for quoted */
function closingLine(lines: Line[], from: number): number {
  const curly = lines[from]!.text.startsWith('“');
  let depth = 0;
  for (const [i, { text }] of lines.slice(from, from + LONGEST).entries()) {
    if (curly) depth += (text.match(/“/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0);
    else depth = (depth + (text.match(/"/g)?.length ?? 0)) % 2;
    if (depth <= 0) return from + i;
  }
  return -1;
}
