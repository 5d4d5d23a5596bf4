import { expect, it } from 'vitest';
import { parseDocument } from '@dan-van/plan-parser';
import { planClauses } from '@dan-van/plan-parser/proposals';
import { cleanCode, mergedDuties, proposedCode } from './plan-draft.rules.ts';
import { dutyCodes } from './plan-draft.rows.ts';
import { uncoveredClauses } from './preview.ts';
import type { StoredDuty } from './plan-draft.types.ts';

const duty = (key: string, start: number): StoredDuty => ({
  ...{ key, start, end: start + 1, state: 'ACCEPTED', kind: 'DUTY', label: key, addressees: [], cadence: 'ONCE' },
  ...{ periodKinds: [], certainty: 'SURE', reasons: [] },
});

it.each([
  ['75/KH-UBND', 2022, '75-KH-UBND-2022'],
  ['12/2022/QĐ-UBND', 2022, '12-2022-QĐ-UBND-2022'],
  ['33/CT-TTg', null, '33-CT-TTg'],
  [null, 2022, ''],
])('proposes a code from the number %s', (number, year, code) => {
  expect(proposedCode(number, year)).toBe(code);
  expect(cleanCode(code)).toEqual({ ok: code });
});

it('takes codes in NFC and refuses blanks', () => {
  expect(cleanCode(' Q\u0110-1 ')).toEqual({ ok: 'QĐ-1' });
  expect(cleanCode('a/b')).toHaveProperty('error');
  expect(cleanCode('a'.repeat(61))).toHaveProperty('error');
});

it('keeps duties in the order of the text, whatever changes', () => {
  const after = mergedDuties([duty('a', 5), duty('b', 9)], [duty('c', 1), duty('a', 20)], new Set(['b']));
  expect(after.map(({ key, start }) => `${key}${start}`)).toEqual(['c1', 'a20']);
});

it('gives every duty a code of its own', () => {
  expect(dutyCodes(['I', 'II.1', 'II.1', 'III.1', 'III', 'III'])).toEqual([
    'I',
    'II.1.1',
    'II.1.2',
    'III.1',
    'III.2',
    'III.3',
  ]);
});

it('finds clauses that no duty covers, headings aside', () => {
  const source = 'KẾ HOẠCH\nI. NỘI DUNG\n1. Rà soát.\n2. Tình hình chung.\nII. KẾT LUẬN\nĐã rõ.';
  const clauses = planClauses(parseDocument(source));
  const at = source.indexOf('Rà soát');
  expect(uncoveredClauses(clauses, [{ start: at, end: at + 7 }]).map(({ path }) => path)).toEqual(['I.2', 'II']);
});
