// Workbooks as other programs write them.
import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { readSheets } from './sheets.ts';

const workbook = (sheets: string): string => `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`;
const relations = `<Relationships>
  <Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
  <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`;

const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const whole = (sheet: string, more: Record<string, string> = {}): Uint8Array =>
  zip({
    'xl/workbook.xml': workbook('<sheet name="Số liệu" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relations,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  });

describe('a sheet', () => {
  it('is its cells, each at its place', () => {
    const bytes = whole(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Tổng</t></is></c></row>
       <row r="3"><c r="B3" s="1"><v>45610</v></c><c r="C3"><f>SUM(1,2)</f><v>3.5</v></c></row>`,
      {
        'xl/sharedStrings.xml': '<sst><si><r><t>Đơn </t></r><r><t>vị</t></r><rPh><t>x</t></rPh></si></sst>',
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      },
    );
    expect(readSheets(bytes)).toEqual([
      { name: 'Số liệu', rows: [['Đơn vị', '', 'Tổng'], [], ['', '14/11/2024', '3,5']], cut: false },
    ]);
  });

  it('is cut where it would be too long to show', () => {
    const [sheet] = readSheets(
      whole('<row r="500"><c r="A500"><v>1</v></c></row><row r="501"><c r="A501"><v>2</v></c></row>'),
    );
    expect([sheet!.rows.length, sheet!.cut]).toEqual([500, true]);
  });

  it('that is hidden stays hidden', () => {
    const bytes = zip({
      'xl/workbook.xml': workbook('<sheet name="a" r:id="rId1" state="veryHidden"/><sheet name="b" r:id="rId2"/>'),
      'xl/_rels/workbook.xml.rels': relations,
      'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row r="1"><c><v>1</v></c></row></sheetData></worksheet>',
    });
    expect(readSheets(bytes)).toEqual([{ name: 'b', rows: [['1']], cut: false }]);
  });
});

it.each([
  ['no archive', strToU8('PK? no')],
  ['no workbook', zip({ 'a.txt': 'x' })],
  ['a broken sheet', whole('<row r="1"><c>')],
  [
    'an entity',
    zip({
      'xl/workbook.xml': `<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook><sheets><sheet name="&a;"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations,
    }),
  ],
])('refuses %s', (_, bytes) => {
  expect(() => readSheets(bytes)).toThrow();
});
