import { describe, expect, it } from 'vitest';
import { docx, p, picture, run, table } from '../../../../../../packages/plan-parser/src/testing/docx.ts';
import { readWord } from './word.ts';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1);
const textsOf = (file: Uint8Array): string[] =>
  readWord(file).blocks.map((block) =>
    'rows' in block
      ? `${block.rows.length} rows`
      : block.mark + block.content.map((part) => ('text' in part ? part.text : '▣')).join(''),
  );

it('shows paragraphs and tables, without the empty ones, and the notes behind them', () => {
  const note = (id: number, content: string) => `<w:footnote w:id="${id}">${content}</w:footnote>`;
  const body =
    p('BÁO CÁO') +
    p('') +
    p(run('Chỉ thị 33') + '<w:r><w:footnoteReference w:id="2"/></w:r>') +
    table([[p('A'), p('B')]]);
  const footnotes = note(2, p(run('Ngày 26/11/2021') + picture('rId1')) + table([[p('Xem thêm')]]));
  expect(textsOf(docx({ body, footnotes, pictures: { rId1: PNG } }))).toEqual([
    'BÁO CÁO',
    'Chỉ thị 33[1]',
    '1 rows',
    '[1] Ngày 26/11/2021',
    'Xem thêm',
  ]);
});

describe('pictures', () => {
  it('are those made of points; a drawing that could hold a script is none', () => {
    const pictures = { rId1: PNG, rId2: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>') };
    const word = readWord(docx({ body: p(picture('rId1')) + table([[p(picture('rId2'))]]), pictures }));
    expect([...word.pictures]).toEqual([['rId1', { type: 'image/png', bytes: PNG }]]);
  });

  it('that are too much together are left out, and the text is shown', () => {
    const pictures = { rId1: new Uint8Array(45 * 1024 * 1024) };
    const word = readWord(docx({ body: p(run('Ảnh') + picture('rId1')), pictures }));
    expect([word.blocks.length, word.pictures.size]).toEqual([1, 0]);
  });
});

it('shows the beginning of what is very long, and says so', () => {
  const long = readWord(docx({ body: p('A') + table(Array.from({ length: 3_500 }, () => [p('x')])) + p('B') }));
  expect([long.blocks.length, long.cut]).toEqual([2, true]);
  expect((long.blocks[1] as { rows: unknown[] }).rows).toHaveLength(2_999);
  expect(readWord(docx({ body: p('A').repeat(3_000) })).cut).toBe(false);
  expect(readWord(docx({ body: p('A').repeat(3_001) })).cut).toBe(true);
});
