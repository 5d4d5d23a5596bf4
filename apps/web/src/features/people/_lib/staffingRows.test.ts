// Which assignments are shown.
import { expect, it } from 'vitest';
import { shownRows } from './staffingRows.ts';

const row = (id: string, depth: number, lacking: number) => ({
  unit: { id },
  depth,
  lacking,
  owes: true,
  leaders: [],
  officials: [],
});
const tree = [
  row('city', 0, 2),
  row('so', 1, 0),
  row('d1', 1, 2),
  row('w1', 2, 1),
  row('w2', 2, 0),
  row('d2', 1, 0),
  row('w3', 2, 0),
];
const shown = (open: string[], onlyLacking: boolean) =>
  shownRows(tree, new Set(open), onlyLacking).map(
    ({ row: { unit }, hasChildren }) => unit.id + (hasChildren ? '+' : ''),
  );

it.each([
  [[], false, ['city+']],
  [['city'], false, ['city+', 'so', 'd1+', 'd2+']],
  [['city', 'd1'], false, ['city+', 'so', 'd1+', 'w1', 'w2', 'd2+']],
  [['city', 'd1', 'd2'], true, ['city+', 'd1+', 'w1']],
  [['d1'], true, ['city+']],
])('open %j, only lacking %s: %j', (open, onlyLacking, ids) => expect(shown(open, onlyLacking)).toEqual(ids));

it('keeps the first row when nobody lacks anything', () => {
  expect(shownRows([row('city', 0, 0), row('so', 1, 0)], new Set(), true)).toHaveLength(1);
  expect(shownRows([], new Set(), true)).toEqual([]);
});
