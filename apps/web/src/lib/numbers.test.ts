// Figures as Vietnamese documents write them, and as English ones do.
import { afterEach, describe, expect, it } from 'vitest';
import { language, languages } from './language.ts';
import { editableNumber, formatBytes, formatNumber, parseNumber, percentOf } from './numbers.ts';

afterEach(() => language.set('vi'));

describe('figures in Vietnamese', () => {
  it('groups with dots and marks decimals with a comma', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect(formatNumber(0)).toBe('0');
    expect(editableNumber(1234.5)).toBe('1234,5');
    expect(formatBytes(1_500_000)).toBe('1,5 MB');
  });

  it.each([
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    ['12.5', 12.5],
    ['1.234', 1234],
    ['1,234', 1.234],
    ['0.123', 0.123],
    ['1 234', 1234],
    ['-7', -7],
    ['', null],
    ['năm', null],
    ['1.2.3', null],
    ['1,234,567', null],
  ])('reads %j as %j', (typed, value) => {
    expect(parseNumber(typed)).toBe(value);
  });
});

describe('figures in English', () => {
  it('groups with commas and marks decimals with a dot', () => {
    language.set('en');
    expect(formatNumber(1234.5)).toBe('1,234.5');
    expect(formatNumber(0)).toBe('0');
    expect(editableNumber(1234.5)).toBe('1234.5');
    expect(formatBytes(1_500_000)).toBe('1.5 MB');
  });

  it.each([
    ['1,234.5', 1234.5],
    ['1234.5', 1234.5],
    ['12,5', 12.5],
    ['1.234', 1.234],
    ['1,234', 1234],
    ['1,234,567', 1234567],
    ['1 234', 1234],
    ['-7', -7],
    ['', null],
    ['five', null],
    ['1.234,5', null],
    ['1.234.567', null],
  ])('reads %j as %j', (typed, value) => {
    language.set('en');
    expect(parseNumber(typed)).toBe(value);
  });
});

it.each([0, 0.123, 1.234, 12.5, 1234, 1234.567, 1234567.25, -7])('reads back %d as it was written', (value) => {
  for (const each of languages) {
    language.set(each);
    expect(parseNumber(formatNumber(value))).toBe(value);
    expect(parseNumber(editableNumber(value))).toBe(value);
  }
});

describe('percentages', () => {
  it('never rounds up to all nor down to none', () => {
    expect(percentOf(0, 0)).toBeNull();
    expect(percentOf(999, 1000)).toBe(99);
    expect(percentOf(1, 1000)).toBe(1);
    expect(percentOf(1, 2)).toBe(50);
    expect(percentOf(36, 36)).toBe(100);
    expect(percentOf(0, 36)).toBe(0);
  });
});
