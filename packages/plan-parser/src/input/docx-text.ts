// The text of a Word document: its paragraphs with their automatic numbers, tables as lines, notes at the end.
import type { Span } from '../model.ts';
import { textOf, type Block, type Cell } from './blocks.ts';
import { readDocx } from './docx.ts';
import { FileError } from './errors.ts';

/** In letters; a file of 5 MB that says more repeats itself to do harm. */
const LONGEST_TEXT = 6 * 1024 * 1024;

interface Line {
  text: string;
  /** In a table of two columns or more. */
  inTable: boolean;
}

/** @throws {FileError} when the archive is broken, encrypted, a bomb, or no Word document */
export function docxText(bytes: Uint8Array): { text: string; tables: Span[] } {
  const { body, notes } = readDocx(bytes);
  const noteLines = notes.flatMap(({ number, blocks }) => noteText(number, textsOf(blocks)));
  return join([...linesOf(body), ...noteLines.map((text) => ({ text, inTable: false }))]);
}

const linesOf = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block) => {
    if (!('rows' in block)) return [{ text: textOf(block), inTable: false }];
    const inTable = block.rows.some((row) => row.length > 1);
    return block.rows.flatMap(linesOfRow).map((text) => ({ text, inTable }));
  });

const textsOf = (blocks: readonly Block[]): string[] => linesOf(blocks).map(({ text }) => text);

/** Cells of one line each stand side by side; else one below the other, as in a letterhead. */
function linesOfRow(cells: readonly Cell[]): string[] {
  const filled = cells.map(({ blocks }) => textsOf(blocks).filter((line) => line.trim() !== ''));
  const flat = filled.every((lines) => lines.length <= 1 && !lines[0]?.includes('\n'));
  return flat ? [filled.map((lines) => lines[0] ?? '').join('\t')] : filled.flat();
}

function noteText(number: number, lines: readonly string[]): string[] {
  const [first = '', ...more] = lines.filter((line) => line.trim() !== '');
  return [`[${number}] ${first.trim()}`, ...more];
}

function join(lines: readonly Line[]): { text: string; tables: Span[] } {
  const tables: Span[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const { text, inTable } of lines) {
    const end = at + text.length;
    const last = tables.at(-1);
    if (inTable && last?.end === at - 1) last.end = end;
    else if (inTable) tables.push({ start: at, end });
    texts.push(text);
    at = end + 1;
    if (at > LONGEST_TEXT) throw new FileError('zip-bomb');
  }
  return { text: texts.join('\n'), tables };
}
