// From levels to rows.
import { describe, expect, it } from 'vitest';
import { gridRows, ownKey, taskKey, type Level, type UnitRef } from './gridRows.ts';

function unit(code: string, level: UnitRef['level'], kind: UnitRef['kind'] = 'GOVERNMENT'): UnitRef {
  return { __typename: 'Unit', id: `Unit:${code}`, code, name: code, level, kind };
}
const city = unit('92', 'CITY');
const district = unit('916', 'DISTRICT');
const ward = unit('31117', 'WARD');
const office = unit('SO-03', 'CITY', 'DEPARTMENT');
const task = (n: number) => ({ __typename: 'Task' as const, id: `Task:${n}` });
const piece = (n: number) => ({ __typename: 'Evidence' as const, id: `Evidence:${n}` });

function build(open: string[], levels: Record<string, Level>, root = city) {
  const { rows, wanted } = gridRows(root, new Set(open), new Map(Object.entries(levels)), {
    keyOf: (id) => (id === 'Evidence:8' ? 'new|8' : id),
    localRows: () => ['new|8', 'new|9'],
  });
  return { rows, wanted: wanted.map((request) => `${request.load} ${request.key}`), keys: rows.map((row) => row.key) };
}

describe('gridRows', () => {
  it('is one row when nothing is open', () => {
    const { rows, wanted } = build([], {});
    expect(rows).toMatchObject([{ kind: 'unit', level: 1, open: false, posInSet: 1, setSize: 1 }]);
    expect(wanted).toEqual([]);
  });

  it('shows skeletons and asks for a level that is not there', () => {
    const { rows, wanted } = build(['92'], {});
    expect(rows.map((row) => row.kind)).toEqual(['unit', 'skeleton', 'skeleton', 'skeleton']);
    expect(wanted).toEqual(['children 92']);
  });

  it('goes from the city down to the evidence', () => {
    const { rows, wanted } = build(['92', '916', '31117', taskKey('Task:1')], {
      '92': { state: 'ready', units: [district, office], total: 2, ownTasks: 0 },
      '916': { state: 'ready', units: [ward], total: 1, ownTasks: 36 },
      '31117': { state: 'ready', tasks: [task(1), task(2)], total: 36, hasMore: true },
      _1: { state: 'ready', evidence: [piece(7)], total: 1, canAdd: true },
    });
    expect(rows.map((row) => `${row.level} ${row.kind} ${row.posInSet}/${row.setSize}`)).toEqual([
      '1 unit 1/1',
      '2 unit 1/2',
      '3 own 1/2',
      '3 unit 2/2',
      '4 task 1/36',
      '5 evidence-head 1/3',
      '5 evidence 1/3',
      '5 evidence 2/3',
      '5 evidence 3/3',
      '4 task 2/36',
      '4 more 3/36',
      '2 unit 2/2',
    ]);
    expect(wanted).toEqual(['children 92', 'children 916', 'tasks 31117', 'evidence _1']);
    expect(rows.at(6)).toMatchObject({ key: '_1/Evidence:7', deskRow: 'Evidence:7', parentKey: '_1' });
  });

  it('opens a district’s own tasks under a row of their own', () => {
    const { rows, wanted } = build(
      ['916', ownKey('916')],
      {
        '916': { state: 'ready', units: [ward], total: 1, ownTasks: 36 },
        '916*': { state: 'ready', tasks: [task(1)], total: 1 },
      },
      district,
    );
    expect(rows.map((row) => row.key)).toEqual(['916', '916*', '_1', '31117']);
    expect(wanted).toEqual(['children 916', 'tasks 916*']);
  });

  it('opens a department on its tasks at once', () => {
    expect(build(['SO-03'], {}, office).wanted).toEqual(['tasks SO-03']);
  });

  it('leaves what is below a closed node unloaded', () => {
    const { keys, wanted } = build(['916', '31117'], {});
    expect(keys).toEqual(['92']);
    expect(wanted).toEqual([]);
  });

  it('says that a level is empty, or failed', () => {
    expect(build(['31117'], { '31117': { state: 'ready', tasks: [], total: 0 } }, ward).rows.at(1)).toMatchObject({
      kind: 'empty',
      of: 'tasks',
    });
    expect(build(['31117'], { '31117': { state: 'failed' } }, ward).rows.at(1)).toMatchObject({ kind: 'failed' });
  });

  it('gives every row a key of its own', () => {
    const { keys } = build(['92', '916', '31117', '_1', '_2'], {
      '92': { state: 'ready', units: [district], total: 1 },
      '916': { state: 'ready', units: [ward], total: 1, ownTasks: 2 },
      '31117': { state: 'ready', tasks: [task(1), task(2)], total: 2 },
      _1: { state: 'ready', evidence: [piece(7)], total: 1, canAdd: true },
      _2: { state: 'ready', evidence: [piece(7)], total: 1, canAdd: true },
    });
    expect(keys.filter((key) => key.endsWith('Evidence:7'))).toHaveLength(2);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
