import { afterEach, describe, expect, it } from 'vitest';
import { language } from '../../../lib/language.ts';
import { shown, styleOf, type CellStyle } from './cell-text.ts';

afterEach(() => language.set('vi'));

it.each([
  [0, undefined, 'number'],
  [14, undefined, 'date'],
  [20, undefined, 'time'],
  [10, undefined, 'percent'],
  [164, 'dd/mm/yyyy', 'date'],
  [165, '[$-42A]dd mmmm', 'date'],
  [166, '#,##0" người dự"', 'number'],
  [167, '0.0%', 'percent'],
  [168, 'hh:mm', 'time'],
])('format %i %s is a %s', (id, code, style) => expect(styleOf(id, code)).toBe(style));

describe('a cell shows', () => {
  it.each([
    ['1234.5', 'n', 'number', '1.234,5'],
    ['0.875', 'n', 'percent', '87,5%'],
    ['45610', 'n', 'date', '14/11/2024'],
    ['45610.5', 'n', 'date', '14/11/2024 12:00'],
    ['0.35', 'n', 'time', '08:24'],
    ['1', 'b', 'number', 'TRUE'],
    ['#REF!', 'e', 'number', '#REF!'],
    ['Tổng', 'str', 'number', 'Tổng'],
    ['1e300', 'n', 'date', '1e300'],
  ] as [string, string, CellStyle, string][])('%s (%s, %s) as %s', (value, type, style, text) => {
    expect(shown(value, { type, style }, false)).toBe(text);
  });

  it('the same in English', () => {
    language.set('en');
    expect(shown('1234.5', { type: 'n', style: 'number' }, false)).toBe('1,234.5');
    expect(shown('0.875', { type: 'n', style: 'percent' }, false)).toBe('87.5%');
    expect(shown('45610.5', { type: 'n', style: 'date' }, false)).toBe('14 Nov 2024 12:00');
  });

  it('dates of old Macs', () => expect(shown('44148', { type: 'n', style: 'date' }, true)).toBe('14/11/2024'));
});
