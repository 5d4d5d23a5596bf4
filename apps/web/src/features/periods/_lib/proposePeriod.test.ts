import { expect, it } from 'vitest';
import { proposePeriod } from './proposePeriod.ts';

const periods = [
  {
    code: '2024-H1',
    kind: 'HALF_YEAR',
    startsOn: '2023-12-15',
    endsOn: '2024-06-14',
    dueAt: '2024-06-20T17:00:00Z',
  },
  { code: '2024', kind: 'YEAR', startsOn: '2023-12-15', endsOn: '2024-11-14', dueAt: '2024-11-14T17:00:00Z' },
  { code: '2023', kind: 'YEAR', startsOn: '2022-12-15', endsOn: '2023-11-14', dueAt: '2023-11-14T17:00:00Z' },
  { code: 'DX-1', kind: 'AD_HOC', startsOn: '2024-12-01', endsOn: '2024-12-31', dueAt: '2025-01-05T17:00:00Z' },
] as const;

it('is the last one of its kind a year on, carrying from the last regular one', () => {
  expect(proposePeriod('YEAR', periods, '2024-12-20')).toEqual({
    code: '2025',
    startsOn: '2024-12-15',
    endsOn: '2025-11-14',
    lastDay: '2025-11-14',
    carryFrom: '2024',
  });
  expect(proposePeriod('HALF_YEAR', periods, '2024-12-20')).toMatchObject({ code: '2025-H1', lastDay: '2025-06-20' });
});

it('asks ad hoc from the beginning of the year until today, due in ten days', () => {
  expect(proposePeriod('AD_HOC', periods, '2024-12-25')).toEqual({
    code: 'DX-2024-02',
    startsOn: '2024-01-01',
    endsOn: '2024-12-25',
    lastDay: '2025-01-04',
    carryFrom: '',
  });
});

it('has no dates to go by when there is no period yet', () => {
  expect(proposePeriod('YEAR', [], '2024-12-20')).toMatchObject({ code: '2024', startsOn: '', carryFrom: '' });
});

it('of a month is the next month, of a quarter the next quarter', () => {
  const month = {
    code: '2024-12',
    kind: 'MONTH',
    startsOn: '2024-12-01',
    endsOn: '2024-12-31',
    dueAt: '2024-12-31T17:00:00Z',
  } as const;
  expect(proposePeriod('MONTH', [month], '2024-12-20')).toMatchObject({
    code: '2025-01',
    startsOn: '2025-01-01',
    endsOn: '2025-01-31',
    lastDay: '2025-01-31',
  });
  const quarter = { ...month, code: '2024-Q1', kind: 'QUARTER', startsOn: '2024-01-01', endsOn: '2024-03-31' } as const;
  expect(proposePeriod('QUARTER', [quarter], '2024-12-20')).toMatchObject({ code: '2024-Q2', endsOn: '2024-06-30' });
});
