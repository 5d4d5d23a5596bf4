import { expect, it } from 'vitest';
import { blocksOf, viewOf } from './file-view.ts';

it.each([
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'image'],
  ['text/plain; charset=utf-8', 'text'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'sheets'],
  ['image/svg+xml', null],
  ['text/html', null],
  ['image/heic', null],
  ['application/msword', null],
])('%s is shown as %s', (type, view) => expect(viewOf(type)).toBe(view));

it('parts a Word text into paragraphs and tables', () => {
  const text = 'BÁO CÁO\n\nĐơn vị\tSố\nCái Khế\t12\nNơi nhận:';
  const start = text.indexOf('Đơn vị');
  expect(blocksOf({ text, tables: [{ start, end: text.indexOf('\nNơi') }] })).toEqual([
    { text: 'BÁO CÁO' },
    {
      rows: [
        ['Đơn vị', 'Số'],
        ['Cái Khế', '12'],
      ],
    },
    { text: 'Nơi nhận:' },
  ]);
});
