// What officials type into cells, and what it means.
import { afterEach, describe, expect, it } from 'vitest';
import { language, languages } from '../../../lib/language.ts';
import { editText, parseCell, sameValue } from './cell-text.ts';
import { EMPTY, FIELDS, type Values } from '../fields.ts';

afterEach(() => language.set('vi'));

const value = (field: (typeof FIELDS)[number], text: string) => {
  const parsed = parseCell(field, text);
  return parsed.ok ? parsed.value : parsed.mistake;
};

describe('dates', () => {
  it.each([
    ['05/03/2022', '2022-03-05'],
    ['5/3/2022', '2022-03-05'],
    ['05032022', '2022-03-05'],
    ['5-3-2022', '2022-03-05'],
    ['2022-03-05', '2022-03-05'],
    [' ngày 5 tháng 3 năm 2022 ', '2022-03-05'],
    ['', null],
    ['31/02/2022', 'date'],
    ['hôm qua', 'date'],
    ['01/01/1899', 'dateRange'],
  ])('%s → %s', (typed, expected) => expect(value('happenedOn', typed)).toBe(expected));
});

describe('quantities', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['05', 5],
    ['1 234', 1234],
    ['0', 0],
    ['', null],
    ['-3', 'negative'],
    ['ba', 'number'],
  ])('%s → %s', (typed, expected) => expect(value('quantity', typed)).toBe(expected));
});

describe('quantities in English', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['1.234', 1.234],
    ['1,234', 1234],
    ['1.234,5', 'number'],
    ['-3', 'negative'],
  ])('%s → %s', (typed, expected) => {
    language.set('en');
    expect(value('quantity', typed)).toBe(expected);
  });
});

describe('texts', () => {
  it('wants a title and keeps it in one line of NFC', () => {
    expect(value('title', '  ')).toBe('titleMissing');
    expect(value('title', 'Kế hoạch\nsố\t1'.normalize('NFD'))).toBe('Kế hoạch số 1'.normalize('NFC'));
  });
  it('keeps the lines of a note', () => expect(value('note', 'một\r\nhai\n')).toBe('một\nhai'));
  it('knows the limits', () => {
    expect(value('title', 'a'.repeat(500))).toHaveLength(500);
    expect(parseCell('title', 'a'.repeat(501))).toEqual({ ok: false, mistake: 'tooLong', limit: 500 });
    expect(parseCell('documentNumber', 'a'.repeat(101))).toEqual({ ok: false, mistake: 'tooLong', limit: 100 });
  });
  it('takes web links only', () => {
    expect(value('link', 'https://cantho.gov.vn/a?b=c')).toBe('https://cantho.gov.vn/a?b=c');
    expect(value('link', 'javascript:alert(1)')).toBe('link');
    expect(value('link', 'cantho.gov.vn')).toBe('link');
  });
  it('takes known kinds only', () => {
    expect(value('kind', 'EVENT')).toBe('EVENT');
    expect(value('kind', 'Văn bản')).toBe('kind');
  });
});

it('gives back what the editor was given', () => {
  const values: Values = {
    title: 'Quyết định',
    kind: 'MODEL',
    documentNumber: '102/KH-UBND',
    happenedOn: '2022-03-05',
    quantity: 1234.567,
    link: 'https://a.vn/',
    note: 'a\nb',
  };
  for (const each of languages) {
    language.set(each);
    for (const row of [values, { ...EMPTY, title: 'x' }]) {
      for (const field of FIELDS) expect(value(field, editText(field, row))).toBe(row[field]);
    }
  }
});

it('tells an empty cell from zero', () => {
  expect(sameValue(null, 0)).toBe(false);
  expect(sameValue(null, null)).toBe(true);
  expect(sameValue('a', 'a')).toBe(true);
});
