// A table on its way into a file: typed columns, rows in batches, and the rule against formulas in cells.

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/**
 * What a column holds, and how its values arrive: `date` as yyyy-MM-dd, `datetime` as ISO 8601,
 * `percent` as a fraction, `flag` as a boolean.
 */
export type ColumnType = 'text' | 'date' | 'datetime' | 'integer' | 'number' | 'percent' | 'flag';

export interface Column {
  /** The row's key, and the key in JSON: stable, in English. */
  key: string;
  header: string;
  type: ColumnType;
  /** In characters. */
  width: number;
  /** Words for a value that is a code; JSON keeps the code. */
  words?: Readonly<Record<string, string>>;
}

export interface Table {
  /** The name of the sheet. */
  title: string;
  columns: readonly Column[];
  rows: AsyncIterable<readonly Row[]>;
  /** For a tree in pre-order: which key holds a row's depth, which is indented, which marks rows shown for context only. */
  tree?: { depthKey: string; indentKey: string; contextKey: string };
}

/**
 * Spreadsheets run a text that begins like a formula, also one that they read from CSV. An apostrophe before it
 * makes it plain text. It is put into XLSX too, where a string cell is never run: a file that is saved as CSV
 * from there stays harmless.
 */
export const neutralise = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The value as people read it: codes in words, everything else as it is. */
export function inWords(column: Column, row: Row): Cell {
  const value = row[column.key] ?? null;
  return column.words && typeof value === 'string' ? (column.words[value] ?? value) : value;
}

/** An instant as the clock in Việt Nam shows it, 'yyyy-MM-dd HH:mm:ss'. */
export const inVietnamTime = (iso: string): string =>
  new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
