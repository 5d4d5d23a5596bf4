// From a text to a document: the passes in their order. Pure: no I/O, no clock, no language model.
import { collectCitations } from './citations/collect.ts';
import { findCitations } from './citations/find.ts';
import { takeClosing } from './document/closing.ts';
import { divide, type Division } from './document/divide.ts';
import { takeFootnotes } from './document/footnotes.ts';
import { isLetterheadLine, readLetterhead } from './document/letterhead.ts';
import { annexType, isAttachedNote, isNumberedAnnex } from './document/phrases.ts';
import { readTail } from './document/tail.ts';
import { smallTypeOf, titleLength, typeOf } from './document/title.ts';
import { Writer } from './document/writer.ts';
import type { DocumentBody, Paragraph, PlanDocument, Span } from './model.ts';
import { readBody } from './outline/body.ts';
import { marksOf } from './outline/mark.ts';
import { cellsOf, type Line } from './text/lines.ts';
import { readable } from './text/readable.ts';
import { isCapitals, isRule } from './text/shape.ts';
import { wrappingOf, type Wrapping } from './text/wrap.ts';

/** How many lines with text may stand above the type. */
const HEAD_LINES = 40;

interface Layout {
  wrapping: Wrapping | null;
  inTable: (line: Line) => boolean;
}

/**
 * Parses a Vietnamese administrative document. Every text gives a result; what is unsure is among its warnings.
 * @param source as it was read or pasted; it is never changed
 * @param options.tables where rows of tables stand, if the file told
 */
export function parseDocument(source: string, options: { tables?: Span[] } = {}): PlanDocument {
  const writer = new Writer(source);
  const layout = { wrapping: wrappingOf(writer.lines), inTable: tableTest(writer, options.tables ?? []) };
  const { footnotes, rest } = takeFootnotes(writer, layout.wrapping);
  const { above, below } = splitHead(rest);
  const head = readLetterhead(writer, above);
  for (const line of above) if (!line.blank) writer.assign(line, 'letterhead');
  const [main, ...others] = divide(below).map((division, i) => readDivision(writer, division, layout, i === 0));
  const letter = main!.type === null ? letterTitle(writer, above) : null;
  warnOfDocument(writer, main!, letter);
  return {
    source,
    letterhead: paragraphsOf(writer, above),
    ...main!,
    title: main!.title ?? letter,
    ...head,
    annexes: others,
    footnotes,
    citations: collectCitations(writer, head.number ?? attachedTo(main!, others), above.at(-1)?.end ?? 0),
    warnings: writer.warnings.sort((a, b) => a.start - b.start),
    pieces: writer.pieces(),
  };
}

/** The letterhead ends at the line with the type; without a type, where lines stop looking like one. */
function splitHead(lines: Line[]): { above: Line[]; below: Line[] } {
  const texts = lines.filter((line) => !line.blank);
  for (const line of texts.slice(0, HEAD_LINES)) {
    if (typeOf(line.text)) return cutAt(lines, line);
    if (/^kính gửi/i.test(line.text) || marksOf(line.text).some(({ kind, weak }) => kind !== 'bullet' && !weak)) break;
  }
  let subject = false;
  const first = texts.find((line) => {
    const inSubject = subject && !/^kính gửi/i.test(line.text) && line.text.length < 90 && !/[:.;]$/.test(line.text);
    subject = /^V\s*\/\s*v\s/i.test(line.text) || inSubject;
    return !isLetterheadLine(line) && !inSubject;
  });
  return first ? cutAt(lines, first) : { above: lines, below: [] };
}

function cutAt(lines: Line[], line: Line): { above: Line[]; below: Line[] } {
  const at = lines.indexOf(line);
  return { above: lines.slice(0, at), below: lines.slice(at) };
}

function readDivision(writer: Writer, { body, tail, headed }: Division, layout: Layout, main: boolean): DocumentBody {
  const first = body.findIndex((line) => !line.blank);
  const line = body[first];
  const all = [...body, ...tail].filter((one) => !one.blank);
  const span = all.length > 0 ? writer.span(all[0]!.start, all.at(-1)!.end) : writer.span(0, 0);
  const type = line && headed ? typeIn(line.text, main) : null;
  const titled =
    type !== null ? readTitle(writer, body.slice(first), type) : untyped(writer, body.slice(Math.max(first, 0)), main);
  const { preamble, sections } = readBody(writer, titled.rest, layout);
  const closing = takeClosing(writer, preamble, sections);
  markClosing(writer, body, closing);
  if (!headed && line) {
    writer.warn('annex-doubtful', 'Another text seems to begin here: its numbering starts anew', line.start, line.end);
  }
  return {
    ...span,
    type: type && readable(type),
    title: titled.title,
    preamble,
    sections,
    closing,
    ...readTail(writer, tail),
  };
}

