// The outline laid flat.
import { expect, it } from 'vitest';
import { parseDocument } from '../parse.ts';
import { planClauses } from './clauses.ts';

it('tells (1) from 1 and from a bullet, by number and path', () => {
  const clauses = planClauses(
    parseDocument(`KẾ HOẠCH
Cải cách hành chính năm 2026
I. NHIỆM VỤ
1. Sở Nội vụ:
a) Rà soát thủ tục:
(1) Công khai thủ tục.
(2) Đơn giản hóa thủ tục.
2. Sở Tài chính bố trí kinh phí.
`),
  );
  expect(clauses.map(({ kind, number, path }) => [kind, number, path])).toEqual([
    ['PART', 'I', 'I'],
    ['CLAUSE', '1', 'I.1'],
    ['POINT', 'a', 'I.1.a'],
    ['POINT', '(1)', 'I.1.a.(1)'],
    ['POINT', '(2)', 'I.1.a.(2)'],
    ['CLAUSE', '2', 'I.2'],
  ]);
});
