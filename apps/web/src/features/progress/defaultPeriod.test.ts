// Which plan and period are shown first.
import { expect, it } from 'vitest';
import { defaultPeriod, defaultPlan } from './defaultPeriod.ts';

const periods = [
  { code: '2023', kind: 'YEAR', startsOn: '2022-12-15', endsOn: '2023-11-14' },
  { code: '2024-H1', kind: 'HALF_YEAR', startsOn: '2023-12-15', endsOn: '2024-06-14' },
  { code: '2024', kind: 'YEAR', startsOn: '2023-12-15', endsOn: '2024-11-14' },
] as const;

it.each([
  ['2026-11-24', '2024'],
  ['2024-02-01', '2024'],
  ['2023-12-01', '2023'],
  ['2020-01-01', '2023'],
])('on %s it is %s', (today, code) => {
  expect(defaultPeriod(periods, today)).toBe(code);
});

it('is no ad hoc request, unless there is nothing else', () => {
  const request = { code: 'DX-01', kind: 'AD_HOC', startsOn: '2024-11-20', endsOn: '2024-12-20' } as const;
  expect(defaultPeriod([...periods, request], '2026-11-24')).toBe('2024');
  expect(defaultPeriod([request], '2026-11-24')).toBe('DX-01');
});

it('is none when there is none', () => {
  expect(defaultPeriod([], '2024-01-01')).toBeNull();
});

const plans = [
  { code: 'a', periods },
  { code: 'b', periods: [{ code: '2025', kind: 'YEAR', startsOn: '2024-12-15', endsOn: '2025-11-14' }] },
] as const;

it.each([
  ['2026-11-24', [], 'b'],
  ['2024-02-01', [], 'a'],
  ['2026-11-24', ['2024', '2024-H1'], 'a'],
  ['2026-11-24', ['1999'], 'b'],
])('on %s, asked for %j, the plan is %s', (today, asked, code) => {
  expect(defaultPlan(plans, asked, today)).toBe(code);
});

it('names no plan when there is only one, and knows plans without periods', () => {
  expect(defaultPlan(plans.slice(0, 1), [], '2024-01-01')).toBeNull();
  expect(
    defaultPlan(
      [
        { code: 'x', periods: [] },
        { code: 'y', periods: [] },
      ],
      [],
      '2024-01-01',
    ),
  ).toBe('x');
});
