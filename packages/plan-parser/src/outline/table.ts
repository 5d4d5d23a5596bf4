// A run of lines that were rows of a table: what looks like a mark among them is a row's number.
import type { Line } from '../text/lines.ts';
import type { Place } from './tree.ts';

export class TableRun {
  readonly loose: boolean;
  readonly #first: Line;
  #last: Line;
  /** The last row's number, where rows are numbered. */
  #row = 0;
  /** Rows' numbers stand alone on their lines. */
  #alone = false;

  /** @param loose its rows were taken apart into lines, so that only the outline's next number ends it */
  constructor(line: Line, loose: boolean) {
    this.loose = loose;
    this.#first = this.#last = line;
  }

  get range(): [start: number, end: number] {
    return [this.#first.start, this.#last.end];
  }

  add(line: Line): void {
    this.#last = line;
    const number = /^(\d{1,3})(?:[.)]|\s|$)/.exec(line.text);
    if (!number || Number(number[1]) !== this.#row + 1) return;
    this.#row += 1;
    this.#alone = number[0] === line.text;
  }

  /** True when the outline goes on here: its next number, and not the table's next row. */
  isOver({ mark, fit }: Place, line: Line): boolean {
    if (mark.kind === 'bullet' || mark.weak) return false;
    const alone = mark.length >= line.text.length;
    if (mark.kind === 'clause' && mark.value === this.#row + 1 && alone === this.#alone) return false;
    return fit === 'next' || (fit === 'first' && (mark.kind === 'roman' || mark.kind === 'chapter'));
  }
}
