import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvChunks } from './csv.ts';
import { jsonChunks } from './json-rows.ts';
import { neutralise, type Column, type Row, type Table } from './table.ts';
import { writeXlsx } from './xlsx.ts';

const columns: Column[] = [
  { key: 'name', header: 'Đơn vị', type: 'text', width: 30 },
  { key: 'status', header: 'Trạng thái', type: 'text', width: 20, words: { ACCEPTED: 'Đã thẩm định' } },
  { key: 'on', header: 'Ngày', type: 'date', width: 12 },
  { key: 'at', header: 'Lúc', type: 'datetime', width: 16 },
  { key: 'count', header: 'Số', type: 'integer', width: 8 },
  { key: 'share', header: 'Tỷ lệ (%)', type: 'percent', width: 8 },
  { key: 'context', header: 'Ngữ cảnh', type: 'flag', width: 8 },
];
const rows: Row[] = [
  { name: 'Thành phố', status: null, on: null, at: null, count: 0, share: null, context: true, depth: 0 },
  {
    name: 'Quận "Ninh Kiều", a;b\nhai dòng',
    status: 'ACCEPTED',
    on: '2022-11-14',
    at: '2022-11-14T17:00:00Z',
    count: 3,
    share: 0.8751,
    context: false,
    depth: 1,
  },
  { name: '=1+1', status: '@x', on: '1890-01-02', at: null, count: -5, share: 1, context: false, depth: 2 },
];
const table = (batches: Row[][] = [rows.slice(0, 1), [], rows.slice(1)]): Table => ({
  title: 'Tiến độ',
  columns,
  rows: (async function* () {
    for (const batch of batches) yield batch;
  })(),
  tree: { depthKey: 'depth', indentKey: 'name', contextKey: 'context' },
});

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

describe('neutralise', () => {
  it.each(['=1+1', '+84', '-2', '@SUM(A1)', '\tx', '\rx'])('puts an apostrophe before %j', (text) => {
    expect(neutralise(text)).toBe(`'${text}`);
  });
  it.each(['', 'a=b', ' =1', '102/KH-UBND', "'=1"])('leaves %j', (text) => {
    expect(neutralise(text)).toBe(text);
  });
});

describe('CSV', () => {
  it('is UTF-8 with a mark, quoted, in lines that end in CRLF', async () => {
    const csv = await textOf(csvChunks(table()));
    expect(csv.startsWith('\uFEFFĐơn vị,Trạng thái,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(parse(csv, { bom: true, record_delimiter: '\r\n' })).toEqual([
      columns.map(({ header }) => header),
      ['Thành phố', '', '', '', '0', '', 'x'],
      ['Quận "Ninh Kiều", a;b\nhai dòng', 'Đã thẩm định', '2022-11-14', '2022-11-15 00:00:00', '3', '87.5', ''],
      ["'=1+1", "'@x", '1890-01-02', '', '-5', '100', ''],
    ]);
  });
  it('is its header alone when there are no rows', async () => {
    expect((await textOf(csvChunks(table([])))).split('\r\n')).toHaveLength(2);
  });
});

describe('JSON', () => {
  it('is an array of objects with stable keys and codes', async () => {
    const parsed = JSON.parse(await textOf(jsonChunks(table()))) as Row[];
    expect(parsed).toHaveLength(3);
    expect(parsed[1]).toEqual({
      name: rows[1]!['name'],
      status: 'ACCEPTED',
      on: '2022-11-14',
      at: '2022-11-14T17:00:00Z',
      count: 3,
      share: 0.8751,
      context: false,
    });
    expect(parsed[2]!['name']).toBe('=1+1');
  });
  it('is an empty array when there are no rows', async () => {
    expect(JSON.parse(await textOf(jsonChunks(table([]))))).toEqual([]);
  });
});

describe('XLSX', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'table-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('has typed cells, a frozen header, an autofilter, widths, an outline and remarks', async () => {
    const path = join(folder, 'a.xlsx');
    await writeXlsx(path, table(), {
      title: 'Bộ lọc',
      rows: [
        ['Kỳ', '2022'],
        ['Từ khóa', '=cmd'],
      ],
    });
    const book = new excel.Workbook();
    await book.xlsx.load((await readFile(path)).buffer as ArrayBuffer);
    const sheet = book.getWorksheet('Tiến độ')!;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBe('A1:G4');
    expect(sheet.getColumn(1).width).toBe(30);
    expect(sheet.getRow(1).font.bold).toBe(true);
    expect(sheet.getCell('A1').value).toBe('Đơn vị');
    expect(sheet.rowCount).toBe(4);
    expect(sheet.getCell('A3').value).toBe(rows[1]!['name']);
    expect(sheet.getCell('A3').alignment.indent).toBe(1);
    expect(sheet.getRow(4).outlineLevel).toBe(2);
    expect(sheet.getCell('B3').value).toBe('Đã thẩm định');
    expect(sheet.getCell('C3').value).toEqual(new Date('2022-11-14T00:00:00Z'));
    expect(sheet.getCell('C3').numFmt).toBe('dd/mm/yyyy');
    expect(sheet.getCell('D3').value).toEqual(new Date('2022-11-15T00:00:00Z'));
    expect(sheet.getCell('E3').value).toBe(3);
    expect(sheet.getCell('F3').value).toBe(0.8751);
    expect(sheet.getCell('F3').numFmt).toBe('0.0%');
    expect(sheet.getCell('G2').value).toBe('x');
    expect(sheet.getCell('A4').value).toBe("'=1+1");
    expect(sheet.getCell('C4').value).toBe('1890-01-02');
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '1:1' });
    expect([sheet.getRow(1).font, sheet.getRow(2).font]).toMatchObject([{ name: 'Calibri' }, { name: 'Calibri' }]);
    const remarks = book.getWorksheet('Bộ lọc')!;
    expect(remarks.getCell('A1').value).toBe('Kỳ');
    expect(remarks.getCell('B2').value).toBe("'=cmd");
  });

  it('fails when the rows fail, and leaves no open file', async () => {
    const failing: Table = {
      ...table(),
      rows: (async function* (): AsyncGenerator<Row[]> {
        yield rows;
        throw new Error('gone');
      })(),
    };
    await expect(writeXlsx(join(folder, 'b.xlsx'), failing, { title: 'Bộ lọc', rows: [] })).rejects.toThrow('gone');
  });

  it('holds little of a long table in memory', { timeout: 60_000 }, async () => {
    const wide = Array.from({ length: 14 }, (_, i): Column => ({
      key: `k${i}`,
      header: `${i}`,
      type: 'text',
      width: 9,
    }));
    const row = Object.fromEntries(wide.map(({ key }) => [key, `Ủy ban nhân dân phường Cái Khế ${key}`]));
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const long: Table = {
      title: 'Dài',
      columns: wide,
      rows: (async function* () {
        for (let batch = 0; batch < 160; batch++) {
          yield Array<Row>(500).fill(row);
          most = Math.max(most, process.memoryUsage().arrayBuffers - before);
          await new Promise(setImmediate);
        }
      })(),
    };
    await writeXlsx(join(folder, 'c.xlsx'), long, { title: 'Bộ lọc', rows: [] });
    // The sheet is 110 MB before it is compressed.
    expect(most).toBeLessThan(70_000_000);
  });
});
