// Makes workbooks for tests, from the XML of their sheets.
import { strToU8, zipSync } from 'fflate';
import { typesOf } from './docx.ts';

const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export interface Workbook {
  /** The `sheet` elements of the workbook; r:id is rId1, rId2, … in the order of `sheets`. */
  list: string;
  /** The rows of each sheet. */
  sheets: string[];
  sharedStrings?: string;
  styles?: string;
}

export function xlsx({ list, sheets, sharedStrings, styles }: Workbook): Uint8Array {
  const targets = sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`);
  const parts: [name: string, xml: string | undefined][] = [
    ['[Content_Types].xml', typesOf('/xl/workbook.xml', 'spreadsheetml.sheet.main')],
    ['xl/workbook.xml', `<workbook ${R}><sheets>${list}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${targets.join('')}</Relationships>`],
    ['xl/sharedStrings.xml', sharedStrings && `<sst>${sharedStrings}</sst>`],
    ['xl/styles.xml', styles && `<styleSheet>${styles}</styleSheet>`],
    ...sheets.map((rows, at): [string, string] => [
      `xl/worksheets/sheet${at + 1}.xml`,
      `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ]),
  ];
  return zipSync(Object.fromEntries(parts.flatMap(([name, xml]) => (xml ? [[name, strToU8(xml)]] : []))));
}
