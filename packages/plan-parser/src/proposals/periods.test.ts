// Periods and due days, from the rules that plans write.
import { expect, it } from 'vitest';
import { parseDocument } from '../parse.ts';
import { dueDayOf, findDeadline, periodsFor, proposeDuties } from './index.ts';

const propose = (...clauses: string[]) =>
  proposeDuties(parseDocument(['KẾ HOẠCH', 'Công tác năm 2026', 'I. NỘI DUNG', ...clauses].join('\n')));
const periodsOf = (year: number, since: string | null, ...clauses: string[]) =>
  periodsFor(year, propose(...clauses).reporting, since).map(({ code, startsOn, endsOn, dueOn, assumed }) =>
    [code, startsOn, endsOn, dueOn, ...(assumed ? ['assumed'] : [])].join(' '),
  );

it('follows a plan with monthly reports month by month, from the month of the plan on', () => {
  const periods = periodsOf(2026, '2026-10-05', '1. Các Sở báo cáo kết quả chậm nhất ngày 20 hằng tháng.');
  expect(periods).toEqual([
    '2026-10 2026-09-15 2026-10-14 2026-10-20',
    '2026-11 2026-10-15 2026-11-14 2026-11-20',
    '2026-12 2026-11-15 2026-12-14 2026-12-20',
  ]);
  expect(periodsOf(2026, null, '1. Các Sở báo cáo hằng tháng.')).toHaveLength(12);
  // What is not reported monthly is followed once a year.
  const mixed = periodsOf(2026, '2026-12-01', '1. Các Sở báo cáo hằng tháng.', '2. Các Sở tuyên truyền.');
  expect(mixed).toEqual([
    '2026-12 2026-11-15 2026-12-14 2026-12-20 assumed',
    '2026 2025-12-15 2026-12-14 2026-12-20 assumed',
  ]);
});

it('reads the day within or behind a quarter', () => {
  expect(periodsOf(2026, '2026-09-01', '1. Các Sở báo cáo định kỳ hằng quý trước ngày 15 của tháng cuối quý.')).toEqual(
    ['2026-Q3 2026-06-15 2026-09-14 2026-09-14', '2026-Q4 2026-09-15 2026-12-14 2026-12-14'],
  );
  expect(periodsOf(2026, '2026-09-01', '1. Các Sở báo cáo quý chậm nhất ngày 05 tháng đầu quý sau.')).toEqual([
    '2026-Q3 2026-07-01 2026-09-30 2026-10-05',
    '2026-Q4 2026-10-01 2026-12-31 2027-01-05',
  ]);
});

it('gives each of several reports in one sentence its own day', () => {
  const sentence =
    '1. Các Sở báo cáo định kỳ hằng quý (trước ngày 10 tháng cuối quý), 6 tháng (trước ngày 15/6), năm (trước ngày 15/11).';
  const { duties } = propose(sentence);
  expect(duties).toMatchObject([{ cadence: 'QUARTERLY', periodKinds: ['QUARTER', 'HALF_YEAR', 'YEAR'] }]);
  expect(periodsOf(2026, '2026-06-01', sentence).map((line) => line.split(' ').filter((_, i) => i !== 1))).toEqual([
    ['2026-Q2', '2026-06-09', '2026-06-09'],
    ['2026-H1', '2026-06-14', '2026-06-14'],
    ['2026-Q3', '2026-09-09', '2026-09-09'],
    ['2026', '2026-11-14', '2026-11-14'],
    ['2026-Q4', '2026-12-09', '2026-12-09'],
  ]);
});

it('binds duties to the periods of their own rhythm only', () => {
  const { duties } = propose(
    '1. Các Sở báo cáo định kỳ hằng tháng.',
    '2. Các Sở tuyên truyền thường xuyên.',
    '3. Các Sở tự kiểm tra mỗi quý một lần.',
  );
  expect(duties.map(({ cadence, periodKinds }) => [cadence, ...periodKinds])).toEqual([
    ['MONTHLY', 'MONTH'],
    ['CONTINUOUS', 'HALF_YEAR', 'YEAR'],
    ['QUARTERLY', 'QUARTER'],
  ]);
});

it.each([
  ['hoàn thành trong Quý IV/2025', '2025-12-31'],
  ['hoàn thành trong quý II', '2026-06-30'],
  ['trước ngày 30/6/2026', '2026-06-29'],
  ['chậm nhất ngày 30/6', '2026-06-30'],
  ['xong trước ngày 01/3/2026', '2026-02-28'],
  ['hoàn thành trong tháng 02/2028', '2028-02-29'],
  ['hoàn thành trong 6 tháng đầu năm 2026', '2026-06-30'],
  ['hoàn thành trong năm 2027', '2027-12-31'],
  ['chậm nhất ngày 20 hằng tháng', null],
])('knows the last good day of %j', (words, day) => {
  expect(dueDayOf(findDeadline(words)!, 2026)).toBe(day);
});

it.each(['trong năm 2026 tổ chức hội nghị', 'mục tiêu đến năm 2030', 'trong tháng 3 tổ chức', 'từ quý II'])(
  'finds no deadline in %j',
  (words) => expect(findDeadline(words)).toBeNull(),
);
