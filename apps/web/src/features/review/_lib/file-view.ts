// How a file can be shown in the browser, by its type; and what the readers make of it. Pure.

export type FileView = 'image' | 'pdf' | 'word' | 'sheets' | 'text';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const IMAGES = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);

/** Null for what can only be downloaded. The server tells the type from the content, not from the name. */
export function viewOf(mediaType: string): FileView | null {
  const type = mediaType.split(';', 1)[0]!.trim();
  if (IMAGES.has(type)) return 'image';
  if (type === 'application/pdf') return 'pdf';
  if (type === WORD) return 'word';
  if (type === SHEETS) return 'sheets';
  return type === 'text/plain' || type === 'text/csv' ? 'text' : null;
}

/** A paragraph of a Word document, or a table as rows of cells. */
export type Block = { text: string } | { rows: string[][] };

/** @param tables where in the text tables stand: a line is a row, a tab parts cells */
export function blocksOf({
  text,
  tables,
}: {
  text: string;
  tables: readonly { start: number; end: number }[];
}): Block[] {
  const blocks: Block[] = [];
  const paragraphs = (from: number, to: number): void => {
    for (const line of text.slice(from, to).split('\n')) if (line.trim() !== '') blocks.push({ text: line });
  };
  let at = 0;
  for (const { start, end } of tables) {
    paragraphs(at, start);
    blocks.push({ rows: text.slice(start, end).split('\n').map((line) => line.split('\t')) }); // prettier-ignore
    at = end;
  }
  paragraphs(at, text.length);
  return blocks;
}

/** A sheet as it is shown: texts only. */
export interface Sheet {
  name: string;
  rows: string[][];
  /** There is more than is shown. */
  cut: boolean;
}

/** What the worker is asked, and what it answers. */
export interface OfficeQuestion {
  view: 'word' | 'sheets';
  bytes: ArrayBuffer;
}
export type OfficeAnswer = { blocks: Block[] } | { sheets: Sheet[] } | { failed: true };
