// Days as officials write them, and as English readers do.
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, formatDate, formatInstant, lastGoodDay, parseDate, typedDate } from './dates.ts';
import { language } from './language.ts';

afterEach(() => language.set('vi'));

describe('dates', () => {
  it('writes a date with the day first', () => {
    expect(formatDate('2022-11-14')).toBe('14/11/2022');
    expect(formatDate('?')).toBe('?');
  });

  it.each([
    ['14/11/2022', '2022-11-14'],
    ['4/1/22', '2022-01-04'],
    [' 14-11-2022 ', '2022-11-14'],
    ['14.11.2022', '2022-11-14'],
    ['14112022', '2022-11-14'],
    ['2022-11-14', '2022-11-14'],
    ['14 Nov 2022', '2022-11-14'],
    ['4 september 2022', '2022-09-04'],
    ['31 Feb 2022', null],
    ['14 Brumaire 2022', null],
    ['31/02/2022', null],
    ['29/02/2024', '2024-02-29'],
    ['00/01/2022', null],
    ['tháng 11', null],
    ['', null],
  ])('reads %j as %j', (typed, iso) => {
    expect(parseDate(typed)).toBe(iso);
  });

  it('names the month in English, where it is read, and types it alike', () => {
    language.set('en');
    expect(formatDate('2022-11-04')).toBe('4 Nov 2022');
    expect(formatDate('?')).toBe('?');
    expect(formatDate('2022-13-01')).toBe('01/13/2022');
    expect(formatInstant('2022-11-14T17:05:00Z')).toBe('15 Nov 2022 00:05');
    expect(typedDate('2022-11-04')).toBe('04/11/2022');
    expect(parseDate('4/11/2022')).toBe('2022-11-04');
    expect(parseDate(formatDate('2022-09-30'))).toBe('2022-09-30');
  });

  it('reckons days in Vietnam', () => {
    expect(dayOf('2022-11-14T17:00:00Z')).toBe('2022-11-15');
    expect(dayOf('2022-11-14T16:59:59Z')).toBe('2022-11-14');
    expect(lastGoodDay('2022-11-14T17:00:00.000Z')).toBe('2022-11-14');
    expect(formatInstant('2022-11-14T17:05:00Z')).toBe('15/11/2022 00:05');
  });
});
