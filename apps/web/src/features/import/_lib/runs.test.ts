import { expect, it } from 'vitest';
import type { Clause, Duty, Warning } from './draft.ts';
import { blocksOf, byBlock, linesOf, runsOf } from './runs.ts';

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

it('marks what is not clear, within a duty and beside it', () => {
  const line = linesOf(text, clauses)[2]!;
  const doubt = { code: 'number-skips', span: { start: line.start, end: line.start + 5 } } as Warning;
  const runs = runsOf(line, [duty('a', 'Rà soát')], [doubt]);
  expect(runs.map(({ start, end, keys, doubts }) => [text.slice(start, end), keys, doubts])).toEqual([
    ['1. ', [], ['number-skips']],
    ['Rà', ['a'], ['number-skips']],
    [' soát', ['a'], []],
    ['; báo cáo.', [], []],
  ]);
});

it('deals what stands in the text out to its blocks, also what reaches over several', () => {
  const long = Array.from({ length: 60 }, (_, i) => `Dòng ${i}`).join('\n');
  const blocks = blocksOf(linesOf(long, []));
  expect(blocks.flatMap((block) => block.lines)).toEqual(linesOf(long, []));
  const at = (words: string) => long.indexOf(words);
  const within = { key: 'a', span: { start: at('Dòng 30'), end: at('Dòng 31') } };
  const across = { key: 'b', span: { start: at('Dòng 20'), end: at('Dòng 59') } };
  const dealt = byBlock(blocks, [within, across]);
  const found = blocks.map(({ lines }, i) => [
    long.slice(lines[0]!.start, lines[0]!.end),
    dealt[i]!.map(({ key }) => key),
  ]);
  expect(found).toEqual([
    ['Dòng 0', ['b']],
    ['Dòng 24', ['a', 'b']],
    ['Dòng 48', ['b']],
  ]);
});
