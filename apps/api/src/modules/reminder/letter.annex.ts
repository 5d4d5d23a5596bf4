// The annex of a letter of urging: the list of units, and what each of them is missing.
import type { Paragraph } from 'docx';
import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { centred, line, mm, TEXT_WIDTH } from './letter.paragraphs.ts';
import type { Letter, LetterTask, LetterUnit } from './letter.types.ts';
import { addressOf, countInWords, deadlineInWords, inRunningText, symbolOf } from './reminder.rules.ts';

/** More tasks of one deadline than this are named by their codes alone. */
const MOST_IN_FULL = 6;

const HEADS = ['STT', 'Đơn vị', 'Số nhiệm vụ', 'Quá hạn', 'Nhiệm vụ chưa hoàn thành'];
const WIDTHS = [11, 44, 18, 16].map(mm);

/** Heading, reference to the letter, table with its sum. */
export function annex(letter: Letter): (Paragraph | Table)[] {
  const of = `(Kèm theo Công văn số        /${symbolOf(letter.issuer)} ngày     tháng     năm ${letter.year} của ${inRunningText(letter.issuer)})`;
  return [
    centred('DANH SÁCH ĐƠN VỊ CHƯA HOÀN THÀNH NHIỆM VỤ', 14, { bold: true }, { pageBreakBefore: true }),
    centred(of, 14, { italics: true }, { spacing: { after: 160 } }),
    table(letter.units),
  ];
}

function table(units: readonly LetterUnit[]): Table {
  const widths = [...WIDTHS, TEXT_WIDTH - WIDTHS.reduce((sum, width) => sum + width, 0)];
  const row = (cells: Paragraph[][], tableHeader = false): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (children, at) =>
          new TableCell({
            width: { size: widths[at]!, type: WidthType.DXA },
            verticalAlign: tableHeader ? VerticalAlign.CENTER : VerticalAlign.TOP,
            margins: { left: 70, right: 70, top: 30, bottom: 30 },
            children,
          }),
      ),
    });
  const tasks = units.flatMap((unit) => unit.tasks);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(
        HEADS.map((head) => [centred(head, 12, { bold: true })]),
        true,
      ),
      ...units.map((unit, at) =>
        row([
          [centred(countInWords(at + 1), 12)],
          [line(addressOf(unit), 12)],
          [centred(countInWords(unit.tasks.length), 12)],
          [centred(countInWords(overdue(unit.tasks)), 12)],
          tasksOf(unit.tasks),
        ]),
      ),
      row([
        [centred('', 12)],
        [line('Tổng cộng', 12, { bold: true })],
        [centred(countInWords(tasks.length), 12, { bold: true })],
        [centred(countInWords(overdue(tasks)), 12, { bold: true })],
        [centred('', 12)],
      ]),
    ],
  });
}

const overdue = (tasks: readonly LetterTask[]): number => tasks.filter((task) => task.overdue).length;

/** By period and deadline: each with its words while they are few. */
function tasksOf(tasks: readonly LetterTask[]): Paragraph[] {
  const byDeadline = tasks.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  return [...Map.groupBy(byDeadline, ({ period, dueAt }) => `${period}, hạn cuối: ${deadlineInWords(dueAt)}`)].flatMap(
    ([head, group]) => {
      const justified = { alignment: AlignmentType.LEFT };
      const named = line(`${head}:`, 12, { italics: true }, justified);
      return group.length > MOST_IN_FULL
        ? [named, line(`${group.map(({ code }) => code).join('; ')}.`, 12, {}, justified)]
        : [named, ...group.map(({ code, label }) => line(`- ${code} ${label}`, 12, {}, justified))];
    },
  );
}
