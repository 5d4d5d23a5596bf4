import { describe, expect, it } from 'vitest';
import { statusAfterEvidence, timingOf } from './task.rules.ts';

const DUE = '2022-11-14T17:00:00Z'; // 15/11/2022 00:00 in Hồ Chí Minh: the first late instant
const before = new Date('2022-11-14T16:59:59.999Z');
const at = new Date(DUE);

describe('timingOf', () => {
  it.each([
    ['NOT_STARTED', null, before, 'IN_TERM'],
    ['NOT_STARTED', null, at, 'OVERDUE'],
    ['IN_PROGRESS', null, before, 'IN_TERM'],
    ['RETURNED', '2022-11-01T00:00:00Z', at, 'OVERDUE'],
    ['SUBMITTED', '2022-11-14T16:59:59.999Z', at, 'DONE_ON_TIME'],
    ['SUBMITTED', DUE, at, 'DONE_LATE'],
    ['ACCEPTED', '2022-11-01T00:00:00Z', at, 'DONE_ON_TIME'],
    ['ACCEPTED', '2022-11-15T00:00:00Z', at, 'DONE_LATE'],
    ['NOT_APPLICABLE', null, at, 'IN_TERM'],
  ] as const)('%s submitted %s, read at %s, is %s', (status, submittedAt, now, timing) => {
    expect(timingOf({ status, dueAt: DUE, submittedAt }, now)).toBe(timing);
  });
});

describe('the status that follows from the evidence', () => {
  it.each([
    ['NOT_STARTED', 1, 'IN_PROGRESS'],
    ['IN_PROGRESS', 2, 'IN_PROGRESS'],
    ['IN_PROGRESS', 0, 'NOT_STARTED'],
    ['RETURNED', 3, 'RETURNED'],
    ['RETURNED', 0, 'RETURNED'],
  ] as const)('%s with %i pieces becomes %s', (status, pieces, after) => {
    expect(statusAfterEvidence(status, pieces)).toBe(after);
  });
});
