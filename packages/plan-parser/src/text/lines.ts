// The lines of a view, with what nearly every rule asks about a line.
import type { View } from './view.ts';

/** Offsets are the view's. `start` and `end` leave out the blanks around the text, `next` is where the next line begins. */
export interface Line {
  index: number;
  from: number;
  start: number;
  end: number;
  next: number;
  text: string;
  blank: boolean;
}

export interface Cell {
  text: string;
  start: number;
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

export function linesOf(view: View): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const found of view.text.matchAll(BREAK)) {
    lines.push(line(view.text, lines.length, from, found.index, found.index + found[0].length));
    from = found.index + found[0].length;
  }
  if (from < view.text.length || lines.length === 0) {
    lines.push(line(view.text, lines.length, from, view.text.length, view.text.length));
  }
  return lines;
}

function line(text: string, index: number, from: number, to: number, next: number): Line {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  const start = trimmed === '' ? from : from + raw.indexOf(trimmed[0]!);
  return { index, from, start, end: start + trimmed.length, next, text: trimmed, blank: trimmed === '' };
}

/** What stands side by side on a line, apart by tabs or by several blanks. */
export function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = [];
  for (const cell of line.text.matchAll(/\S+(?: {1,2}\S+)*/g)) {
    cells.push({ text: cell[0], start: line.start + cell.index });
  }
  return cells;
}
