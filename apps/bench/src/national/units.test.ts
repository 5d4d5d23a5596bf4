import { expect, it } from 'vitest';
import { nationalUnits } from './units.ts';

it('makes up one tree with the counts of 2022 where there is no file', () => {
  const units = nationalUnits('/nowhere/units.csv');
  const codes = new Set(units.map(({ code }) => code));
  const count = (level: string): number => units.filter((unit) => unit.level === level).length;
  expect(codes.size).toBe(units.length);
  expect([count('CITY'), count('DISTRICT'), count('WARD')]).toEqual([1 + 63, 705, 10_599]);
  expect(units.filter(({ parentCode }) => parentCode === null)).toHaveLength(1);
  expect(units.every(({ parentCode }) => parentCode === null || codes.has(parentCode))).toBe(true);
});
