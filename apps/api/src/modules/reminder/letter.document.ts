// An official letter (công văn) as a Word file, laid out as Nghị định 30/2020/NĐ-CP orders; number and day stay blank.
import type { Table } from 'docx';
import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { annex } from './letter.annex.ts';
import { body, centred, columns, line, mm, rule } from './letter.paragraphs.ts';
import type { Letter } from './letter.types.ts';
import { addressOf, symbolOf } from './reminder.rules.ts';

const FONT = 'Times New Roman';

/** More units than this are addressed by the list that is annexed. */
const MOST_NAMED = 5;

/** The letter's bytes (.docx). */
export async function letterFile(letter: Letter): Promise<Buffer> {
  const document = new Document({
    title: `V/v ${letter.subject}`,
    creator: letter.issuer,
    styles: {
      default: { document: { run: { font: FONT, size: 28, color: '000000', language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) },
          },
        },
        headers: {
          // Centred at the top, on all pages but the first.
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })],
              }),
            ],
          }),
          first: new Header({ children: [new Paragraph({ children: [] })] }),
        },
        children: [head(letter), ...addressees(letter), ...paragraphs(letter.words), ending(letter), ...annex(letter)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function head(letter: Letter): Table {
  const { superior, issuer, subject, place, year } = letter;
  return columns(68, [
    [
      [
        ...(superior === '' ? [] : [centred(inTwoLines(superior.toLocaleUpperCase('vi')), 13)]),
        centred(inTwoLines(issuer.toLocaleUpperCase('vi')), 13, { bold: true }),
        rule(22),
      ],
      [
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, { bold: true }),
        centred('Độc lập - Tự do - Hạnh phúc', 14, { bold: true }),
        rule(16),
      ],
    ],
    [
      [centred(`Số:        /${symbolOf(issuer)}`, 13), centred(`V/v ${subject}`, 12)],
      [centred(`${place}, ngày      tháng      năm ${year}`, 14, { italics: true })],
    ],
  ]);
}

/** 'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ' is parted before the place: what follows holds together. */
const inTwoLines = (body: string): string =>
  body.replace(
    /^(ỦY BAN NHÂN DÂN) (.+)$/,
    (_, kind: string, place: string) => `${kind} ${place.replaceAll(' ', '\u00a0')}`,
  );

function addressees({ units }: Letter): Paragraph[] {
  const spacing = { before: 240, after: 120 };
  if (units.length > MOST_NAMED) {
    return [centred('Kính gửi: Các đơn vị có tên trong danh sách kèm theo', 14, {}, { spacing })];
  }
  const names = units.map(addressOf);
  if (names.length === 1) return [centred(`Kính gửi: ${names[0]}`, 14, {}, { spacing })];
  return [
    line('Kính gửi:', 14, {}, { spacing: { before: 240 }, indent: { left: mm(40) } }),
    ...names.map((name, at) =>
      line(
        `- ${name}${at === names.length - 1 ? '.' : ';'}`,
        14,
        {},
        {
          indent: { left: mm(52) },
          ...(at === names.length - 1 && { spacing: { after: 120 } }),
        },
      ),
    ),
  ];
}

/** The last one ends in './.'. */
function paragraphs(words: string): Paragraph[] {
  const texts = words.split('\n').filter((text) => text.trim() !== '');
  return texts.map((text, at) => body(at === texts.length - 1 ? `${text.replace(/[\s./]+$/, '')}./.` : text));
}

function ending({ signatory }: Letter): Table {
  return columns(80, [
    [
      [
        line('Nơi nhận:', 12, { bold: true, italics: true }, { spacing: { before: 120 } }),
        line('- Như trên;', 11),
        line('- Lưu: VT.', 11),
      ],
      [
        centred(signatory.toLocaleUpperCase('vi'), 14, { bold: true }, { spacing: { before: 120 } }),
        ...Array.from({ length: 4 }, () => centred('', 14)),
      ],
    ],
  ]);
}
