// What a Word document looks like: headings, bold and italic, lists, tables, and the pictures that lie in the file.
import { describe, expect, it } from 'vitest';
import { docx, level, numbered, p, picture, run, table, type Parts } from '../testing/docx.ts';
import { docxPictures, readDocx } from './docx.ts';
import type { Block, Paragraph } from './blocks.ts';
import { FileError } from './errors.ts';

const bodyOf = (parts: Parts): Block[] => readDocx(docx(parts)).body;
const first = (parts: Parts): Paragraph => bodyOf(parts)[0] as Paragraph;
const style = (id: string, more: string) => `<w:style w:styleId="${id}">${more}</w:style>`;

it('knows headings by their style, by what that is based on, or by the paragraph itself', () => {
  const styles =
    style('Heading1', '<w:pPr><w:outlineLvl w:val="0"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>') +
    style('Muc', '<w:basedOn w:val="Heading1"/><w:rPr><w:i/></w:rPr>') +
    style('Vong', '<w:basedOn w:val="Vong"/>');
  const body =
    p('A', '<w:pStyle w:val="Heading1"/>') +
    p('B', '<w:pStyle w:val="Muc"/><w:jc w:val="right"/><w:outlineLvl w:val="2"/>') +
    p('C', '<w:outlineLvl w:val="9"/>') +
    p('D', '<w:pStyle w:val="Vong"/>');
  const told = (bodyOf({ body, styles }) as Paragraph[]).map(({ heading, align, content }) => [
    heading,
    align,
    content[0],
  ]);
  expect(told).toEqual([
    [1, 'center', { text: 'A', bold: true, italic: false }],
    [3, 'end', { text: 'B', bold: true, italic: true }],
    [null, 'start', { text: 'C', bold: false, italic: false }],
    [null, 'start', { text: 'D', bold: false, italic: false }],
  ]);
});

it('keeps bold and italic where they are, over what the style says, and joins runs that look alike', () => {
  const styles = style('Dam', '<w:rPr><w:b/></w:rPr>') + style('Nghieng', '<w:rPr><w:i/></w:rPr>');
  const body = p(
    run('Căn cứ ') +
      run('Chỉ thị ', '<w:b/>') +
      run('33', '<w:b w:val="1"/>') +
      run(' của', '<w:b w:val="0"/>') +
      run(' Thủ tướng', '<w:rStyle w:val="Nghieng"/><w:b w:val="false"/>'),
    '<w:pStyle w:val="Dam"/><w:rPr><w:i/></w:rPr>',
  );
  expect(first({ body, styles }).content).toEqual([
    { text: 'Căn cứ Chỉ thị 33', bold: true, italic: false },
    { text: ' của', bold: false, italic: false },
    { text: ' Thủ tướng', bold: false, italic: true },
  ]);
});

it('has the marks of lists apart from their words, with how deep they lie', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'bullet', '-')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const body = numbered(1, 0, 'Một') + numbered(1, 1, 'Hai');
  expect((bodyOf({ body, numbering }) as Paragraph[]).map(({ mark, depth }) => [mark, depth])).toEqual([
    ['1. ', 0],
    ['- ', 1],
  ]);
});

describe('tables', () => {
  const cellsOf = (body: string) => {
    const [block] = bodyOf({ body });
    return 'rows' in block! ? block : null;
  };
  it('keep their cells, those that span columns and those that go on below', () => {
    const span = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
    const above = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>';
    const below = '<w:tcPr><w:vMerge/></w:tcPr>';
    const { rows, bordered } = cellsOf(
      table([[span + p('A') + p('B')], [above + p('C'), p('D')], [below + p(''), p('E')]]),
    )!;
    expect(bordered).toBe(false);
    expect(rows.map((row) => row.map(({ columns, continued, blocks }) => [columns, continued, blocks.length]))).toEqual(
      [
        [[2, false, 2]],
        [[1, false, 1], [1, false, 1]], // prettier-ignore
        [[1, true, 1], [1, false, 1]], // prettier-ignore
      ],
    );
  });

  it.each([
    ['<w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>', true],
    ['<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>', true],
    ['<w:tblPr><w:tblBorders><w:top w:val="nil"/><w:bottom w:val="none"/></w:tblBorders></w:tblPr>', false],
    ['<w:tblPr><w:tblStyle w:val="TableNormal"/></w:tblPr>', false],
  ])('with %s have lines: %s', (properties, bordered) => {
    expect(cellsOf(table([[p('A')]]).replace('<w:tbl>', `<w:tbl>${properties}`))?.bordered).toBe(bordered);
  });

  it('stand where their text box is anchored', () => {
    const box = `<w:r><wps:txbx><w:txbxContent>${table([[p('Trong khung')]])}</w:txbxContent></wps:txbx></w:r>`;
    const [paragraph, inBox] = bodyOf({ body: p(`${run('Ngoài')}${box}`) });
    expect(paragraph).toMatchObject({ content: [{ text: 'Ngoài' }] });
    expect(inBox).toMatchObject({ rows: [[{ blocks: [{ content: [{ text: 'Trong khung' }] }] }]] });
  });

  it('within tables without end are refused', () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(50) + p('A') + '</w:tc></w:tr></w:tbl>'.repeat(50);
    expect(() => bodyOf({ body: deep })).toThrow(FileError);
  });
});

describe('pictures', () => {
  const relations = '<Relationship Id="xa" Target="https://example.vn/a.png" TargetMode="External"/>';
  const body = p(run('Ảnh: ') + picture('rId7', 'Hội nghị') + picture('xa') + picture('thieu'));
  const file = docx({ body, pictures: { rId7: Uint8Array.of(1, 2, 3) }, relations });

  it('stand where they are in the text, with what is said of them', () => {
    expect((readDocx(file).body[0] as Paragraph).content).toMatchObject([
      { text: 'Ảnh: ' },
      { picture: 'rId7', words: 'Hội nghị' },
      { picture: 'xa' },
      { picture: 'thieu' },
    ]);
  });

  it('are taken out of the file, and from nowhere else', () => {
    const found = docxPictures(file, new Set(['rId7', 'xa', 'thieu']));
    expect([...found]).toEqual([['rId7', Uint8Array.of(1, 2, 3)]]);
    expect(docxPictures(file, new Set()).size).toBe(0);
  });
});
