import { expect, it } from 'vitest';
import { clauseAt } from '@dan-van/plan-parser/clause-at';
import {
  decideAll,
  labelOf,
  mergeableKeys,
  withAdded,
  withMerged,
  withSplit,
  wordsIn,
  type Clause,
  type Duty,
} from './draft.ts';

const text = '1. Rà soát văn bản, công khai kết quả; báo cáo.\n2. Tiếp dân.';
const clause = (path: string, start: number, end: number): Clause => ({
  __typename: 'DraftClause',
  path,
  number: path,
  kind: 'CLAUSE',
  depth: 0,
  heading: '',
  span: { __typename: 'Span', start, end },
  paragraphs: [{ __typename: 'Span', start: start + 3, end }],
});
const end = text.indexOf('\n');
const clauses = [clause('1', 0, end), clause('2', end + 1, text.length)];
const duty = (key: string, words: string, more: Partial<Duty> = {}): Duty => ({
  key,
  span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  state: 'PROPOSED',
  kind: 'DUTY',
  label: words,
  addressees: [key],
  cadence: 'CONTINUOUS',
  periodKinds: ['YEAR'],
  certainty: 'SURE',
  reasons: [],
  ...more,
});
const words = (duties: readonly Duty[]) => duties.map(({ span }) => text.slice(span.start, span.end));

it('splits a duty at a comma, which belongs to neither half', () => {
  const before = [duty('a', 'Rà soát văn bản, công khai kết quả')];
  const after = withSplit(before, 'a', text.indexOf(', công'), text, 'b');
  expect(words(after)).toEqual(['Rà soát văn bản', 'công khai kết quả']);
  expect(after.map(({ key, label }) => [key, label])).toEqual([
    ['a', 'Rà soát văn bản'],
    ['b', 'Công khai kết quả'],
  ]);
  expect(withSplit(before, 'a', 0, text, 'b')).toEqual(before);
});

it('merges with the next of the same clause, dropped ones aside', () => {
  const duties = [
    duty('a', 'Rà soát văn bản'),
    duty('x', 'công khai', { state: 'DROPPED' }),
    duty('b', 'báo cáo'),
    duty('c', 'Tiếp dân'),
  ];
  const after = withMerged(duties, 'a', clauses);
  expect(words(after)).toContain('Rà soát văn bản, công khai kết quả; báo cáo');
  expect(after.find(({ key }) => key === 'a')!.addressees).toEqual(['a', 'b']);
  expect([...mergeableKeys(duties, clauses)].sort()).toEqual(['a', 'x']);
  expect(withMerged(duties, 'b', clauses)).toBe(duties);
});

it('adds what was selected in its place, addressed as the one before it', () => {
  const start = text.indexOf('công khai');
  const after = withAdded([duty('a', 'Rà soát'), duty('c', 'Tiếp dân')], 'n', { start, end: start + 9 }, 'công khai');
  expect(after.map(({ key }) => key)).toEqual(['a', 'n', 'c']);
  expect(after[1]).toMatchObject({ state: 'ACCEPTED', label: 'Công khai', addressees: ['a'] });
});

it('decides only what is undecided', () => {
  const duties = [
    duty('a', 'Rà soát', { certainty: 'UNSURE' }),
    duty('b', 'báo cáo'),
    duty('c', 'Tiếp dân', { state: 'DROPPED' }),
  ];
  const after = decideAll(duties, 'ACCEPTED', ({ certainty }) => certainty === 'SURE');
  expect(after.map(({ state }) => state)).toEqual(['PROPOSED', 'ACCEPTED', 'DROPPED']);
});

it('finds no clause for words of two', () => {
  expect(clauseAt(clauses, { start: 3, end })?.path).toBe('1');
  expect(clauseAt(clauses, { start: 3, end: text.length })).toBeNull();
  expect(clauseAt(clauses, { start: 0, end })).toBeNull();
});

it('names a duty by its first words', () => {
  expect(labelOf(', và thực hiện[1] tốt')).toBe('Thực hiện tốt');
  expect(labelOf('a '.repeat(80))).toMatch(/^A( a){40,45}…$/);
  expect(wordsIn(text, [{ start: 3, end: 10 }]).map((span) => text.slice(span.start, span.end))).toEqual([
    'Rà',
    'soát',
  ]);
});
