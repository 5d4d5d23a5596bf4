// Reads a Word part as paragraphs and tables: the body, or one of its notes.
import { textOf, type Block, type Cell, type Paragraph, type Picture, type Run } from './blocks.ts';
import { FileError } from './errors.ts';
import { alignOf, headingOf, isOn, type Look, type Looks } from './looks.ts';
import type { NumberingCounter } from './numbering.ts';
import type { Attributes, XmlEvents } from './xml.ts';

interface OpenParagraph extends Look {
  style?: string;
  list?: string;
  level?: string;
  content: (Run | Picture)[];
  /** What stands in text boxes that are anchored in it. */
  boxes: Block[];
}

interface OpenTable {
  rows: Cell[][];
  bordered: boolean;
  /** The paragraphs that were open around it: it stands in a text box of the last. */
  around: OpenParagraph[];
}

interface OpenRun extends Look {
  style?: string;
  hidden: boolean;
  capitals: boolean;
}

/** Deleted text, what a fallback repeats, and what a property was before: nobody sees these. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'pPrChange', 'rPrChange', 'tblPrChange', 'sectPrChange', 'rt']);
const NO_LINE = new Set(['nil', 'none']);
const DEEPEST_TABLE = 20;

interface Setting {
  numbering: NumberingCounter;
  looks: Looks;
  /** What stands in the text for a reference to a note. */
  noteMark: (kind: string, id: string) => string;
}

export class StoryReader implements XmlEvents {
  readonly blocks: Block[] = [];
  readonly #setting: Setting;
  readonly #path: string[] = [];
  readonly #tables: OpenTable[] = [];
  #paragraphs: OpenParagraph[] = [];
  #run: OpenRun = { hidden: false, capitals: false };
  #pictureWords = '';
  #skipping = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** @throws {FileError} broken, for tables within tables without end */
  open(name: string, attributes: Attributes): void {
    if (this.#skipping > 0 || SKIPPED.has(name)) {
      this.#skipping += 1;
      return;
    }
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (name === 'p') this.#paragraphs.push({ content: [], boxes: [] });
    else if (name === 'tbl') this.#beginTable();
    else if (name === 'tr') this.#tables.at(-1)?.rows.push([]);
    else if (name === 'tc') this.#tables.at(-1)?.rows.at(-1)?.push({ blocks: [], columns: 1, continued: false });
    else if (name === 'r') this.#run = { hidden: false, capitals: false };
    else if (name === 'docPr') this.#pictureWords = attributes.descr ?? '';
    else if (name === 'blip' || name === 'imagedata') this.#picture(attributes.embed ?? attributes.id);
    else if (parent === 'pPr' || parent === 'numPr') this.#property(name, attributes.val);
    else if (parent === 'rPr') this.#look(name, attributes.val);
    else if (parent === 'r') this.#write(signOf(name, attributes) ?? this.#noteOf(name, attributes));
    else if (parent?.startsWith('t')) this.#tableProperty(parent, name, attributes.val);
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    this.#path.pop();
    if (name === 'p') this.#endParagraph();
    else if (name === 'tbl') this.#endTable();
  }

  text(text: string): void {
    if (this.#skipping > 0 || this.#path.at(-1) !== 't') return;
    this.#write(this.#run.capitals ? text.toUpperCase() : text);
  }

  #property(name: string, value: string | undefined): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || value === undefined) return;
    if (name === 'pStyle') paragraph.style = value;
    else if (name === 'numId') paragraph.list = value;
    else if (name === 'ilvl') paragraph.level = value;
    else if (name === 'jc') paragraph.align = alignOf(value);
    else if (name === 'outlineLvl') paragraph.heading = headingOf(value);
  }

  #look(name: string, value: string | undefined): void {
    if (this.#path.at(-3) !== 'r') return;
    if (name === 'vanish') this.#run.hidden = isOn(value);
    else if (name === 'caps') this.#run.capitals = isOn(value);
    else if (name === 'b') this.#run.bold = isOn(value);
    else if (name === 'i') this.#run.italic = isOn(value);
    else if (name === 'rStyle' && value !== undefined) this.#run.style = value;
  }

  #tableProperty(parent: string, name: string, value: string | undefined): void {
    const table = this.#tables.at(-1);
    const cell = table?.rows.at(-1)?.at(-1);
    if (!table) return;
    if (parent === 'tblBorders' || parent === 'tcBorders') table.bordered ||= !NO_LINE.has(value ?? 'nil');
    else if (name === 'tblStyle') table.bordered ||= value !== 'TableNormal';
    else if (cell && name === 'gridSpan') cell.columns = Math.min(Math.max(1, Number(value) || 1), 100);
    else if (cell && name === 'vMerge') cell.continued = value !== 'restart';
  }

  #noteOf(name: string, { id = '' }: Attributes): string {
    return name === 'footnoteReference' || name === 'endnoteReference' ? this.#setting.noteMark(name, id) : '';
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || this.#run.hidden || text === '') return;
    const { looks } = this.#setting;
    const [own, ofStyle, ofParagraph] = [this.#run, looks.of(this.#run.style), looks.of(paragraph.style)];
    const bold = own.bold ?? ofStyle.bold ?? ofParagraph.bold ?? false;
    const italic = own.italic ?? ofStyle.italic ?? ofParagraph.italic ?? false;
    const last = paragraph.content.at(-1);
    if (last && 'text' in last && last.bold === bold && last.italic === italic) last.text += text;
    else paragraph.content.push({ text, bold, italic });
  }

  #picture(key: string | undefined): void {
    if (key === undefined || this.#run.hidden) return;
    this.#paragraphs.at(-1)?.content.push({ picture: key, words: this.#pictureWords });
  }

  #endParagraph(): void {
    const { boxes, content, style, list, level, ...own } = this.#paragraphs.pop()!;
    const look = this.#setting.looks.of(style);
    const paragraph: Paragraph = {
      heading: own.heading ?? look.heading ?? null,
      align: own.align ?? look.align ?? 'start',
      mark: '',
      depth: 0,
      content,
    };
    // An empty paragraph shows no number, and does not count.
    if (textOf(paragraph).trim() !== '') {
      paragraph.mark = this.#setting.numbering.next({ style, list, level });
      if (paragraph.mark !== '') paragraph.depth = Math.min(Number(level ?? 0) || 0, 8);
    }
    this.#emit(paragraph, ...boxes);
  }

  #emit(...blocks: Block[]): void {
    const cell = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    (this.#paragraphs.at(-1)?.boxes ?? cell?.blocks ?? this.blocks).push(...blocks);
  }

  #beginTable(): void {
    if (this.#tables.length >= DEEPEST_TABLE) throw new FileError('broken');
    this.#tables.push({ rows: [], bordered: false, around: this.#paragraphs });
    this.#paragraphs = [];
  }

  #endTable(): void {
    const { rows, bordered, around } = this.#tables.pop()!;
    this.#paragraphs = around;
    this.#emit({ rows, bordered });
  }
}

function signOf(name: string, { char = '' }: Attributes): string | null {
  if (name === 'tab' || name === 'ptab') return '\t';
  if (name === 'br' || name === 'cr') return '\n';
  if (name === 'noBreakHyphen') return '\u2011';
  if (name !== 'sym') return null;
  const code = Number.parseInt(char, 16);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : '';
}
