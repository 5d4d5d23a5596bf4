// What holds for every text and every file, whatever is in it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileError } from './input/errors.ts';
import { readDocument } from './input/read-document.ts';
import { countLetters, shownTexts } from './testing/parts.ts';
import { toOutlineJson } from './outline-json.ts';
import { parseDocument } from './parse.ts';
import { docx, level, numbered, p } from './testing/docx.ts';
import { outlines, printed } from './testing/outlines.ts';

/** What documents are made of, clean and dirty, in any order. */
const SCRAPS = [
  ...[
    'I. ',
    'II.',
    '1. ',
    '1.1. ',
    'a)',
    'đ) ',
    '- ',
    '+',
    '(1) ',
    '• ',
    'Điều 4',
    'Điều 5. ',
    'Chương I',
    'Phần thứ hai',
    'Mục 1',
  ],
  ...['\n', '\n\n', '\r\n', '\r', '\f', '\u2028', '\t', '\u00a0', '\u200b', '\ufeff', ' ', '   ', './.', ':', ';', '.'],
  ...[
    '[1]',
    '[2] ',
    '¹',
    '“',
    '”',
    '(',
    ')',
    'Nơi nhận:',
    'TM. ỦY BAN',
    'PHỤ LỤC I',
    'QUY CHẾ',
    '(Kèm theo',
    'STT',
    '| a | b |',
    'a\tb\tc',
    '1\n',
    '1.\n',
    'II\n',
    '|',
    '-----',
  ],
  ...[
    'KẾ HOẠCH',
    'QUYẾT ĐỊNH:',
    'Kính gửi:',
    'V/v ',
    'Số:   /KH-UBND',
    '33/CT-TTG[1]',
    '75/KH- UBND',
    'ngày 31 tháng 2 năm 2022',
  ],
  ...[
    'Trên đây là ',
    'của Thủ tướng Chính phủ',
    'kinh tế',
    'xã hội',
    'MỤC ĐÍCH',
    'Tổ chức thực hiện',
    'Tô\u0309',
    '\u0301',
    '\ud83d',
    '😀',
  ],
];
const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 120 }).map((parts) => parts.join(''));
const anyText = fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 300 }));

const FOLDER = join(import.meta.dirname, 'testing/documents');
const LINES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n'));
/** Lines of the test documents in any order, some broken or run together. */
const shuffled = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.nat(200), fc.constantFrom('\n', '\n', '\n', '\n\n', ' ')), {
    maxLength: 40,
  })
  .map((parts) =>
    parts.map(([line, at, end]) => `${line.slice(0, at)}${at % 5 === 0 ? '\n' : ''}${line.slice(at)}${end}`).join(''),
  );

describe('any text', () => {
  it('is given back by its pieces, joined', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { pieces } = parseDocument(source);
        expect(pieces.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
      }),
      { numRuns: 500 },
    );
  });

  it('has every letter in one of its parts, and in one only', () => {
    fc.assert(
      fc.property(fc.oneof(scraps, shuffled), (source) => {
        const shown = shownTexts(parseDocument(source)).map(countLetters);
        expect(shown.reduce((sum, letters) => sum + letters, 0)).toBe(countLetters(source));
      }),
      { numRuns: 1000 },
    );
  });

  it('has every span within the source', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { citations, footnotes, warnings, pieces } = parseDocument(source);
        const spans = [...citations.flatMap(({ mentions }) => mentions), ...footnotes, ...warnings, ...pieces];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('any outline', () => {
  it.each([true, false])('printed and parsed is the same outline (marks without their blank: %s)', (tight) => {
    fc.assert(
      fc.property(outlines, (outline) => {
        const { sections, warnings } = toOutlineJson(
          parseDocument(`KẾ HOẠCH\nCông tác\n${printed(outline, { tight })}`),
        );
        expect(sections).toEqual(outline);
        expect(warnings).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('any bytes', () => {
  const magic = fc.constantFrom(
    [],
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0xff, 0xfe],
    [0x25, 0x50, 0x44, 0x46, 0x2d],
  );

  it('give a text, or an error that says why not', () => {
    fc.assert(
      fc.property(magic, fc.uint8Array({ maxLength: 400 }), (head, rest) => {
        try {
          parseDocument(readDocument(new Uint8Array([...head, ...rest])).text);
        } catch (error) {
          expect(error).toBeInstanceOf(FileError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('give the same where a Word document is damaged', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum>`;
    const whole = docx({ body: p('KẾ HOẠCH') + numbered(1, 0, 'Một.'), numbering });
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        try {
          parseDocument(readDocument(bytes).text);
        } catch (error) {
          expect(error).toBeInstanceOf(FileError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text made to take long', () => {
  // Each would take minutes or more if any rule went over it more than once a line.
  it.each([
    '1',
    'a ',
    'số ',
    '1/',
    '“',
    '-',
    '. ',
    '\u0323\u0301',
    'I. A\n',
    'a) b:\n',
    'PHỤ LỤC\n',
    '1/QĐ-UBND của ',
    '\t|',
  ])('is parsed: %j', (scrap) => {
    const source = scrap.repeat(100_000 / scrap.length);
    const { pieces } = parseDocument(source);
    expect(pieces.at(-1)!.end).toBe(source.length);
  });
});
