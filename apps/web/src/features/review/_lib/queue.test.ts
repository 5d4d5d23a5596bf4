import { describe, expect, it } from 'vitest';
import { groupOf, keyOf, nextTask, portions, queueLines, undoable, UNDO_OFFERED_MS, type QueueTask } from './queue.ts';

const task = (id: string, status = 'SUBMITTED'): QueueTask => ({
  id,
  status,
  obligation: { code: 'II.1.1', label: '', labelEn: '' },
  unit: { id: 'Unit:7', name: '' },
});

describe('the next task', () => {
  const tasks = [task('a'), task('b', 'ACCEPTED'), task('c'), task('d', 'RETURNED'), task('e')];
  it.each([
    [null, 1, [], 'a'],
    [null, -1, [], 'e'],
    ['a', 1, [], 'c'],
    ['a', 1, ['c'], 'e'],
    ['e', 1, [], null],
    ['c', -1, [], 'a'],
    ['a', -1, [], null],
    ['gone', 1, [], 'a'],
  ] as const)('after %s, by %i, without %j, is %s', (from, by, skip, next) => {
    expect(nextTask(tasks, from, by, new Set(skip))?.id ?? null).toBe(next);
  });
});

it('groups by duty or by unit', () => {
  expect([groupOf(task('a'), 'duty'), groupOf(task('a'), 'unit')]).toEqual(['II.1.1', 'Unit:7']);
});

it('sets a heading before each group', () => {
  const of = (id: string, code: string): QueueTask => ({ ...task(id), obligation: { code, label: '', labelEn: '' } });
  const lines = queueLines([of('a', 'II.1.1'), of('b', 'II.1.1'), of('c', 'II.1.2')], 'duty');
  expect(lines.map((line) => `${line.kind} ${line.task.id}`)).toEqual([
    'heading a',
    'task a',
    'task b',
    'heading c',
    'task c',
  ]);
  expect(lines.flatMap((line) => (line.kind === 'heading' ? [line.group.map(({ id }) => id)] : []))).toEqual([
    ['a', 'b'],
    ['c'],
  ]);
  expect(queueLines([], 'duty')).toEqual([]);
});

it('decides on no more at a time than the API takes', () => {
  const many = Array.from({ length: 1_001 }, (_, at) => at);
  expect(portions(many).map((part) => part.length)).toEqual([500, 500, 1]);
  expect(portions(many).flat()).toEqual(many);
  expect(portions([])).toEqual([]);
});

it('offers to undo for less than a minute', () => {
  const decided = [0, 1_000].map((at) => ({ kind: 'ACCEPT' as const, items: [], at }));
  expect(undoable(decided, UNDO_OFFERED_MS).map(({ at }) => at)).toEqual([1_000]);
  expect(UNDO_OFFERED_MS).toBeLessThan(60_000);
});

describe('a key', () => {
  const press = (key: string, more: object = {}) => ({
    key,
    code: `Key${key.toUpperCase()}`,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });
  it.each([
    [press('c'), 'c'],
    [press('C'), 'c'],
    [press('?', { code: 'Slash' }), '?'],
    [press('Process', { code: 'KeyJ' }), 'j'],
    [press('c', { ctrlKey: true }), null],
    [press('q'), null],
    [press('Enter', { code: 'Enter' }), null],
    [press('ArrowC', { code: 'KeyC' }), null],
  ])('%o acts as %s', (event, key) => {
    expect(keyOf(event, false)).toBe(key);
    expect(keyOf(event, true)).toBeNull();
  });
});
