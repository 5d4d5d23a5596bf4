import { expect, it } from 'vitest';
import { entriesOf } from './record.ts';

it('tells the newest first, whatever it is', () => {
  const entries = entriesOf({
    reviews: [{ decidedAt: '2024-11-25T07:00:30Z' }, { decidedAt: '2024-11-21T03:00:00Z' }],
    reopenings: [{ reopenedAt: '2024-11-25T14:00:10.5+07:00' }],
    extensions: [
      { askedAt: '2024-11-26T00:00:00Z', decidedAt: null },
      { askedAt: '2024-11-01T00:00:00Z', decidedAt: '2024-11-22T00:00:00Z' },
    ],
  });
  expect(entries.map(({ kind, at }) => `${kind} ${at.slice(0, 10)}`)).toEqual([
    'extension 2024-11-26',
    'review 2024-11-25',
    'reopening 2024-11-25',
    'extension 2024-11-22',
    'review 2024-11-21',
  ]);
});
