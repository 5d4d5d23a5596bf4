// Writes a table as JSON: an array of objects with the columns' keys.
import type { Table } from './table.ts';

/** The file's text in pieces: codes as they are, dates as yyyy-MM-dd, instants in ISO 8601, shares as fractions. */
export async function* jsonChunks({ columns, rows }: Table): AsyncGenerator<string> {
  const keys = columns.map(({ key }) => key);
  let separator = '[\n';
  for await (const batch of rows) {
    let text = '';
    for (const row of batch) {
      text += separator + JSON.stringify(Object.fromEntries(keys.map((key) => [key, row[key] ?? null])));
      separator = ',\n';
    }
    if (text !== '') yield text;
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}
