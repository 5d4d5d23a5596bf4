// Whether a line goes on with the one before it: texts copied from PDF or typed at a fixed width break anywhere.
import type { Line } from './lines.ts';
import { endsOpen, endsSentence, isCapitals, isSecondHalf, startsInside, startsLower } from './shape.ts';

/** Fewer than these surely broken lines are chance, not a width. */
const ENOUGH = 3;
/** Where lines have one width, few are longer than the usual broken line by this much: letters have widths of their own. */
const LONGER = 1.35;
const FEW = 0.05;
const NARROWEST = 30;
/** A line of so few letters may be a cell of a table. */
const SHORT = 20;
const AWAITS_NUMBER = /(?:^|\s)(?:năm|khoảng|hơn|đạt|ít nhất|tối thiểu|tối đa|gần|còn|lần thứ|khóa|lớp)$/i;

/** How a text was broken into lines, in letters. */
export interface Wrapping {
  /** A line and the next one's first word came to this, at least, before it was broken. */
  least: number;
  longest: number;
}

/** @returns null when the lines are whole paragraphs, a few accidents aside */
export function wrappingOf(lines: Line[]): Wrapping | null {
  const broken: { length: number; wanted: number }[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    if (!before.blank && startsLower(line.text) && !endsSentence(before.text) && !/^[a-zđ][.)/]/.test(line.text)) {
      broken.push({ length: before.text.length, wanted: wantedBy(before, line) });
    }
  }
  if (broken.length < ENOUGH) return null;
  broken.sort((a, b) => a.length - b.length);
  const usual = broken[Math.floor(broken.length / 2)]!.length;
  const texts = lines.filter(({ blank }) => !blank);
  const longer = texts.filter(({ text }) => text.length > usual * LONGER).length;
  if (usual < NARROWEST || longer > texts.length * FEW) return null;
  // Broken by hand, or a page's number: far from the margin.
  const full = broken.filter(({ length }) => length >= usual / LONGER);
  const wanted = full.map((one) => one.wanted).sort((a, b) => a - b);
  return { least: wanted[Math.floor(wanted.length * FEW)]!, longest: usual * LONGER };
}

/** True when the first word of `line` had no room behind `before`. */
export function wrapsAt(wrapping: Wrapping | null, before: Line, line: Line): boolean {
  if (wrapping === null) return false;
  return wantedBy(before, line) >= wrapping.least && before.text.length <= wrapping.longest;
}

function wantedBy(before: Line, line: Line): number {
  return before.text.length + 1 + (/^\S+/.exec(line.text)?.[0].length ?? 0);
}

/**
 * @param before the last line of the paragraph that may go on
 * @param line a line that is no outline mark
 * @param options.gap blank lines stand between the two
 * @param options.heading the paragraph so far is a heading
 */
export function goesOn(
  before: Line,
  line: Line,
  { gap, heading, wrapping }: { gap: boolean; heading: boolean; wrapping: Wrapping | null },
): boolean {
  if (startsInside(line.text)) return true;
  const ended = endsSentence(before.text);
  // "QUYẾT ĐỊNH:" stands alone, whatever its grounds end with, also where its colon is missing.
  if (/^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ)$/u.test(line.text)) return false;
  if (/:$/.test(line.text) && isCapitals(line.text) && !isCapitals(before.text)) return false;
  if (!ended && (startsLower(line.text) || endsOpen(before.text))) return true;
  const insideText = !heading && before.text.length > SHORT;
  if (!ended && /^\d/.test(line.text) && (insideText || AWAITS_NUMBER.test(before.text))) return true;
  if (!ended && line.text.startsWith('-') && isSecondHalf(line.text.slice(1).trimStart(), before.text)) return true;
  if (gap) return false;
  if (!ended && line.text.startsWith('(')) return true;
  if (heading && !ended && isCapitals(before.text) && isCapitals(line.text)) return true;
  return wrapsAt(wrapping, before, line);
}
