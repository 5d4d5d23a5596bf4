// Whether a line goes on with the one before it: texts copied from PDF or typed at a fixed width break anywhere.
import type { Line } from './lines.ts';
import { endsOpen, endsSentence, isCapitals, startsInside, startsLower } from './shape.ts';

/** Fewer than these surely broken lines are chance, not a width. */
const ENOUGH = 3;
/** Lines of one width differ by this much in letters: letters have widths of their own. */
const SLACK = 0.82;
const AWAITS_NUMBER = /(?:^|\s)(?:năm|khoảng|hơn|đạt|ít nhất|tối thiểu|tối đa|gần|còn|lần thứ|khóa|lớp)$/i;

/**
 * The width in letters at which a text was broken into lines.
 * @returns null when its lines are whole paragraphs
 */
export function wrapWidth(lines: Line[]): number | null {
  const broken: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    if (!before.blank && startsLower(line.text) && !endsSentence(before.text) && !/^[a-zđ][.)/]/.test(line.text)) {
      broken.push(before.text.length);
    }
  }
  if (broken.length < ENOUGH) return null;
  broken.sort((a, b) => a - b);
  const usual = broken[Math.floor(broken.length / 2)]!;
  return broken.findLast((length) => length <= usual * 1.35)!;
}

/** True when the first word of `line` had no room behind `before`. */
export function wrapsAt(width: number | null, before: Line, line: Line): boolean {
  if (width === null || width < 30) return false;
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  return before.text.length + 1 + word >= width * SLACK && before.text.length <= width * 1.35;
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
  { gap, heading, width }: { gap: boolean; heading: boolean; width: number | null },
): boolean {
  if (startsInside(line.text)) return true;
  const ended = endsSentence(before.text);
  if (!ended && (startsLower(line.text) || endsOpen(before.text))) return true;
  if (!ended && /^\d/.test(line.text) && AWAITS_NUMBER.test(before.text)) return true;
  if (gap) return false;
  if (!ended && line.text.startsWith('(')) return true;
  if (heading && !ended && isCapitals(before.text) && isCapitals(line.text)) return true;
  return wrapsAt(width, before, line);
}
