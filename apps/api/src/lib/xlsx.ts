// Writes a table as XLSX, row by row: typed cells, frozen header, autofilter, widths, and a sheet of remarks.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import excel from 'exceljs';
import { inWords, neutralise, type Cell, type Column, type ColumnType, type Row, type Table } from './table.ts';

/** Excel's limit of rows in a sheet, the header included. */
export const MAX_SHEET_ROWS = 1_048_576;

const MAX_CELL_LENGTH = 32_767;
/** Excel takes seven outline levels. */
const MAX_OUTLINE_LEVEL = 7;
/** The room that is left for their buttons: city, district, ward. */
const SHOWN_OUTLINE_LEVELS = 3;
/** What may wait to be compressed. */
const MAX_WAITING_BYTES = 256 * 1024;
const FIRST_EXCEL_DATE = '1900-03-01';
const AUTHOR = 'Dân vận chính quyền';
/** Named in full wherever a font is: without them Excel falls back to one of its own. */
const FONT = { name: 'Calibri', family: 2, size: 11 };
/** A tree's table on the width of a page, in per cent. */
const TREE_PRINT_SCALE = 55;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

const FORMATS: Partial<Record<ColumnType, string>> = {
  date: 'dd/mm/yyyy',
  datetime: 'dd/mm/yyyy hh:mm',
  integer: '#,##0',
  number: '#,##0.###',
  percent: '0.0%',
};

export interface Remarks {
  title: string;
  rows: readonly (readonly [string, string])[];
}

/**
 * Writes the file at `path`.
 * @param remarks the second sheet
 */
export async function writeXlsx(path: string, table: Table, remarks: Remarks): Promise<void> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const finished = once(file, 'close');
  finished.catch(() => undefined);
  try {
    const book = new excel.stream.xlsx.WorkbookWriter({
      stream: file,
      useStyles: true,
      useSharedStrings: false,
      zip: { zlib: { level: 3 } },
    });
    book.creator = AUTHOR;
    book.lastModifiedBy = AUTHOR;
    await writeTable(book, table, file);
    writeRemarks(book, remarks);
    await book.commit();
    await finished;
  } catch (error) {
    file.destroy();
    throw error;
  }
}

type Book = InstanceType<typeof excel.stream.xlsx.WorkbookWriter>;

async function writeTable(book: Book, { title, columns, rows, tree }: Table, file: Writable): Promise<void> {
  const sheet = book.addWorksheet(title, {
    views: [{ state: 'frozen', ySplit: 1 }],
    properties: {
      outlineLevelRow: tree ? SHOWN_OUTLINE_LEVELS : 0,
      ...(tree && { outlineProperties: { summaryBelow: false, summaryRight: false } }),
    } as never,
    // Only one of the two: exceljs writes fitToPage before the outline's properties, which the format forbids.
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      printTitlesRow: '1:1',
      ...(tree ? { scale: TREE_PRINT_SCALE } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
    },
  });
  sheet.columns = columns.map(({ header, width, type }) => ({
    header,
    width,
    style: {
      ...(FORMATS[type] && { numFmt: FORMATS[type] }),
      alignment: { vertical: 'top', wrapText: type === 'text' },
    },
  }));
  const header = sheet.getRow(1);
  header.font = { ...FONT, bold: true };
  header.alignment = { vertical: 'middle', wrapText: true };
  header.commit();

  const indented = tree ? columns.findIndex(({ key }) => key === tree.indentKey) + 1 : 0;
  const drained = waiter(sheet, file);
  let rowCount = 1;
  for await (const batch of rows) {
    for (const row of batch) {
      const written = sheet.addRow(columns.map((column) => excelCell(column, row)));
      if (tree) {
        const depth = Number(row[tree.depthKey] ?? 0);
        written.outlineLevel = Math.min(depth, MAX_OUTLINE_LEVEL);
        written.getCell(indented).alignment = { vertical: 'top', indent: depth };
        if (row[tree.contextKey] === true) written.font = { ...FONT, italic: true, color: { argb: 'FF666666' } };
      }
      written.commit();
    }
    rowCount += batch.length;
    await drained();
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rowCount, column: columns.length } };
  sheet.commit();
}

function writeRemarks(book: Book, remarks: Remarks): void {
  const sheet = book.addWorksheet(remarks.title);
  sheet.columns = [
    { width: 32, style: { font: { ...FONT, bold: true } } },
    { width: 90, style: { alignment: { wrapText: true } } },
  ];
  for (const row of remarks.rows) sheet.addRow(row.map(text)).commit();
  sheet.commit();
}

function excelCell(column: Column, row: Row): Cell | Date {
  const value = inWords(column, row);
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'x' : null;
  if (typeof value === 'number') return value;
  // A date in Excel has no zone: what is written is what the clock in Việt Nam shows.
  if (column.type === 'datetime') return new Date(Date.parse(value) + VIETNAM_OFFSET_MS);
  if (column.type === 'date' && value >= FIRST_EXCEL_DATE) return new Date(`${value}T00:00:00Z`);
  return text(value);
}

const text = (value: string): string => neutralise(value).slice(0, MAX_CELL_LENGTH);

/**
 * exceljs writes on without asking whether the compressor keeps up, which would hold the whole sheet in memory.
 * This waits until it does, by looking at the stream that the sheet is piped into. That one is of an old
 * readable-stream, which tells its length only in its private state; the test of bounded memory watches over it.
 */
function waiter(sheet: excel.Worksheet, file: Writable): () => Promise<void> {
  const { pipes } = (sheet as unknown as { stream: { pipes: { _writableState: { length: number } }[] } }).stream;
  const waiting = (): number => pipes.reduce((sum, pipe) => sum + pipe._writableState.length, 0);
  return async () => {
    while (!file.errored && waiting() > MAX_WAITING_BYTES) await pause(1);
    if (file.errored) throw file.errored;
  };
}
