// Small tables as text.
import { expect, it } from 'vitest';
import { toClipboard, toCsv } from './csvFile.ts';

it('quotes what would part cells, and lets no cell be run', () => {
  expect(
    toCsv([
      ['Mã', 'Tên'],
      ['916', 'Quận "Ninh Kiều", 1'],
      ['=1+1', '-2'],
    ]),
  ).toBe('\uFEFFMã,Tên\r\n916,"Quận ""Ninh Kiều"", 1"\r\n\'=1+1,\'-2\r\n');
});

it('copies cells, each on its line', () => {
  expect(
    toClipboard([
      ['a\tb', 'c\nd'],
      ['@x', ''],
    ]),
  ).toBe("a b\tc d\n'@x\t");
});
