// What a spreadsheet copies, taken apart.
import { expect, it } from 'vitest';
import { pasteCells, table } from './paste.ts';

it('reads lines and columns, quoted cells included', () => {
  expect(table('Kế hoạch 12\t05/KH-UBND\r\n"Hội nghị\n""dân vận"""\t\r\n')).toEqual([
    ['Kế hoạch 12', '05/KH-UBND'],
    ['Hội nghị\n"dân vận"', ''],
  ]);
});

it('leaves a plain text whole, quotes and all', () => {
  expect(table('"Dân vận khéo" năm 2022')).toEqual([['"Dân vận khéo" năm 2022']]);
});

it('ends on text that is no table', () => {
  expect(table('a\t"b\nc')).toEqual([['a', '"b'], ['c']]);
});

it('fills to the right and down, the title of each row last, then new rows', () => {
  const done: string[] = [];
  let made = 0;
  pasteCells(
    {
      commit: (row, field, text) => (done.push(`${row} ${field}=${text}`), { ok: true, value: text }),
      localRows: () => [`new${made++}`],
    },
    { rows: ['one'], field: 'title', taskId: 'Task:1' },
    'A\tDOCUMENT\t1/KH\nB\t\t2/KH',
  );
  expect(done).toEqual([
    'one documentNumber=1/KH',
    'one kind=DOCUMENT',
    'one title=A',
    'new0 documentNumber=2/KH',
    'new0 title=B',
  ]);
});
