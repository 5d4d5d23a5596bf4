import { expect, it } from 'vitest';
import { periodHolding, untrackedReason } from './untracked.ts';
import type { StoredPeriod } from './plan-draft.types.ts';

const period = (code: string, kind: StoredPeriod['kind'], startsOn: string, endsOn: string, dueOn: string) => ({
  ...{ code, kind, startsOn, endsOn, dueOn },
  assumed: false,
});
const half = period('2026-H1', 'HALF_YEAR', '2025-12-15', '2026-06-14', '2026-06-20');
const year = period('2026', 'YEAR', '2025-12-15', '2026-11-14', '2026-11-14');
const periods = [half, year];

it.each([
  ['2026-05-30', '2026-H1'],
  // Beyond the figures, but within the half-year as everybody counts it.
  ['2026-06-30', '2026-H1'],
  ['2026-07-01', '2026'],
  ['2026-12-31', '2026'],
  ['2027-01-01', null],
  ['2025-12-14', null],
])('a duty of %s stands in %s', (day, code) => {
  expect(periodHolding(day, ['HALF_YEAR', 'YEAR'], periods)?.code ?? null).toBe(code);
});

it('keeps to the kinds of period that the duty has', () => {
  expect(periodHolding('2026-05-30', ['YEAR'], periods)).toBe(year);
  expect(periodHolding('2026-05-30', ['MONTH'], periods)).toBeNull();
});

const duty = { cadence: 'CONTINUOUS' as const, periodKinds: ['HALF_YEAR' as const], reasons: [], dueOn: null };
it.each([
  ['nothing', duty, true, null],
  ['no task', duty, false, 'NO_TASK'],
  [
    'months without periods',
    { ...duty, cadence: 'MONTHLY' as const, periodKinds: ['MONTH' as const] },
    true,
    'NOT_BY_MONTH',
  ],
  ['quarters unticked', { ...duty, cadence: 'QUARTERLY' as const }, true, 'NOT_BY_QUARTER'],
  ['weeks', { ...duty, reasons: ['cadence-between-periods'] }, true, 'NO_SUCH_PERIOD'],
  ['a day far away', { ...duty, cadence: 'ONCE' as const, dueOn: '2030-12-31' }, true, 'DAY_OUTSIDE'],
])('says of %s why it is not followed', (_, given, makesTasks, reason) => {
  expect(untrackedReason(given, periods, makesTasks)).toBe(reason);
});
