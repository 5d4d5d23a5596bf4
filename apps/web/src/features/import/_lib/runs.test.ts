import { expect, it } from 'vitest';
import type { Clause, Duty } from './draft.ts';
import { linesOf, runsOf } from './runs.ts';

const text = 'KẾ HOẠCH\r\n\n1. Rà soát; báo cáo.\n2. Hết';
const clauses = ['1.', '2.'].map(
  (number) => ({ path: number, span: { start: text.indexOf(number), end: 0 } }) as Clause,
);
const duty = (key: string, words: string, state = 'PROPOSED') =>
  ({ key, state, span: { start: text.indexOf(words), end: text.indexOf(words) + words.length } }) as Duty;

it('gives every line its place and the clause that begins there', () => {
  const lines = linesOf(text, clauses);
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual([
    'KẾ HOẠCH',
    '',
    '1. Rà soát; báo cáo.',
    '2. Hết',
  ]);
  expect(lines.map(({ clause }) => clause?.path ?? null)).toEqual([null, null, '1.', '2.']);
  expect(linesOf('', [])).toEqual([{ start: 0, end: 0, clause: null, depth: 0 }]);
});

it('cuts a line at the edges of its duties, overlaps included, dropped ones left out', () => {
  const line = linesOf(text, clauses)[2]!;
  const runs = runsOf(line, [duty('a', 'Rà soát; báo'), duty('b', 'báo cáo'), duty('x', 'soát', 'DROPPED')]);
  expect(runs.map(({ start, end, keys }) => `${text.slice(start, end)}|${keys.join()}`)).toEqual([
    '1. |',
    'Rà soát; |a',
    'báo|a,b',
    ' cáo|b',
    '.|',
  ]);
});
