import { expect, it } from 'vitest';
import { firstLateInstant, lastGoodDay } from './time.ts';

it('names the last day that is in time, in Việt Nam', () => {
  expect(lastGoodDay('2022-11-15T00:00:00+07:00')).toBe('2022-11-14');
  expect(lastGoodDay('2022-11-14T17:00:01Z')).toBe('2022-11-15');
});

it('is late from the midnight on that ends the last good day', () => {
  expect(firstLateInstant('2022-11-14')).toBe('2022-11-14T17:00:00Z');
  expect(lastGoodDay(firstLateInstant('2024-02-29'))).toBe('2024-02-29');
  expect(lastGoodDay(firstLateInstant('2023-12-31'))).toBe('2023-12-31');
});
