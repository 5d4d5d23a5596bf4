// Numbers as Vietnamese documents write them.
import { describe, expect, it } from 'vitest';
import { formatNumber, parseNumber, percentOf } from './numbers.ts';

describe('numbers', () => {
  it('groups with dots and marks decimals with a comma', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect(formatNumber(0)).toBe('0');
  });

  it.each([
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    ['12.5', 12.5],
    ['1.234', 1234],
    ['1 234', 1234],
    ['-7', -7],
    ['', null],
    ['năm', null],
    ['1.2.3', null],
  ])('reads %j as %j', (typed, value) => {
    expect(parseNumber(typed)).toBe(value);
  });

  it('never rounds up to all nor down to none', () => {
    expect(percentOf(0, 0)).toBeNull();
    expect(percentOf(999, 1000)).toBe(99);
    expect(percentOf(1, 1000)).toBe(1);
    expect(percentOf(1, 2)).toBe(50);
    expect(percentOf(36, 36)).toBe(100);
    expect(percentOf(0, 36)).toBe(0);
  });
});
