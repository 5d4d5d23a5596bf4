import { expect, it } from 'vitest';
import { compareFromUrl, endOfDay, withCompare } from './compareUrl.ts';

const now = new Date('2024-08-01T18:00:00Z'); // 2 August in Việt Nam
const read = (search: string) => compareFromUrl(new URLSearchParams(search), now);

it('reads a day that is over, and nothing else', () => {
  expect(read('so=2022-11-14')).toBe('2022-11-14');
  expect(read('so=2024-08-01')).toBe('2024-08-01');
  expect([read(''), read('so=x'), read('so=2022-02-30'), read('so=2024-08-02'), read('so=2031-01-01')]).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

it('puts a day in and takes it out, and leaves the rest', () => {
  const there = withCompare(new URLSearchParams('goc=92'), '2022-11-14');
  expect(there.toString()).toBe('goc=92&so=2022-11-14');
  expect(withCompare(there, null).toString()).toBe('goc=92');
});

it('takes the whole day in', () => {
  expect(new Date(endOfDay('2022-11-14')).toISOString()).toBe('2022-11-14T16:59:59.000Z');
});
