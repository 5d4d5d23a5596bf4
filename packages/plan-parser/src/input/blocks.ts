// What a Word document holds, as it is read: paragraphs with their runs and pictures, tables with their cells.

export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
}

export interface Picture {
  /** The key of its relation: where in the file it lies. */
  picture: string;
  /** What the author says of it, for those who don't see it. */
  words: string;
}

export type Align = 'start' | 'center' | 'end';

export interface Paragraph {
  /** 1 is the highest, 9 the lowest; null for what is no heading. */
  heading: number | null;
  align: Align;
  /** The number or sign that Word writes by itself, with the blank behind it; '' for none. */
  mark: string;
  /** How deep in its list, from 0. */
  depth: number;
  content: (Run | Picture)[];
}

export interface Cell {
  blocks: Block[];
  /** How many columns it spans. */
  columns: number;
  /** It goes on with the cell above. */
  continued: boolean;
}

export interface Table {
  rows: Cell[][];
  /** A letterhead has no lines. */
  bordered: boolean;
}

export type Block = Paragraph | Table;

/** A paragraph's words, its automatic number included. */
export const textOf = ({ mark, content }: Paragraph): string =>
  mark + content.map((part) => ('text' in part ? part.text : '')).join('');