/** An annex may come alone, without the document that it belongs to. */
function typeIn(text: string, main: boolean): string | null {
  // "CHƯƠNG TRÌNH CÔNG TÁC" is a type, and begins with another.
  if (!main) return [typeOf(text), annexType(text)].reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a));
  return typeOf(text) ?? (isNumberedAnnex(text) ? annexType(text) : smallTypeOf(text));
}

function readTitle(writer: Writer, lines: Line[], type: string): { title: string | null; rest: Line[] } {
  const line = lines[0]!;
  const behind = /^[\s:.-]*/.exec(line.text.slice(type.length))![0].length;
  const begun = line.text.length > type.length + behind;
  const start = line.start + type.length;
  writer.assign(line, begun ? 'title' : 'type');
  if (begun) writer.cut(line, start, 'type');
  const count = titleLength(lines.slice(1), begun ? line : null);
  const taken = lines.slice(1, 1 + count).filter((one) => !one.blank);
  for (const one of taken) writer.assign(one, 'title');
  const from = begun ? start + behind : taken[0]?.start;
  const to = taken.at(-1)?.end ?? line.end;
  const title = from === undefined ? null : writer.paragraph(from, to).text;
  return { title, rest: lines.slice(1 + count) };
}

/** Without a type, lines in capitals that begin the text are its title. */
function untyped(writer: Writer, lines: Line[], main: boolean): { title: string | null; rest: Line[] } {
  const line = lines[0];
  if (!main || !line || !isCapitals(line.text) || isRule(line.text) || marksOf(line.text).length > 0) {
    return { title: null, rest: lines };
  }
  const count = titleLength(lines, null);
  const taken = lines.slice(0, count).filter((one) => !one.blank);
  for (const one of taken) writer.assign(one, 'title');
  const title = taken.length > 0 ? writer.paragraph(taken[0]!.start, taken.at(-1)!.end).text : null;
  return { title, rest: lines.slice(count) };
}

/** A letter has its subject under its number: "V/v …", in the left column. */
function letterTitle(writer: Writer, above: Line[]): string | null {
  const texts = above.filter((line) => !line.blank);
  const at = texts.findIndex((line) => /^V\s*\/\s*v\s/i.test(line.text));
  if (at < 0) return null;
  const parts: string[] = [];
  for (const line of texts.slice(at)) {
    const [cell] = cellsOf(line);
    if (parts.length > 0 && isLetterheadLine({ ...line, text: cell!.text })) break;
    parts.push(writer.paragraph(cell!.start, cell!.start + cell!.text.length).text);
  }
  return parts.join(' ');
}

function warnOfDocument(writer: Writer, main: DocumentBody, letter: string | null): void {
  if (main.type === null && letter === null) {
    writer.warn('no-type', 'No line names the type of document', 0, 0);
  }
  if (main.sections.length === 0) {
    writer.warn('no-outline', 'No numbers or marks of an outline were found: the whole text is its preamble', 0, 0);
  }
}

/** A number left blank above may stand in an annex's note: "(Kèm theo Quyết định số …)". */
function attachedTo(main: DocumentBody, annexes: DocumentBody[]): string | null {
  const notes = annexes.flatMap(({ preamble }) => preamble.slice(0, 1)).filter(({ text }) => isAttachedNote(text));
  const named = notes.flatMap(({ text }) => findCitations(text).slice(0, 1));
  return named.find(({ type }) => type?.toLowerCase() === main.type?.toLowerCase())?.number ?? null;
}

function markClosing(writer: Writer, body: Line[], closing: Paragraph[]): void {
  const [first, last] = [closing[0], closing.at(-1)];
  if (!first || !last) return;
  for (const line of body) {
    const start = writer.view.offset(line.start);
    if (!line.blank && start >= first.start && start < last.end) writer.assign(line, 'closing');
  }
}

function paragraphsOf(writer: Writer, lines: Line[]): Paragraph[] {
  return lines.filter((line) => !line.blank).map((line) => writer.paragraph(line.start, line.end));
}

function tableTest(writer: Writer, tables: Span[]): (line: Line) => boolean {
  const inside = new Set<Line>();
  let at = 0;
  for (const line of writer.lines) {
    const start = writer.view.offset(line.start);
    while (at < tables.length && tables[at]!.end <= start) at += 1;
    if (at < tables.length && tables[at]!.start <= start) inside.add(line);
  }
  return (line) => inside.has(line);
}
