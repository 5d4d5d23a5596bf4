// The shape of the document.
import { expect, it } from 'vitest';
import type { ClauseKind } from '../../../generated/types.ts';
import { numbering, outlineOf } from './outline.ts';

it.each<[ClauseKind, string, string]>([
  ['PART', 'II', 'II.'],
  ['CLAUSE', '3', '3.'],
  ['CLAUSE', '1.1', '1.1.'],
  ['POINT', 'đ', 'đ)'],
  ['POINT', '(1)', '(1)'],
  ['POINT', '-', '-'],
  ['POINT', '+', '+'],
  ['POINT', '-2', '-'],
  ['PART', 'Điều 4', 'Điều 4.'],
  ['PART', 'Chương II', 'Chương II'],
  ['PART', 'QUY CHẾ', 'QUY CHẾ'],
  ['PART', 'XII', 'XII.'],
  ['CLOSING', 'KL', ''],
])('prints %s %s as "%s"', (kind, number, printed) => {
  expect(numbering({ kind, number })).toBe(printed);
});

it('tells headings from paragraphs, and lists parts and clauses', () => {
  const clause = (path: string, kind: ClauseKind, parent: string | null, text = 'x') => ({
    id: path,
    number: path,
    path,
    kind,
    text,
    parent: parent === null ? null : { id: parent },
  });
  const outline = outlineOf([
    clause('I', 'PART', null),
    clause('I.1', 'CLAUSE', 'I'),
    clause('I.1.a', 'POINT', 'I.1'),
    clause('I.1.a.-', 'POINT', 'I.1.a'),
    clause('I.2', 'CLAUSE', 'I', 'Tổ chức\nCác Sở phân công'),
    clause('I.3', 'CLAUSE', 'I', 'Các Sở báo cáo.'),
    clause('KL', 'CLOSING', null),
  ]);
  expect(outline.map(({ clause, depth, heads, listed }) => [clause.path, depth, heads, listed.path])).toEqual([
    ['I', 0, true, 'I'],
    ['I.1', 1, true, 'I.1'],
    ['I.1.a', 2, false, 'I.1'],
    ['I.1.a.-', 3, false, 'I.1'],
    ['I.2', 1, true, 'I.2'],
    ['I.3', 1, false, 'I.3'],
    ['KL', 0, false, 'KL'],
  ]);
});
