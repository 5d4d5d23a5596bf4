// Where a text cites documents and refers to footnotes.
import { expect, it } from 'vitest';
import { mentionsOf } from './plan.rules.ts';

const documents = ['33/CT-TTg', '10/KH-UBND', '23-QĐ/TW', '75/KH-UBND'].map((number, id) => ({
  id,
  number,
  title: null,
  issuedOn: null,
}));
const footnotes = [1, 12].map((number) => ({ id: number, versionId: 1, number, text: '' }));

/** What is found, with the words that stand there. */
const found = (text: string): string[] =>
  mentionsOf(text, documents, footnotes).map(({ start, end, document, footnote }) => {
    const words = [...text].slice(start, end).join('');
    return `${words} → ${document?.number ?? footnote?.number}`;
  });

it('finds numbers and marks in the order of the text, every time that they stand there', () => {
  expect(found('Chỉ thị số 33/CT-TTg[1]; Quyết định số 23-QĐ/TW[12] và Chỉ thị số 33/CT-TTg.')).toEqual([
    '33/CT-TTg → 33/CT-TTg',
    '[1] → 1',
    '23-QĐ/TW → 23-QĐ/TW',
    '[12] → 12',
    '33/CT-TTg → 33/CT-TTg',
  ]);
});

it('takes capitals and stray blanks, as documents have them', () => {
  expect(found('CHỈ THỊ SỐ 33/CT-TTG và Kế hoạch số 75/KH- UBND')).toEqual([
    '33/CT-TTG → 33/CT-TTg',
    '75/KH- UBND → 75/KH-UBND',
  ]);
});

it('takes no part of a longer number, nor a mark that no footnote has', () => {
  expect(found('Kế hoạch số 110/KH-UBND, 10/KH-UBNDTP, 1/10/KH-UBND[2]')).toEqual([]);
});

it('counts characters, not halves of them', () => {
  expect(mentionsOf('𝕂ế 33/CT-TTg', documents, []).map(({ start, end }) => [start, end])).toEqual([[3, 12]]);
});
