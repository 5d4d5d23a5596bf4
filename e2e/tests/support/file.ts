// Opens exported files with programs that had no part in writing them.
import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readSheets, { type CellValue, type Row } from 'read-excel-file/node';

/** A line of a table by its headers; in CSV all is text. */
export type Line = Record<string, CellValue | null>;

export interface Opened {
  lines: Line[];
  /** The remarks on the second sheet; none in CSV. */
  remarks: Record<string, string>;
}

/** Reads a download as a table. */
export async function openTable(download: Download): Promise<Opened> {
  const bytes = await readFile(await download.path());
  if (download.suggestedFilename().endsWith('.csv')) {
    // Without the mark Excel takes Vietnamese for Latin.
    if (bytes.subarray(0, 3).toString('hex') !== 'efbbbf') throw new Error('no byte-order mark');
    const [header, ...rows] = parse(bytes, { bom: true }) as string[][];
    return { lines: linesOf(header!, rows), remarks: {} };
  }
  const [table, remarks] = await readSheets(bytes);
  const [header, ...rows] = table!.data;
  return { lines: linesOf(header!, rows), remarks: Object.fromEntries(remarks!.data) as Record<string, string> };
}

const linesOf = (header: Row, rows: readonly Row[]): Line[] =>
  rows.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? null])));

/** A date as people write it, whether the file holds a date or '2024-11-14'. */
export function asDay(cell: Line[string] | undefined): string {
  const text = cell instanceof Date ? cell.toISOString() : String(cell);
  return text.slice(0, 10).split('-').reverse().join('/');
}
