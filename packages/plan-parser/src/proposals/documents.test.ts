// Duties proposed from documents of other kinds: letters, notices, regulations, plans of a district.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from '../parse.ts';
import { clauseAt, periodsFor, proposeDuties, quoteOf, yearOf } from './index.ts';

const folder = join(import.meta.dirname, '../testing/documents');
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const read = (name: string) => parseDocument(readFileSync(join(folder, name), 'utf8'));
const propose = (...clauses: string[]) =>
  proposeDuties(parseDocument(['KẾ HOẠCH', 'Năm 2026', 'I. NỘI DUNG', ...clauses].join('\n')), { units });
const units = ['Sở Nội vụ', 'Sở Tài chính', 'Quận Ninh Kiều'].map((name) => ({ code: name, name }));

/** "clause: whom: words", in the order of the text. */
function proposed(name: string): string[] {
  const document = read(name);
  return proposeDuties(document, { units }).duties.map(
    ({ clause, addressees, start, end }) =>
      `${clause}: ${addressees.join(' ')}: ${document.source.slice(start, end).replace(/\s+/g, ' ')}`,
  );
}

it("gives a heading's addressee to the clauses below it", () => {
  expect(proposed('thong-bao-ket-luan.txt').slice(0, 4)).toEqual([
    '1.a: @Sở Nội vụ: Tham mưu kiểm tra công vụ',
    '1.b: @Sở Nội vụ: Báo cáo trong tháng 3/2022',
    '2.-1: @Sở Tài chính: Bố trí 1.234,5 triệu đồng',
    '2.-2: @Sở Tài chính: Hướng dẫn thanh toán',
  ]);
});

it('does not take the orders of a body that it does not know for orders to everybody', () => {
  const { duties } = proposeDuties(read('ke-hoach-huyen.txt'), { units });
  const below = duties.filter(({ clause }) => clause.startsWith('IV.1.'));
  expect(below.map(({ addressees, certainty }) => [addressees, certainty])).toEqual([
    [[], 'UNSURE'],
    [[], 'UNSURE'],
  ]);
});

it('reads the orders of a letter, with their deadlines', () => {
  const { duties } = proposeDuties(read('cong-van.txt'));
  expect(duties.map(({ deadline }) => deadline && { ...deadline, start: 0, end: 0 })).toEqual([
    null,
    { start: 0, end: 0, kind: 'yearly', month: 12, day: 15, strict: false },
    { start: 0, end: 0, kind: 'date', on: '2026-12-31', strict: true },
  ]);
});

it('marks bodies that it does not know instead of guessing', () => {
  const { duties } = proposeDuties(read('ke-hoach-quan.txt'), { units });
  // The district's own chair is nobody's class; the wards' chairs are reported for by their wards.
  const [district, ward] = duties.filter(({ clause }) => clause === 'II.2');
  expect(district).toMatchObject({ addressees: [], certainty: 'UNSURE', reasons: ['addressee-unknown'] });
  expect(ward).toMatchObject({ addressees: ['XPT'], certainty: 'SURE' });
  expect(duties.at(-1)).toMatchObject({ addressees: ['XPT'], cadence: 'YEARLY', certainty: 'SURE' });
});

it('orders nothing of anyone in aims, situations and funding', () => {
  const clauses = new Set(proposed('ke-hoach-phu-luc-bang.txt').map((line) => line.split(':')[0]));
  expect(clauses.has('I.1')).toBe(false);
  expect(clauses.has('III')).toBe(false);
  expect(proposed('chuong-trinh-nhieu-tang.txt').filter((line) => line.startsWith('A'))).toEqual([]);
});

it('says of a report that it orders nothing', () => {
  const { duties } = proposeDuties(read('bao-cao-tieu-de-lien-doan.txt'), { units });
  expect(duties.every(({ reasons }) => reasons.includes('not-an-order'))).toBe(true);
});

it('tells what no period is like', () => {
  const { duties } = propose('1. Sở Nội vụ giao ban mỗi tuần một lần; báo cáo 6 tháng, 9 tháng, năm.');
  expect(duties.map(({ cadence, reasons }) => [cadence, reasons.includes('cadence-between-periods')])).toEqual([
    ['CONTINUOUS', true],
    ['HALF_YEARLY', true],
  ]);
});

it("gives a day in autumn to the year's report, not to the half-year's", () => {
  const text = 'KẾ HOẠCH\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ báo cáo định kỳ 6 tháng, năm trước ngày 15/11 hằng năm.';
  const { reporting } = proposeDuties(parseDocument(text), { units });
  expect(periodsFor(2030, reporting)).toMatchObject([
    { code: '2030-H1', dueOn: '2030-06-20', assumed: true },
    { code: '2030', endsOn: '2030-11-14', dueOn: '2030-11-14', assumed: false },
  ]);
});

it.each([
  ['ke-hoach-quan.txt', 2022],
  ['quyet-dinh-quy-che.txt', 2022],
  ['chuong-trinh-nhieu-tang.txt', null],
])('knows the year of %s', (name, year) => {
  expect(yearOf(read(name))).toBe(year);
});

it.each(names)('finds the words and the clause of every proposal in %s', (name) => {
  const document = read(name);
  const { clauses, duties } = proposeDuties(document, { units });
  expect(new Set(clauses.map(({ path }) => path)).size).toBe(clauses.length);
  for (const duty of duties) {
    const clause = clauseAt(clauses, duty)!;
    expect(clause.path).toBe(duty.clause);
    expect(quoteOf(document, clause, duty)).not.toBeNull();
  }
});

it('proposes something or nothing of any text, and always within it', () => {
  const lines = fc.constantFrom(
    'I. NỘI DUNG',
    '1. Sở Nội vụ:',
    'a) Rà soát; kiểm tra.',
    '“mở',
    '- Báo cáo',
    '(',
    'phải',
    '\u0301x',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(lines, fc.string({ unit: 'grapheme' })), { maxLength: 20 }), (parts) => {
      const document = parseDocument(parts.join('\n'));
      for (const { start, end } of proposeDuties(document, { units }).duties) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(document.source.length);
      }
    }),
  );
});

it('proposes from a hundred pages too', () => {
  const page = readFileSync(join(folder, '../ke-hoach-chi-thi-33.txt'), 'utf8');
  const body = page.slice(page.indexOf('1. Yêu cầu các'), page.indexOf('Trên đây'));
  const { duties } = proposeDuties(parseDocument(`KẾ HOẠCH\nNăm 2022\nI. NỘI DUNG\n${body.repeat(100)}`));
  expect(duties.length).toBeGreaterThan(600);
});
