import { expect, it } from 'vitest';
import { changesOf, changesOfEntry } from './history.rules.ts';

const piece = {
  id: 1,
  unitId: 2,
  version: 3,
  title: 'Kế hoạch',
  quantity: 5,
  note: null,
  taskIds: [7],
  attachments: [{ id: 1, fileName: 'a.pdf' }],
};

it('tells the fields that moved, and no keys or counters', () => {
  const after = { ...piece, version: 4, title: 'Kế hoạch 2022', quantity: null, note: 'Bổ sung' };
  expect(changesOf(piece, after)).toEqual([
    { field: 'title', from: 'Kế hoạch', to: 'Kế hoạch 2022' },
    { field: 'quantity', from: '5', to: null },
    { field: 'note', from: null, to: 'Bổ sung' },
  ]);
});

it('tells all that was entered, and all that went with a deletion', () => {
  const names = { '7': 'II.1.1' };
  expect(changesOf(null, piece, names)).toEqual([
    { field: 'title', from: null, to: 'Kế hoạch' },
    { field: 'quantity', from: null, to: '5' },
    { field: 'taskIds', from: null, to: 'II.1.1' },
    { field: 'attachments', from: null, to: 'a.pdf' },
  ]);
  expect(changesOf(piece, null).map(({ from, to }) => [from, to])).toContainEqual(['Kế hoạch', null]);
});

it('tells of a role that was taken away what it was, whatever the act noted', () => {
  const role = { role: 'OFFICER', startsOn: '2024-12-01', endsOn: null, accountId: 9 };
  const entry = { action: 'grant.delete', before: role, after: { cancelledHandoverId: 4 }, taskNames: null };
  expect(changesOfEntry(entry)).toEqual([
    { field: 'role', from: 'OFFICER', to: null },
    { field: 'startsOn', from: '2024-12-01', to: null },
  ]);
});

it('calls tasks by their duties and files by their names', () => {
  const after = { ...piece, taskIds: [7, 8], attachments: [] };
  expect(changesOf(piece, after, { '7': 'II.1.1', '8': 'II.2.a.1' })).toEqual([
    { field: 'taskIds', from: 'II.1.1', to: 'II.1.1; II.2.a.1' },
    { field: 'attachments', from: 'a.pdf', to: null },
  ]);
});

it('says nothing of what an act does not name, and never shows a secret', () => {
  expect(
    changesOf({ status: 'CLOSED', reason: 'x', passwordHash: 'a' }, { status: 'OPEN', passwordHash: 'b' }),
  ).toEqual([{ field: 'status', from: 'CLOSED', to: 'OPEN' }]);
});
