// Reads the tables of an .xlsx file as texts (ECMA-376, SpreadsheetML): no formulas, links, pictures or macros.
import {
  childrenOf,
  FileError,
  readXml,
  unzipParts,
  xmlTree,
  type Attributes,
  type Element,
} from '@dan-van/plan-parser/office';
import type { Sheet } from './file-view.ts';
import { shown, styleOf, type CellStyle } from './cell-text.ts';
import { MOST_COLUMNS, MOST_ROWS, MOST_SHEETS } from './sheet-limits.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';

/** @throws {FileError} when the archive is broken, encrypted, a bomb, or no workbook */
export function readSheets(bytes: Uint8Array): Sheet[] {
  const parts = unzipParts(bytes, [WORKBOOK, RELATIONS, STRINGS, STYLES]);
  const workbook = parts.get(WORKBOOK);
  const relations = parts.get(RELATIONS);
  if (!workbook || !relations) throw new FileError('not-a-document');
  const tree = xmlTree(workbook);
  const targets = new Map(
    childrenOf(xmlTree(relations), 'Relationship').map(({ attributes }) => [attributes['Id'], attributes['Target']]),
  );
  const sheets = childrenOf(childOf(tree, 'sheets'), 'sheet')
    .filter(({ attributes }) => !attributes['state']?.includes('idden'))
    .slice(0, MOST_SHEETS)
    .map(({ attributes: { name = '', id } }) => ({ name, path: pathOf(targets.get(id) ?? '') }));
  const strings = parts.has(STRINGS) ? readStrings(parts.get(STRINGS)!) : [];
  const styles = parts.has(STYLES) ? readStyles(xmlTree(parts.get(STYLES)!)) : [];
  const from1904 = /^(1|true)$/.test(childOf(tree, 'workbookPr')?.attributes['date1904'] ?? '');
  const tables = unzipParts(
    bytes,
    sheets.map(({ path }) => path),
  );
  return sheets.map(({ name, path }) => {
    const part = tables.get(path);
    return { name, ...(part ? readTable(part, strings, styles, from1904) : { rows: [], cut: false }) };
  });
}

const childOf = (element: Element, name: string): Element | undefined => childrenOf(element, name)[0];

/** A target is relative to the folder of the workbook, or begins at the root. */
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** The texts that cells point to; phonetic readings are left out. */
function readStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let phonetic = false;
  let inText = false;
  readXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    close(name) {
      if (name === 'si') strings.push(text ?? '');
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
    text: (more) => void (text !== null && inText && (text += more)),
  });
  return strings;
}

/** How the number of a cell is to be read, by the cell's style. */
function readStyles(tree: Element): CellStyle[] {
  const formats = new Map(
    childrenOf(childOf(tree, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  return childrenOf(childOf(tree, 'cellXfs'), 'xf').map(({ attributes }) => {
    const format = Number(attributes['numFmtId'] ?? 0);
    return styleOf(format, formats.get(format));
  });
}

function readTable(
  bytes: Uint8Array,
  strings: readonly string[],
  styles: readonly CellStyle[],
  from1904: boolean,
): Omit<Sheet, 'name'> {
  const rows: string[][] = [];
  let cut = false;
  let row = -1;
  let cell: { column: number; type: string; style: CellStyle } | null = null;
  let value = '';
  let inValue = false;

  const open = (name: string, attributes: Attributes): void => {
    if (name === 'row') row = Number(attributes['r'] ?? row + 2) - 1;
    else if (name === 'c') {
      const column = attributes['r'] ? columnOf(attributes['r']) : (rows[row]?.length ?? 0);
      cell = { column, type: attributes['t'] ?? 'n', style: styles[Number(attributes['s'] ?? -1)] ?? 'number' };
      value = '';
    } else if (name === 'v' || name === 't') inValue = true;
  };
  const close = (name: string): void => {
    if (name === 'v' || name === 't') inValue = false;
    if (name !== 'c' || !cell || value === '') return;
    if (row >= MOST_ROWS || cell.column >= MOST_COLUMNS) cut = true;
    else {
      while (rows.length <= row) rows.push([]);
      const cells = rows[row]!;
      while (cells.length < cell.column) cells.push('');
      cells[cell.column] = cell.type === 's' ? (strings[Number(value)] ?? '') : shown(value, cell, from1904);
    }
  };
  readXml(bytes, { open, close, text: (more) => void (inValue && (value += more)) });
  return { rows, cut };
}

/** 'B7' → 1. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
