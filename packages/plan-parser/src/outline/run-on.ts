// Lines that run on: "II. NỘI DUNG 1. Tuyên truyền" lost the break before its second mark.
import type { Line } from '../text/lines.ts';
import { marksOf, type Mark } from './mark.ts';

/** Only what begins a numbering can have lost its break unnoticed. */
const SECOND_MARK =
  /(?:(?<=[\p{L}”",:;)]\s{1,3})(?:1|a)[.)]\s?(?=["“]?\p{Lu})|(?<=\p{Lu}{2})1[.)]\s?(?=\p{Lu}\p{Ll}))/gu;
/** A heading is not longer; what stands further back is a sentence's own list. */
const REACH = 200;
const LOOK_AHEAD = 80;

/**
 * Cuts such lines in two. The proof is in a line below: "2." or "b)" with no "1." or "a)" of its own.
 * @returns the lines numbered anew, and those that were cut off from the line before
 */
export function splitRunOns(lines: Line[]): { lines: Line[]; cut: Line[] } {
  const out: Line[] = [];
  const cut: Line[] = [];
  const push = (line: Line) => out.push({ ...line, index: out.length });
  for (const [i, line] of lines.entries()) {
    let rest = line;
    for (let at = cutIn(rest, lines, i); at > 0; at = cutIn(rest, lines, i)) {
      const where = rest.start + at;
      push({
        ...rest,
        text: rest.text.slice(0, at).trimEnd(),
        end: rest.start + rest.text.slice(0, at).trimEnd().length,
        next: where,
      });
      rest = { ...rest, from: where, start: where, text: rest.text.slice(at) };
      cut.push(rest);
    }
    push(rest);
    if (rest !== line) cut[cut.length - 1] = out.at(-1)!;
  }
  return { lines: out, cut };
}

/** @returns where in the line's text a second mark stands, or 0 */
function cutIn(line: Line, lines: Line[], i: number): number {
  const own = marksOf(line.text.slice(0, REACH))[0];
  if (!own || own.kind === 'bullet') return 0;
  for (const found of line.text.slice(own.length, own.length + REACH).matchAll(SECOND_MARK)) {
    const at = own.length + found.index;
    const mark = marksOf(line.text.slice(at, at + REACH))[0];
    if (mark && mark.rank > own.rank && mark.style !== own.style && secondFollows(mark, own, lines, i)) return at;
  }
  return 0;
}

function secondFollows(mark: Mark, own: Mark, lines: Line[], i: number): boolean {
  for (const line of lines.slice(i + 1, i + 1 + LOOK_AHEAD)) {
    for (const below of marksOf(line.text.slice(0, REACH))) {
      if (below.style === mark.style) return below.value === 2;
      if (below.rank <= own.rank) return false;
    }
  }
  return false;
}
