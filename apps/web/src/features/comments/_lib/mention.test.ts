import { describe, expect, it } from 'vitest';
import { mentionAt, mentionedIn, partsOf, writeMention } from './mention.ts';

const AN = { id: 'Account:1', displayName: 'Trần Văn An (Chuyên viên)' };
const ANH = { id: 'Account:2', displayName: 'Trần Văn Anh' };

describe('mentionAt', () => {
  it.each([
    ['@', 1, { from: 0, query: '' }],
    ['nhờ @tran v', 11, { from: 4, query: 'tran v' }],
    ['(@an', 4, { from: 1, query: 'an' }],
    ['nhờ @an xem', 7, { from: 4, query: 'an' }],
    ['a@b.vn', 6, null],
    ['nhờ @an ', 8, null],
    ['nhờ @ an', 8, null],
    ['@an\nxem', 7, null],
    ['không', 5, null],
    [`@${'x'.repeat(41)}`, 42, null],
  ])('%j at %i: %j', (text, caret, expected) => expect(mentionAt(text, caret)).toEqual(expected));
});

it('writes the name out where it was begun, without the office', () => {
  expect(writeMention('nhờ @tr xem', { from: 4, query: 'tr' }, AN)).toEqual({
    text: 'nhờ @Trần Văn An xem',
    caret: 17,
  });
});

it('forgets a mention whose name was taken out again', () => {
  expect(mentionedIn('nhờ @Trần Văn Anh', [ANH])).toEqual([ANH]);
  expect(mentionedIn('nhờ @Trần', [AN, ANH])).toEqual([]);
});

it('shows mentions as such, the longer name first, and all other text as it is', () => {
  expect(partsOf('@Trần Văn Anh, @Trần Văn An: a@b.vn', [AN, ANH])).toEqual([
    { text: '@Trần Văn Anh', mention: true },
    { text: ', ', mention: false },
    { text: '@Trần Văn An', mention: true },
    { text: ': a@b.vn', mention: false },
  ]);
});
