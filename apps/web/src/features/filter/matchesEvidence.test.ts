// Which pieces of evidence the filter shows.
import { expect, it } from 'vitest';
import { matchesEvidence } from './matchesEvidence.ts';

const piece = { kind: 'DOCUMENT' as const, happenedOn: '2022-05-01', attachments: [] };

it.each([
  [{}, true],
  [{ kinds: ['DOCUMENT' as const] }, true],
  [{ kinds: ['EVENT' as const] }, false],
  [{ happenedFrom: '2022-05-01', happenedTo: '2022-05-01' }, true],
  [{ happenedFrom: '2022-05-02' }, false],
  [{ happenedTo: '2022-04-30' }, false],
  [{ hasAttachment: true }, false],
  [{ hasAttachment: false }, true],
])('%j: %s', (filter, shown) => {
  expect(matchesEvidence(filter, piece)).toBe(shown);
});

it('puts a date that is unknown in no range', () => {
  expect(matchesEvidence({ happenedTo: '2030-01-01' }, { ...piece, happenedOn: null })).toBe(false);
});
