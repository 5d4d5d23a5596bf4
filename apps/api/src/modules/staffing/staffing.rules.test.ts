// Who lacks a leader or an official, counted up the tree.
import { expect, it } from 'vitest';
import { staffingOf, type ChargedUnit } from './staffing.rules.ts';

const unit = (depth: number, leaders: number, officials: number, owes = true): ChargedUnit => ({
  unitId: depth,
  depth,
  owes,
  leaders: Array<string>(leaders).fill('lãnh đạo'),
  officials: Array<string>(officials).fill('công chức'),
});
const counts = (units: ChargedUnit[]) =>
  staffingOf(units).map((row) => [row.units, row.lackingLeader, row.lackingOfficial, row.lacking]);

it('counts a unit and all below it, each once', () => {
  const tree = [
    unit(0, 0, 0, false), // the city owes nothing itself
    unit(1, 1, 1),
    unit(2, 0, 1),
    unit(2, 0, 0),
    unit(1, 1, 0),
    unit(2, 2, 3),
    unit(1, 0, 1),
  ];
  expect(counts(tree)).toEqual([
    [6, 3, 2, 4],
    [3, 2, 1, 2],
    [1, 1, 0, 1],
    [1, 1, 1, 1],
    [2, 0, 1, 1],
    [1, 0, 0, 0],
    [1, 1, 0, 1],
  ]);
});

it('begins below the root too', () => {
  expect(counts([unit(1, 0, 1), unit(2, 1, 0)])).toEqual([
    [2, 1, 1, 2],
    [1, 0, 1, 1],
  ]);
  expect(staffingOf([])).toEqual([]);
});
