// Pasting from a spreadsheet: columns go to the fields on the right, lines to the rows below, then to new rows.
import { kindFromName } from './cell-display.ts';
import type { Desk } from './desk.ts';
import { FIELDS, type Field } from '../fields.ts';

interface Place {
  /** The row where it begins and those below it; the task's empty row is the last. */
  rows: readonly string[];
  field: Field;
  taskId: string;
}

type PasteDesk = Pick<Desk, 'commit' | 'localRows'>;

/** A person pastes a list, not a database. */
const MOST_LINES = 200;

/** Enters the cells of `text`; what is no value stays in its cell with the reason. Empty cells leave what is there. */
export function pasteCells(desk: PasteDesk, { rows, field, taskId }: Place, text: string): void {
  const lines = table(text);
  const first = FIELDS.indexOf(field);
  lines.slice(0, MOST_LINES).forEach((cells, at) => {
    const row = rows[at] ?? desk.localRows(taskId).at(-1);
    if (row === undefined) return;
    const entries = cells.flatMap((cell, n) => {
      const target = FIELDS[first + n];
      return target && (cell !== '' || lines.length * cells.length === 1) ? [[target, cell] as const] : [];
    });
    // The title last: a new row is then made with all its cells at once.
    for (const [target, cell] of entries.reverse()) {
      desk.commit(row, target, target === 'kind' ? kindFromName(cell) : cell);
    }
  });
}

/** Tab-separated lines as spreadsheets copy them: a cell with tabs, quotes or line breaks stands in quotes. */
export function table(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (!source.includes('\t') && !source.includes('\n')) return [[source]];
  const lines: string[][] = [[]];
  // One cell and what ends it.
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  for (;;) {
    const match = cell.exec(source);
    if (!match) return lines;
    lines.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') return lines;
    if (match[3] === '\n') lines.push([]);
  }
}
