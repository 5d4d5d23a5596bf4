// The pieces that Nghị định 30/2020/NĐ-CP makes letters of: text, the short line under a heading, tables without lines.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';

/** Twips of so many millimetres. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Points as docx counts them. */
const half = (points: number): number => points * 2;

/** The text's width on A4 between the margins of 30 and 15 mm. */
export const TEXT_WIDTH = mm(210 - 30 - 15);

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'allCaps'>;

/** A paragraph of one look. @param size in points */
export const line = (text: string, size: number, look: Look = {}, paragraph: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...paragraph, children: [new TextRun({ text, size: half(size), ...look })] });

export const centred = (text: string, size: number, look: Look = {}, paragraph: IParagraphOptions = {}): Paragraph =>
  line(text, size, look, { alignment: AlignmentType.CENTER, ...paragraph });

/** A body paragraph: 14, justified, the first line 1.27 cm in, 6 pt after. */
export const body = (text: string): Paragraph =>
  line(
    text,
    14,
    {},
    {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: mm(12.7) },
      spacing: { after: 120 },
    },
  );

/** The short line under a heading. @param inset millimetres left free on either side */
export const rule = (inset: number): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text: '', size: half(2) })],
    indent: { left: mm(inset), right: mm(inset) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    spacing: { after: 60 },
  });

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_MARGINS = { left: 0, right: 0 };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** Two columns without lines: the head's rows, and the last row. @param left its width in millimetres */
export const columns = (left: number, rows: readonly [Paragraph[], Paragraph[]][]): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [mm(left), TEXT_WIDTH - mm(left)],
    layout: TableLayoutType.FIXED,
    borders: { ...BARE, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      ([first, second]) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              borders: BARE,
              margins: NO_MARGINS,
              width: { size: mm(left), type: WidthType.DXA },
              children: first,
            }),
            new TableCell({
              borders: BARE,
              margins: NO_MARGINS,
              width: { size: TEXT_WIDTH - mm(left), type: WidthType.DXA },
              children: second,
            }),
          ],
        }),
    ),
  });
