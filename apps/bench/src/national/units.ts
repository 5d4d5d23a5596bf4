// The units of the whole country: from a CSV file, or made up to the same counts.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { SeedUnit } from '@dan-van/api/src/data/seed-files.ts';

const COUNTS = { provinces: 63, districts: 705, communes: 10_599 };

const LEVELS: Record<string, { level: SeedUnit['level']; classes: string[] }> = {
  province: { level: 'CITY', classes: ['SBN', 'TT', 'CBCCVC'] },
  district: { level: 'DISTRICT', classes: ['QH', 'DP', 'TT', 'CBCCVC'] },
  commune: { level: 'WARD', classes: ['XPT', 'DP', 'TT', 'CBCCVC'] },
};

/** Above the provinces, so that the country is one tree; it owes nothing. */
export const COUNTRY: SeedUnit = {
  code: '00',
  name: 'Cả nước',
  level: 'CITY',
  kind: 'GOVERNMENT',
  symbol: null,
  parentCode: null,
  classes: [],
};

/** Where the units come from, in words. */
export const unitsOrigin = (csvFile: string): string =>
  existsSync(csvFile) ? 'the real units of 2022' : 'units made up to the counts of 2022';

/** The country, its provinces, districts and communes. */
export function nationalUnits(csvFile: string): SeedUnit[] {
  if (!existsSync(csvFile)) return [COUNTRY, ...madeUp()];
  const rows = parse(readFileSync(csvFile, 'utf8'), { columns: true, bom: true }) as Record<string, string>[];
  const units = rows.map((row) => unit(row.code!, row.full_name!, row.level!, row.parent_code || COUNTRY.code));
  return [COUNTRY, ...units];
}

function unit(code: string, name: string, level: string, parentCode: string): SeedUnit {
  return { code, name: name.normalize('NFC'), kind: 'GOVERNMENT', symbol: null, parentCode, ...LEVELS[level]! };
}

function madeUp(): SeedUnit[] {
  const { provinces, districts, communes } = COUNTS;
  const provinceCode = (n: number): string => String(1 + (n % provinces)).padStart(2, '0');
  const districtCode = (n: number): string => String(1 + (n % districts)).padStart(3, '0');
  const many = (count: number, make: (n: number) => SeedUnit): SeedUnit[] =>
    Array.from({ length: count }, (_, n) => make(n));
  return [
    ...many(provinces, (n) => unit(provinceCode(n), `Tỉnh số ${n + 1}`, 'province', COUNTRY.code)),
    ...many(districts, (n) => unit(districtCode(n), `Huyện số ${n + 1}`, 'district', provinceCode(n))),
    ...many(communes, (n) => unit(String(n + 1).padStart(5, '0'), `Xã số ${n + 1}`, 'commune', districtCode(n))),
  ];
}
