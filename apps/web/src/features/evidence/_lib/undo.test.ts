// The history of acts: what is undone next, what can be done again.
import { expect, it } from 'vitest';
import { EMPTY } from '../fields.ts';
import { NO_HISTORY, forgetRow, recordRemoval, remember, renameRow, takeRedo, takeUndo, type Act } from './undo.ts';

const edit = (row: string, after: string): Act => ({ kind: 'edit', row, field: 'title', before: '', after });

it('undoes the last act first, and does it again', () => {
  const history = remember(NO_HISTORY, edit('a', '1'), edit('b', '2'));
  const [last, undone] = takeUndo(history);
  expect(last).toEqual(edit('b', '2'));
  const [again, redone] = takeRedo(undone);
  expect(again).toEqual(last);
  expect(redone).toEqual(history);
  expect(takeRedo(redone)[0]).toBeUndefined();
  expect(takeUndo(NO_HISTORY)[0]).toBeUndefined();
});

it('forgets what was undone once something new is done', () => {
  const [, undone] = takeUndo(remember(NO_HISTORY, edit('a', '1')));
  expect(takeRedo(remember(undone, edit('a', '2')))[0]).toBeUndefined();
});

it('follows a row that was made again under another key', () => {
  const history = renameRow(remember(NO_HISTORY, edit('a', '1'), edit('b', '2')), 'a', 'c');
  expect(history.past.map(({ row }) => row)).toEqual(['c', 'b']);
});

it('keeps what a removed row was', () => {
  const snapshot = { taskIds: ['Task:1'], values: EMPTY, fileIds: [] };
  const history = recordRemoval(remember(NO_HISTORY, { kind: 'add', row: 'a', snapshot: null }), 'a', snapshot);
  expect(history.past[0]).toMatchObject({ snapshot });
  expect(forgetRow(history, 'a')).toEqual(NO_HISTORY);
});

it('does not grow for ever', () => {
  const acts = Array.from({ length: 300 }, (_, i) => edit('a', String(i)));
  expect(remember(NO_HISTORY, ...acts).past).toHaveLength(200);
});
