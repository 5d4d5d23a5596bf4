// Writes a table as CSV: UTF-8 with a byte-order mark (Excel needs it), RFC 4180, CRLF.
import { stringify } from 'csv-stringify/sync';
import { inVietnamTime, inWords, neutralise, type Column, type Row, type Table } from './table.ts';

/** The file's text in pieces. Dates as yyyy-MM-dd, instants in Việt Nam's time, shares in per cent. */
export async function* csvChunks({ columns, rows }: Table): AsyncGenerator<string> {
  yield '\uFEFF' + lines([columns.map(({ header }) => neutralise(header))]);
  for await (const batch of rows) {
    if (batch.length > 0) yield lines(batch.map((row) => columns.map((column) => csvCell(column, row))));
  }
}

const lines = (records: string[][]): string => stringify(records, { record_delimiter: '\r\n' });

function csvCell(column: Column, row: Row): string {
  const value = inWords(column, row);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'x' : '';
  if (typeof value === 'number') return String(column.type === 'percent' ? Math.round(value * 1_000) / 10 : value);
  return column.type === 'datetime' ? inVietnamTime(value) : neutralise(value);
}
