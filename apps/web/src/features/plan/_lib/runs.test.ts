// How a text is cut into runs.
import { expect, it } from 'vitest';
import { runsOf } from './runs.ts';

const stretch = (text: string, words: string, name: string) => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { name, start, end: start + [...words].length };
};

it('keeps a citation within the words of a duty', () => {
  const text = 'Các Sở thực hiện Quyết định số 23-QĐ/TW năm 2021; phân công 01 Lãnh đạo.';
  const duties = [
    stretch(text, 'thực hiện Quyết định số 23-QĐ/TW năm 2021', '1'),
    stretch(text, 'phân công 01 Lãnh đạo', '2'),
  ];
  const [line] = runsOf(text, duties, [stretch(text, '23-QĐ/TW', 'qd')]);
  expect(line?.map(({ text, duty, mention }) => [text, duty?.name, mention?.name])).toEqual([
    ['Các Sở ', undefined, undefined],
    ['thực hiện Quyết định số ', '1', undefined],
    ['23-QĐ/TW', '1', 'qd'],
    [' năm 2021', '1', undefined],
    ['; ', undefined, undefined],
    ['phân công 01 Lãnh đạo', '2', undefined],
    ['.', undefined, undefined],
  ]);
});

it('gives overlapping words to the duty that begins later', () => {
  const runs = runsOf(
    'abcdef',
    [
      { start: 0, end: 6 },
      { start: 2, end: 4 },
    ],
    [],
  );
  expect(runs[0]?.map(({ text, duty }) => [text, duty?.start])).toEqual([
    ['ab', 0],
    ['cd', 2],
    ['ef', 0],
  ]);
});

it('loses nothing: lines and runs joined are the text, whatever is marked', () => {
  const text = 'Mục đích 𝕂\n\nYêu cầu [1]\nhết';
  for (let start = -1; start < 12; start += 1) {
    const lines = runsOf(text, [{ start, end: start + 9 }], [{ start: start + 4, end: start + 30 }]);
    expect(lines.map((runs) => runs.map((run) => run.text).join('')).join('\n')).toBe(text);
  }
});
