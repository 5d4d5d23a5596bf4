// Footnotes: the lines that hold them, and the marks in the text that point to them.
import type { Footnote, Span } from '../model.ts';
import type { Line } from '../text/lines.ts';
import { marksOf } from '../outline/mark.ts';
import { endsOpen, endsSentence, startsInside, startsLower } from '../text/shape.ts';
import { wrapsAt, type Wrapping } from '../text/wrap.ts';
import { endNoteStyle, numberIn, type NoteStyle } from './end-notes.ts';
import { annexType, endsBody, isClosingPhrase } from './phrases.ts';
import { beginsTail } from './tail.ts';
import type { Writer } from './writer.ts';

const NOTE = /^(?:\[(\d{1,3})\]|([¹²³⁰⁴-⁹]{1,3}))\s*(?=["“‘(]?[\p{L}\d])/u;
const REFERENCE = /\[(\d{1,3})\]|([¹²³⁰⁴-⁹]{1,3})/g;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

interface Draft {
  number: number;
  from: number;
  paragraphs: { start: number; lines: Line[] }[];
}

/**
 * Takes the footnotes out of the text, wherever they stand: at the end, or at the foot of each page.
 * @param width at which the text was broken into lines, if it was
 * @returns the footnotes, and the lines that are none
 */
export function takeFootnotes(writer: Writer, wrapping: Wrapping | null): { footnotes: Footnote[]; rest: Line[] } {
  const referred = new Set<number>();
  const drafts: Draft[] = [];
  const rest: Line[] = [];
  const markedAt = new Set<number>();
  let open: Draft | null = null;
  const style = endNoteStyle(writer.lines);
  const lastMark = lastMarkedLine(writer.lines, style);
  let ended = false;
  let before: Line | null = null;
  for (const line of writer.lines) {
    if (line.blank) {
      rest.push(line);
      continue;
    }
    const listed = style && line.index >= style.from ? style.note.exec(line.text) : null;
    const mark = NOTE.exec(line.text) ?? listed;
    const number = listed ? numberIn(listed)! : mark ? numberOf(mark) : 0;
    if (mark && (listed || isNote(line.text.slice(mark[0].length), number, referred, before))) {
      open = { number, from: line.start, paragraphs: [{ start: line.start + mark[0].length, lines: [line] }] };
      drafts.push(open);
      markedAt.add(line.start);
      writer.assign(line, 'footnote');
      before = line;
      continue;
    }
    if (open && staysInNote(open, line, { ended: ended || line.index > lastMark, wrapping })) {
      writer.assign(line, 'footnote');
      before = line;
      continue;
    }
    open = null;
    rest.push(line);
    before = line;
    if (endsBody(line.text)) ended = true;
    for (const reference of line.text.matchAll(REFERENCE)) referred.add(numberOf(reference));
  }
  return { footnotes: finish(writer, drafts, markedAt, style), rest };
}

/** Behind it nothing but footnotes and their further lines can stand. */
function lastMarkedLine(lines: Line[], style: NoteStyle | null): number {
  const isNoteLine = ({ index, text }: Line) =>
    NOTE.test(text) || (style !== null && index >= style.from && style.note.test(text));
  const last = lines.findLast((line) => !isNoteLine(line) && marksOf(line.text).length > 0);
  return last?.index ?? -1;
}

function numberOf(match: RegExpMatchArray): number {
  if (match[1] !== undefined) return Number(match[1]);
  return Number([...match[2]!].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(''));
}

/** A mark at the start of a line may also be a reference whose sentence was broken there. */
function isNote(text: string, number: number, referred: Set<number>, before: Line | null): boolean {
  if (!before || endsSentence(before.text) || referred.has(number)) return true;
  return !startsLower(text) && !endsOpen(before.text);
}

function staysInNote(
  open: Draft,
  line: Line,
  { ended, wrapping }: { ended: boolean; wrapping: Wrapping | null },
): boolean {
  const paragraph = open.paragraphs.at(-1)!;
  const last = paragraph.lines.at(-1)!;
  const close = line.index - last.index <= 1;
  const unfinished = !endsSentence(last.text) && (startsLower(line.text) || endsOpen(last.text));
  if (startsInside(line.text) || unfinished || (close && !endsSentence(last.text) && wrapsAt(wrapping, last, line))) {
    paragraph.lines.push(line);
    return true;
  }
  if (!ended || isClosingPhrase(line.text) || beginsTail(line, true) || annexType(line.text) !== null) return false;
  open.paragraphs.push({ start: line.start, lines: [line] });
  return true;
}

function finish(writer: Writer, drafts: Draft[], markedAt: Set<number>, style: NoteStyle | null): Footnote[] {
  const references = referencesIn(writer, markedAt);
  if (style) addListed(writer, style, references);
  const footnotes: Footnote[] = [];
  const known = new Set<number>();
  for (const { number, from, paragraphs } of drafts) {
    const end = paragraphs.at(-1)!.lines.at(-1)!.end;
    if (known.has(number)) {
      writer.warn('footnote-repeats', `Footnote ${number} stands here a second time`, from, end);
    }
    known.add(number);
    footnotes.push({
      number,
      ...writer.span(from, end),
      paragraphs: paragraphs.map(({ start, lines }) => writer.paragraphOf(start, lines)),
      references: (references.get(number) ?? []).map(({ start, end: to }) => writer.span(start, to)),
    });
    if (!references.has(number)) {
      writer.warn('footnote-without-reference', `Nothing in the text points to footnote ${number}`, from, end);
    }
  }
  for (const [number, spans] of references) {
    if (known.has(number)) continue;
    for (const { start, end } of spans) {
      writer.warn('reference-without-footnote', `There is no footnote ${number}`, start, end);
    }
  }
  return footnotes;
}

function referencesIn(writer: Writer, markedAt: Set<number>): Map<number, Span[]> {
  const references = new Map<number, Span[]>();
  for (const match of writer.view.text.matchAll(REFERENCE)) {
    if (markedAt.has(match.index)) continue;
    // "m²", "km³" are units.
    if (
      match[2] &&
      /(?:^|[^\p{L}])(?:[kcdm]?m|ha)$/u.test(writer.view.text.slice(Math.max(0, match.index - 3), match.index))
    )
      continue;
    const number = numberOf(match);
    const spans = references.get(number) ?? [];
    references.set(number, spans);
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return references;
}

/** The marks that point to a list at the end. */
function addListed(writer: Writer, { reference, from }: NoteStyle, references: Map<number, Span[]>): void {
  for (const line of writer.lines) {
    if (line.index >= from) break;
    for (const found of line.text.matchAll(reference)) {
      const number = numberIn(found)!;
      const spans = references.get(number) ?? [];
      references.set(number, spans);
      const start = line.start + found.index;
      spans.push({ start, end: start + found[0].length });
    }
  }
}
