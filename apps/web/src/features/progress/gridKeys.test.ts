// The treegrid's keyboard.
import { describe, expect, it } from 'vitest';
import { gridAction } from './gridKeys.ts';
import { cellCounts, gridRows, type Level, type UnitRef } from './gridRows.ts';

function unit(code: string, level: UnitRef['level']): UnitRef {
  return { __typename: 'Unit', id: `Unit:${code}`, code, name: code, level, kind: 'GOVERNMENT' };
}

const levels: Record<string, Level> = {
  '916': { state: 'ready', units: [unit('31117', 'WARD'), unit('31120', 'WARD')], total: 2, ownTasks: 0 },
  '31117': { state: 'ready', tasks: [{ __typename: 'Task', id: 'Task:1' }], total: 1 },
  _1: { state: 'ready', evidence: [{ __typename: 'Evidence', id: 'Evidence:7' }], total: 1, canAdd: true },
};
// 916 · 31117 · _1 · (head) · _1/Evidence:7 · _1/new · 31120
const { rows } = gridRows(unit('916', 'DISTRICT'), new Set(['916', '31117', '_1']), new Map(Object.entries(levels)), {
  keyOf: (id) => id,
  localRows: () => ['new'],
});

const press = (from: string, col: number, key: string, ctrlKey = false) =>
  gridAction(rows, { key: from, col }, { key, ctrlKey }, 3);
const focus = (key: string, col: number) => ({ do: 'focus', key, col });

describe('gridAction', () => {
  it('moves up and down, over rows that cannot be focused', () => {
    expect(press('916', -1, 'ArrowDown')).toEqual(focus('31117', -1));
    expect(press('_1', -1, 'ArrowDown')).toEqual(focus('_1/Evidence:7', -1));
    expect(press('_1/Evidence:7', -1, 'ArrowUp')).toEqual(focus('_1', -1));
    expect(press('916', -1, 'ArrowUp')).toBeNull();
    expect(press('31120', -1, 'ArrowDown')).toBeNull();
  });

  it('keeps the column where the next row has it', () => {
    expect(press('31117', 4, 'ArrowDown')).toEqual(focus('_1', 4));
    expect(press('_1/new', cellCounts.evidence - 1, 'ArrowDown')).toEqual(focus('31120', cellCounts.unit - 1));
  });

  it('opens with Right, then goes into the cells', () => {
    expect(press('31120', -1, 'ArrowRight')).toEqual({ do: 'toggle', key: '31120', open: true });
    expect(press('31117', -1, 'ArrowRight')).toEqual(focus('31117', 0));
    expect(press('31117', 0, 'ArrowRight')).toEqual(focus('31117', 1));
    expect(press('31117', cellCounts.unit - 1, 'ArrowRight')).toBeNull();
  });

  it('comes out with Left, closes, then goes to the parent', () => {
    expect(press('31117', 1, 'ArrowLeft')).toEqual(focus('31117', 0));
    expect(press('31117', 0, 'ArrowLeft')).toEqual(focus('31117', -1));
    expect(press('31117', -1, 'ArrowLeft')).toEqual({ do: 'toggle', key: '31117', open: false });
    expect(press('31120', -1, 'ArrowLeft')).toEqual(focus('916', -1));
    expect(press('_1/Evidence:7', -1, 'ArrowLeft')).toEqual(focus('_1', -1));
  });

  it('goes to the ends with Home and End', () => {
    expect(press('_1', 3, 'Home')).toEqual(focus('_1', 0));
    expect(press('_1', 3, 'End')).toEqual(focus('_1', cellCounts.task - 1));
    expect(press('_1', -1, 'Home')).toEqual(focus('916', -1));
    expect(press('_1', -1, 'End')).toEqual(focus('31120', -1));
    expect(press('_1', 2, 'Home', true)).toEqual(focus('916', 2));
    expect(press('_1', 2, 'End', true)).toEqual(focus('31120', 2));
  });

  it('moves by pages, landing on rows that can be focused', () => {
    expect(press('916', -1, 'PageDown')).toEqual(focus('_1', -1));
    expect(press('_1', -1, 'PageDown')).toEqual(focus('_1/new', -1));
    expect(press('31120', -1, 'PageUp')).toEqual(focus('_1/Evidence:7', -1));
  });

  it('acts with Enter, edits with F2', () => {
    expect(press('_1/Evidence:7', 2, 'Enter')).toEqual({ do: 'activate', key: '_1/Evidence:7', col: 2 });
    expect(press('_1/Evidence:7', 2, 'F2')).toEqual({ do: 'edit', key: '_1/Evidence:7', col: 2 });
    expect(press('_1/Evidence:7', -1, 'F2')).toEqual({ do: 'edit', key: '_1/Evidence:7', col: 0 });
  });

  it('leaves other keys alone', () => {
    expect(press('_1/Evidence:7', 2, 'a')).toBeNull();
    expect(press('_1/Evidence:7', 2, 'z', true)).toBeNull();
    expect(press('gone', 0, 'ArrowDown')).toBeNull();
  });
});
