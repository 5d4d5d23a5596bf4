// Word documents made in the test: what Word writes by itself counts as text, what nobody sees does not.
import { describe, expect, it } from 'vitest';
import { outlineText } from '../testing/outline-text.ts';
import { docx, level, numbered, p, run, table, type Parts } from '../testing/docx.ts';
import { parseDocument } from '../parse.ts';
import { readDocument } from './read-document.ts';

const linesOf = (parts: Parts) => readDocument(docx(parts)).text.split('\n');
const num = (id: number, abstract: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const abstract = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;

describe('automatic numbering', () => {
  const outline =
    abstract(
      0,
      level(0, 'upperRoman', '%1.') +
        level(1, 'decimal', '%2.') +
        level(2, 'lowerLetter', '%3)') +
        level(3, 'bullet', '-'),
    ) + num(1, 0);

  it('counts as text, level by level', () => {
    const body = [
      numbered(1, 0, 'MỤC ĐÍCH'),
      numbered(1, 1, 'Mục tiêu'),
      numbered(1, 2, 'Một;'),
      numbered(1, 2, 'Hai.'),
      numbered(1, 1, 'Yêu cầu'),
      numbered(1, 3, 'Ba.'),
      numbered(1, 0, 'NỘI DUNG'),
      numbered(1, 1, 'Bốn.'),
    ];
    expect(linesOf({ body: body.join(''), numbering: outline })).toEqual([
      'I. MỤC ĐÍCH',
      '1. Mục tiêu',
      'a) Một;',
      'b) Hai.',
      '2. Yêu cầu',
      '- Ba.',
      'II. NỘI DUNG',
      '1. Bốn.',
    ]);
  });

  it('comes from the style, from the style it is based on, and is taken away by list 0', () => {
    const styles =
      '<w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>';
    const numbering = abstract(0, level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Muc"/>')) + num(1, 0);
    const styled = (style: string, text: string, more = '') => p(text, `<w:pStyle w:val="${style}"/>${more}`);
    const body =
      styled('Muc', 'Một') +
      styled('MucCon', 'Hai') +
      styled('Muc', 'Không số', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>') +
      styled('Muc', 'Ba');
    expect(linesOf({ body, numbering, styles })).toEqual(['Điều 1. Một', 'Điều 2. Hai', 'Không số', 'Điều 3. Ba']);
  });

  it('goes on across lists of one definition, and begins anew where a list says so', () => {
    const numbering =
      abstract(0, level(0, 'decimal', '%1.')) +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const body = numbered(1, 0, 'A') + numbered(2, 0, 'B') + numbered(3, 0, 'C') + numbered(3, 0, 'D');
    expect(linesOf({ body, numbering })).toEqual(['1. A', '2. B', '5. C', '6. D']);
  });

  it.each([
    ['ordinalText', 'Phần thứ %1', ['Phần thứ nhất', 'Phần thứ hai', 'Phần thứ ba', 'Phần thứ tư']],
    ['vietnameseCounting', 'Bước %1:', ['Bước một:', 'Bước hai:', 'Bước ba:', 'Bước bốn:']],
    ['decimalZero', '%1.', ['01.', '02.', '03.', '04.']],
    ['lowerRoman', '(%1)', ['(i)', '(ii)', '(iii)', '(iv)']],
    ['upperLetter', '%1.', ['A.', 'B.', 'C.', 'D.']],
  ])('is written as Word writes %s', (format, text, marks) => {
    const numbering = abstract(0, level(0, format, text)) + num(1, 0);
    const body = marks.map(() => numbered(1, 0, 'X')).join('');
    expect(linesOf({ body, numbering })).toEqual(marks.map((mark) => `${mark} X`));
  });

  it('writes legal numbers in digits, and several levels in one mark', () => {
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>');
    const body = numbered(1, 0, 'A') + numbered(1, 0, 'B') + numbered(1, 1, 'C') + numbered(1, 1, 'D');
    expect(linesOf({ body, numbering: abstract(0, levels) + num(1, 0) })).toEqual([
      'I. A',
      'II. B',
      '2.1. C',
      '2.2. D',
    ]);
  });

  it('does not count empty paragraphs', () => {
    const numbering = abstract(0, level(0, 'decimal', '%1.')) + num(1, 0);
    expect(linesOf({ body: numbered(1, 0, 'A') + numbered(1, 0, '') + numbered(1, 0, 'B'), numbering })).toEqual([
      '1. A',
      '',
      '2. B',
    ]);
  });
});

describe('what stands in a document besides plain paragraphs', () => {
  it('has tables as lines: a row of single lines side by side, a letterhead one below the other', () => {
    const head = table([[p('UBND QUẬN') + p('PHÒNG NỘI VỤ'), p('CỘNG HÒA XÃ HỘI') + p('Độc lập')]]);
    const rows = table([
      [p('1'), p('Sở Tư pháp'), p('Quý I')],
      [p('2'), p('Sở Y tế'), p('Quý II')],
    ]);
    const { text, tables } = readDocument(docx({ body: head + p('Giữa') + rows }));
    expect(text.split('\n')).toEqual([
      'UBND QUẬN',
      'PHÒNG NỘI VỤ',
      'CỘNG HÒA XÃ HỘI',
      'Độc lập',
      'Giữa',
      '1\tSở Tư pháp\tQuý I',
      '2\tSở Y tế\tQuý II',
    ]);
    expect(tables.map(({ start, end }) => text.slice(start, end).split('\n').length)).toEqual([4, 2]);
  });

  it('keeps what was inserted, leaves out what was deleted, moved away or hidden', () => {
    const body = p(
      run('Báo cáo ') +
        `<w:del>${run('cũ ').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('mới ')}</w:ins>` +
        `<w:moveFrom>${run('xa')}</w:moveFrom><w:moveTo>${run('gần')}</w:moveTo>${run(' ẩn', '<w:vanish/>')}`,
      '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:pPrChange>',
    );
    expect(linesOf({ body })).toEqual(['Báo cáo mới gần']);
  });

  it('puts footnotes at the end, numbered in the order of their references', () => {
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
    const body = p(run('Chỉ thị số 33/CT-TTg') + reference(7) + run(' và Kết luận') + reference(3));
    const footnotes = `<w:footnote w:id="-1" w:type="separator">${p('')}</w:footnote>${note(3, 'Kết luận.')}${note(7, ' Chỉ thị.')}`;
    expect(linesOf({ body, footnotes })).toEqual([
      'Chỉ thị số 33/CT-TTg[1] và Kết luận[2]',
      '[1] Chỉ thị.',
      '[2] Kết luận.',
    ]);
  });

  it('reads a text box once, and leaves headers out', () => {
    const box = `<w:txbxContent>${p('Trong khung')}</w:txbxContent>`;
    const shape =
      `<mc:AlternateContent><mc:Choice><wps:txbx>${box}</wps:txbx></mc:Choice>` +
      `<mc:Fallback><v:textbox>${box}</v:textbox></mc:Fallback></mc:AlternateContent>`;
    const body = p(`${run('Ngoài ')}<w:r>${shape}</w:r>${run('khung')}`);
    expect(linesOf({ body, header: p('Đầu trang') })).toEqual(['Ngoài khung', 'Trong khung']);
  });

  it('has tabs, line breaks, links, fields and capitals as they are seen', () => {
    const body =
      p(
        '<w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t><w:br/><w:t>dòng hai</w:t></w:r>',
        '<w:tabs><w:tab w:val="left"/></w:tabs>',
      ) +
      p(
        `<w:hyperlink>${run('liên kết')}</w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r>${run(' hoa', '<w:caps/>')}`,
      );
    expect(linesOf({ body })).toEqual(['Số:\t12', 'dòng hai', 'liên kết HOA']);
  });
});

it('reads a plan from Word as from text: letterhead and signature in tables, automatic numbers, a table of duties', () => {
  const numbering =
    abstract(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)')) +
    num(1, 0);
  const body =
    table([
      [
        p('UBND QUẬN Ô MÔN') + p('PHÒNG NỘI VỤ'),
        p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc'),
      ],
      [p('Số: 15/KH-PNV'), p('Ô Môn, ngày 05 tháng 01 năm 2022')],
    ]) +
    p('KẾ HOẠCH') +
    p('Công tác dân vận năm 2022') +
    p('Phòng Nội vụ ban hành Kế hoạch như sau:') +
    numbered(1, 0, 'NỘI DUNG') +
    numbered(1, 1, 'Tuyên truyền') +
    numbered(1, 2, 'Qua loa;') +
    numbered(1, 1, 'Phân công') +
    table([
      [p('TT'), p('Việc'), p('Ai')],
      [p('1.'), p('Tiếp dân'), p('Ông A')],
    ]) +
    numbered(1, 0, 'TỔ CHỨC THỰC HIỆN') +
    numbered(1, 1, 'Các phường thực hiện./.') +
    table([[p('Nơi nhận:') + p('- UBND quận;') + p('- Lưu: VT.'), p('TRƯỞNG PHÒNG') + p('') + p('Lê Văn Ích')]]);
  const { text, tables } = readDocument(docx({ body, numbering }));
  expect(outlineText(parseDocument(text, { tables }))).toEqual([
    'type: KẾ HOẠCH',
    'number: 15/KH-PNV',
    'issuedOn: 2022-01-05',
    'title: Công tác dân vận năm 2022',
    'preamble: Phòng Nội vụ ban hành Kế hoạch như sau:',
    'roman I | NỘI DUNG',
    '  clause 1 | Tuyên truyền',
    '    point a | Qua loa;',
    '  clause 2 | Phân công',
    '    ¶ TT Việc Ai',
    '    ¶ 1. Tiếp dân Ông A',
    'roman II | TỔ CHỨC THỰC HIỆN',
    '  clause 1 | Các phường thực hiện./.',
    'recipients: Nơi nhận:',
    'recipients: - UBND quận;',
    'recipients: - Lưu: VT.',
    'signature: TRƯỞNG PHÒNG',
    'signature: Lê Văn Ích',
    'warning: table-flattened',
  ]);
});
