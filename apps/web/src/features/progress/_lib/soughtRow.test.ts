import { expect, it } from 'vitest';
import { gridRows, type Level, type UnitRef } from '../gridRows.ts';
import { soughtRow } from './soughtRow.ts';

const ward: UnitRef = { __typename: 'Unit', id: 'Unit:1', code: '31117', name: 'P', level: 'WARD', kind: 'GOVERNMENT' };
const tasks: Level = { state: 'ready', tasks: [{ __typename: 'Task', id: 'Task:7' }] };
const made = { keyOf: (id: string) => id, localRows: () => ['new|Task:7|a', 'new|Task:7|b'] };

function focusFor(row: string, evidence: Level) {
  const levels = new Map<string, Level>([['31117', tasks], ['_7', evidence]]); // prettier-ignore
  const { rows } = gridRows(ward, new Set(['31117', '_7']), levels, made);
  return soughtRow(rows, { row, task: 'Task:7' }, made.keyOf, { note: { text: 'x' }, link: { text: 'y' } });
}
const ready: Level = { state: 'ready', evidence: [{ __typename: 'Evidence', id: 'Evidence:3' }], canAdd: true };

it('is the first unsaved cell of the row, be it on the server or made here', () => {
  expect(focusFor('Evidence:3', ready)).toEqual({ key: '_7/Evidence:3', col: 5 });
  expect(focusFor('new|Task:7|a', ready)).toEqual({ key: '_7/new|Task:7|a', col: 5 });
});

it('is not known while the evidence is loading, and the task where the row is not among it', () => {
  expect(focusFor('Evidence:3', { state: 'loading' })).toBeNull();
  expect(focusFor('Evidence:4', ready)).toEqual({ key: '_7', col: -1 });
});
