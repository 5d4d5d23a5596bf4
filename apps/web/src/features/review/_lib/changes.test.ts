import { expect, it } from 'vitest';
import { changedFields, type SeenEvidence } from './changes.ts';

const piece: SeenEvidence = {
  kind: 'DOCUMENT',
  title: 'Kế hoạch',
  documentNumber: '12/KH-UBND',
  happenedOn: '2024-03-01',
  quantity: null,
  link: null,
  note: null,
  files: ['a.pdf'],
};

it.each([
  [{}, []],
  [{ note: 'Đến 31/12', title: 'Kế hoạch năm' }, ['title', 'note']],
  [{ quantity: 0 }, ['quantity']],
  [{ files: ['a.pdf', 'b.pdf'] }, ['files']],
  [{ files: [] as string[] }, ['files']],
] as const)('after %j: %j', (change, fields) => {
  expect(changedFields(piece, { ...piece, ...change })).toEqual(fields);
});
