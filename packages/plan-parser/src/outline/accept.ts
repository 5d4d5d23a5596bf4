// Whether what looks like a mark is one, or a line that happened to break before "2021." or "- xã hội".
import type { NodeKind } from '../model.ts';
import type { Line } from '../text/lines.ts';
import { endsOpen, endsSentence, isCapitals, isSecondHalf } from '../text/shape.ts';
import { wrapsAt, type Wrapping } from '../text/wrap.ts';
import type { Mark } from './mark.ts';
import type { Fit, Place } from './tree.ts';

export interface MarkContext {
  line: Line;
  /** The line before, null at the start or where the sentence certainly ended. */
  before: Line | null;
  /** The paragraph before is a node's own text on one line, so maybe a heading without a full stop. */
  afterHeading: boolean;
  /** The mark of the node that paragraph belongs to. */
  open: Mark | null;
  /** The next line with text. */
  after: Line | undefined;
  wrapping: Wrapping | null;
}

export type Verdict = 'mark' | 'doubtful' | 'text';

const LONG_HEADING = 160;
const HEADED = new Set<NodeKind>(['part', 'chapter', 'section', 'roman']);

export function judge(place: Place, context: MarkContext): Verdict {
  const { mark, fit } = place;
  const { before, line } = context;
  const rest = line.text.slice(mark.length);
  if (mark.kind === 'bullet') return judgeBullet(mark, rest, context);
  const fits = fit === 'next' || fit === 'first';
  if (mark.weak && !fits) return 'text';
  const alone = mark.length >= line.text.length;
  if (mark.weak && alone && !(context.after && isCapitals(context.after.text))) return 'text';
  // A heading in capitals is one wherever it stands.
  if (before && !endsOpen(before.text) && HEADED.has(mark.kind) && isCapitals(rest)) return 'mark';
  if (!before || endsSentence(before.text)) return judgeAfterSentence(place, rest);
  if (endsOpen(before.text) && !(fit === 'next' && before.text.endsWith(','))) {
    return fits && /^\p{Lu}/u.test(rest) && !endsWithNumberWord(before.text) ? 'doubtful' : 'text';
  }
  // A heading that has no number of its own begins the numbering anew.
  if (mark.value === 1 && fit === 'restart' && isCapitals(before.text) && /^["“‘]?\p{Lu}/u.test(rest)) return 'mark';
  if (fits) return mark.weak && fit !== 'next' && !context.afterHeading ? 'text' : 'mark';
  const heading = context.afterHeading && before.text.length < LONG_HEADING && !wrapsAt(context.wrapping, before, line);
  return heading && /^["“‘]?\p{Lu}/u.test(rest) ? 'doubtful' : 'text';
}

function judgeAfterSentence({ mark, fit }: Place, rest: string): Verdict {
  if (fit === 'next' || fit === 'first') return 'mark';
  // "2021. " or "30) " out of nowhere is no number of an outline.
  const far = mark.kind === 'clause' && mark.value > 60;
  return far || (fit === 'misfit' && mark.weak) || /^\p{Ll}/u.test(rest) ? (far ? 'text' : 'doubtful') : 'mark';
}

function endsWithNumberWord(text: string): boolean {
  return /(?:^|\s)(?:số|ngày|tháng|năm|điều|khoản|điểm|mục|phần|chương|quý|từ|đến|và)$/i.test(text);
}

function judgeBullet(
  mark: Mark,
  rest: string,
  { before, line, afterHeading, open, after, wrapping }: MarkContext,
): Verdict {
  if (!before || endsSentence(before.text)) return 'mark';
  const lower = /^["“‘]?\p{Ll}/u.test(rest) || (/^\d/.test(rest) && /\d$/.test(before.text));
  const listed = open?.style === mark.style;
  if (endsOpen(before.text) && !(before.text.endsWith(',') && (listed || !lower))) return 'text';
  if (!lower) {
    // "… Phát thanh | - Truyền hình": capitals on both sides of the break.
    if (isSecondHalf(rest, before.text) && !isCapitals(before.text)) return 'text';
    return afterHeading || (listed && !wrapsAt(wrapping, before, line)) ? 'mark' : 'doubtful';
  }
  if (before.text.endsWith(',')) return 'mark';
  if (isSecondHalf(rest, before.text)) return 'text';
  // A list in small letters: its items look like each other.
  if (listed) return startsBulletLower(before.text) ? 'mark' : 'text';
  const listFollows = after !== undefined && /^[-+*•]/.test(after.text) && endsSentence(line.text);
  return afterHeading && listFollows && !wrapsAt(wrapping, before, line) ? 'mark' : 'text';
}

function startsBulletLower(text: string): boolean {
  return /^[-+*•]\s*["“‘]?\p{Ll}/u.test(text);
}

/** Why a number is doubtful, for the warning. */
export function misfitReason(mark: Mark, fit: Fit): string | null {
  const name = `"${mark.number}"`;
  if (fit === 'skip') return `${name} does not follow the number before it: one or more are missing`;
  if (fit === 'late') return `${name} begins a numbering that does not start at one`;
  if (fit === 'repeat') return `${name} comes again, or after a higher number`;
  if (fit === 'restart') return `The numbering starts at ${name} again without a heading above it`;
  if (fit === 'misfit') return `${name} does not belong to the number above it`;
  return null;
}
