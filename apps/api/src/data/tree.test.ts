import { describe, expect, it } from 'vitest';
import { layOutTree, type TreeUnit } from './tree.ts';

const unit = (
  code: string,
  name: string,
  parentCode: string | null,
  kind: TreeUnit['kind'] = 'GOVERNMENT',
): TreeUnit => ({
  code,
  name,
  kind,
  parentCode,
});

describe('layOutTree', () => {
  it('goes down before it goes on, governments first, then by name', () => {
    const nodes = layOutTree([
      unit('PR', 'Báo', '92', 'PRESS'),
      unit('SO', 'An ninh', '92', 'DEPARTMENT'),
      unit('2', 'Quận B', '92'),
      unit('22', 'Phường 10', '2'),
      unit('21', 'Phường 2', '2'),
      unit('92', 'Thành phố', null),
      unit('1', 'Quận Ă', '92'),
    ]);
    expect(nodes.map((node) => [node.unit.code, node.depth, node.position, node.last])).toEqual([
      ['92', 0, 1, 7],
      ['1', 1, 2, 2],
      ['2', 1, 3, 5],
      ['21', 2, 4, 4],
      ['22', 2, 5, 5],
      ['SO', 1, 6, 6],
      ['PR', 1, 7, 7],
    ]);
    expect(nodes[3]!.lineage).toEqual(['92', '2', '21']);
  });

  it('sorts the Vietnamese alphabet: Ă after A, Đ after D', () => {
    const names = ['Đông', 'Dương', 'Ăn', 'An', 'Âu', 'Ơn', 'On', 'Ôn'];
    const nodes = layOutTree(names.map((name) => unit(name, name, null)));
    expect(nodes.map((node) => node.unit.name)).toEqual(['An', 'Ăn', 'Âu', 'Dương', 'Đông', 'On', 'Ôn', 'Ơn']);
  });

  it('counts several roots on, from where it is told', () => {
    const nodes = layOutTree([unit('A', 'A', null), unit('B', 'B', null), unit('A1', 'A1', 'A')], 10);
    expect(nodes.map(({ position, last }) => [position, last])).toEqual([
      [10, 11],
      [11, 11],
      [12, 12],
    ]);
  });

  it('refuses a missing parent, a code twice, and a circle', () => {
    expect(() => layOutTree([unit('A', 'A', 'B')])).toThrow('A stands under B');
    expect(() => layOutTree([unit('A', 'A', null), unit('A', 'B', null)])).toThrow('same code');
    expect(() => layOutTree([unit('A', 'A', 'B'), unit('B', 'B', 'A')])).toThrow('circle');
  });
});
