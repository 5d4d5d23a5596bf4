// Reads the paragraphs of a Word part as lines: the body, or one of its notes.
import type { NumberingCounter } from './numbering.ts';
import type { Attributes, XmlEvents } from './xml.ts';

export interface StoryLine {
  text: string;
  /** In a table of two columns or more. */
  inTable: boolean;
}

interface Paragraph {
  style?: string;
  list?: string;
  level?: string;
  parts: string[];
  /** Lines of text boxes that are anchored in it. */
  boxes: string[];
}

interface Table {
  rows: string[][][];
  columns: number;
}

/** Deleted text, what a fallback repeats, and what a property was before: nobody sees these. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'pPrChange', 'rPrChange', 'tblPrChange', 'sectPrChange', 'rt']);
const OFF = new Set(['0', 'false', 'off']);

export class StoryReader implements XmlEvents {
  readonly lines: StoryLine[] = [];
  readonly #numbering: NumberingCounter;
  readonly #noteMark: (kind: string, id: string) => string;
  readonly #path: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: Table[] = [];
  #skipping = 0;
  #hidden = false;
  #capitals = false;

  /** @param noteMark what stands in the text for a reference to a note */
  constructor(numbering: NumberingCounter, noteMark: (kind: string, id: string) => string) {
    this.#numbering = numbering;
    this.#noteMark = noteMark;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipping > 0 || SKIPPED.has(name)) {
      this.#skipping += 1;
      return;
    }
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (name === 'p') this.#paragraphs.push({ parts: [], boxes: [] });
    else if (name === 'tbl') this.#tables.push({ rows: [], columns: 0 });
    else if (name === 'tr') this.#tables.at(-1)?.rows.push([]);
    else if (name === 'tc') this.#tables.at(-1)?.rows.at(-1)?.push([]);
    else if (name === 'r') this.#hidden = this.#capitals = false;
    else if (parent === 'pPr' || parent === 'numPr') this.#property(name, attributes.val);
    else if (parent === 'rPr') this.#look(name, attributes.val);
    else if (parent === 'r') this.#write(signOf(name, attributes) ?? this.#noteOf(name, attributes));
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    this.#path.pop();
    if (name === 'p') this.#endParagraph();
    else if (name === 'tc') this.#endCell();
    else if (name === 'tbl') this.#endTable();
  }

  text(text: string): void {
    if (this.#skipping === 0 && this.#path.at(-1) === 't') this.#write(this.#capitals ? text.toUpperCase() : text);
  }

  #property(name: string, value: string | undefined): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || value === undefined) return;
    if (name === 'pStyle') paragraph.style = value;
    else if (name === 'numId') paragraph.list = value;
    else if (name === 'ilvl') paragraph.level = value;
  }

  #look(name: string, value = '1'): void {
    if (this.#path.at(-3) !== 'r') return;
    if (name === 'vanish') this.#hidden = !OFF.has(value);
    else if (name === 'caps') this.#capitals = !OFF.has(value);
  }

  #noteOf(name: string, { id = '' }: Attributes): string {
    return name === 'footnoteReference' || name === 'endnoteReference' ? this.#noteMark(name, id) : '';
  }

  #write(text: string): void {
    if (!this.#hidden && text !== '') this.#paragraphs.at(-1)?.parts.push(text);
  }

  #endParagraph(): void {
    const { parts, boxes, ...request } = this.#paragraphs.pop()!;
    const words = parts.join('');
    // An empty paragraph shows no number, and does not count.
    const text = words.trim() === '' ? words : this.#numbering.next(request) + words;
    const outer = this.#paragraphs.at(-1);
    if (outer) outer.boxes.push(text, ...boxes);
    else for (const line of [text, ...boxes]) this.#emit(line);
  }

  #emit(text: string): void {
    const cell = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) cell.push(text);
    else this.lines.push({ text, inTable: false });
  }

  #endCell(): void {
    const table = this.#tables.at(-1);
    if (table) table.columns = Math.max(table.columns, table.rows.at(-1)?.length ?? 0);
  }

  #endTable(): void {
    const { rows, columns } = this.#tables.pop()!;
    const lines = rows.flatMap(linesOfRow);
    if (this.#tables.length > 0) for (const line of lines) this.#emit(line);
    else this.lines.push(...lines.map((text) => ({ text, inTable: columns > 1 })));
  }
}

/** Cells of one line each stand side by side; else one below the other, as in a letterhead. */
function linesOfRow(cells: string[][]): string[] {
  const filled = cells.map((lines) => lines.filter((line) => line.trim() !== ''));
  const flat = filled.every((lines) => lines.length <= 1 && !lines[0]?.includes('\n'));
  return flat ? [filled.map((lines) => lines[0] ?? '').join('\t')] : filled.flat();
}

function signOf(name: string, { char = '' }: Attributes): string | null {
  if (name === 'tab' || name === 'ptab') return '\t';
  if (name === 'br' || name === 'cr') return '\n';
  if (name === 'noBreakHyphen') return '\u2011';
  if (name !== 'sym') return null;
  const code = Number.parseInt(char, 16);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : '';
}
