// Gathers what the passes find: paragraphs, warnings and the role of every stretch, in offsets of the source.
import type { Paragraph, Piece, PieceRole, Span, Warning, WarningCode } from '../model.ts';
import { splitRunOns } from '../outline/run-on.ts';
import { linesOf, type Line } from '../text/lines.ts';
import { readable } from '../text/readable.ts';
import { viewOf, type View } from '../text/view.ts';

export class Writer {
  readonly source: string;
  readonly view: View;
  readonly lines: Line[];
  readonly warnings: Warning[] = [];
  readonly #roles: PieceRole[];
  /** Where within a line another role begins: after a mark, after a type that shares the title's line. */
  readonly #cuts = new Map<number, { at: number; before: PieceRole }>();

  constructor(source: string) {
    this.source = source;
    this.view = viewOf(source);
    const { lines, cut } = splitRunOns(linesOf(this.view));
    this.lines = lines;
    for (const line of cut) {
      this.warn(
        'heading-runs-on',
        'A number in the middle of a line is read as the begin of a part',
        line.start,
        line.start + 2,
      );
    }
    this.#roles = this.lines.map((line) => (line.blank ? 'blank' : 'text'));
  }

  /** From the view's offsets to the source's. */
  span(start: number, end: number): Span {
    return { start: this.view.offset(start), end: this.view.offset(end) };
  }

  paragraph(start: number, end: number): Paragraph {
    const span = this.span(start, end);
    return { ...span, text: readable(this.source.slice(span.start, span.end)) };
  }

  /**
   * A paragraph that stands on several lines; what stands between them, such as a page's number, is not its text.
   * @param start where its text begins in the first line, behind a mark
   */
  paragraphOf(start: number, lines: Line[]): Paragraph {
    const parts = lines.map((line, i) => this.paragraph(i === 0 ? start : line.start, line.end));
    const text = parts.map((part) => part.text).join(' ');
    return { start: parts[0]!.start, end: parts.at(-1)!.end, text: text.trim() };
  }

  warn(code: WarningCode, reason: string, start: number, end: number): void {
    this.warnings.push({ code, reason, ...this.span(start, end) });
  }

  assign(line: Line, role: PieceRole): void {
    this.#roles[line.index] = role;
  }

  /** The line has role `before` up to the view's offset `at`, then its own. */
  cut(line: Line, at: number, before: PieceRole): void {
    this.#cuts.set(line.index, { at, before });
  }

  /** Every unit of the source in exactly one piece, in order. */
  pieces(): Piece[] {
    const pieces: Piece[] = [];
    const push = (start: number, end: number, role: PieceRole) => {
      const last = pieces.at(-1);
      const span = this.span(start, end);
      if (last && last.role === role && role !== 'mark') last.end = span.end;
      else if (span.end > span.start) pieces.push({ ...span, role });
    };
    for (const line of this.lines) {
      const cut = this.#cuts.get(line.index);
      if (cut) push(line.from, cut.at, cut.before);
      push(cut?.at ?? line.from, line.next, this.#roles[line.index]!);
    }
    // What nobody sees belongs to the piece beside it, and is a piece of its own where there is none.
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return this.source === '' ? [] : [{ start: 0, end: this.source.length, role: 'blank' }];
    first.start = 0;
    last.end = this.source.length;
    return pieces;
  }
}
