// Offsets of what was recognised are those of the source, however its letters are composed.
import { describe, expect, it } from 'vitest';
import { definitionsOf, recognise } from './recognise.ts';

const TEXT = 'Mở đầu: Sở Nội vụ (gọi tắt là Sở). Sở báo cáo UBND thành phố trước ngày 15 tháng 11 hàng năm.';

describe.each([
  ['composed', TEXT],
  ['decomposed', TEXT.normalize('NFD')],
  ['with blanks of other kinds', TEXT.replaceAll(' ', '\u00a0').replace('hàng', 'hàng\u200b')],
])('a text %s', (_, source) => {
  it('shows what was recognised in its own words', () => {
    const start = source.indexOf(').') + 3;
    const { times, addressees } = recognise(source, { start, end: source.length }, definitionsOf(source));
    const shown = [...times, ...addressees].map((found) => source.slice(found.start, found.end));
    const read = (text: string) => text.normalize('NFC').replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
    expect(shown.map(read)).toEqual(['trước ngày 15 tháng 11 hàng năm', 'Sở', 'UBND thành phố']);
    expect(addressees.map(({ codes, part }) => [...codes, part])).toEqual([['SNV', 'owes'], ['receives']]);
  });
});
