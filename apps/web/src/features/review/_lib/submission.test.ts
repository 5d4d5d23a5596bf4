import { describe, expect, it } from 'vitest';
import type { TaskStatus } from '../../../generated/types.ts';
import { bareOf, clausesAbove, liesIn, submissionOf, type OwedTask } from './submission.ts';

const task = (id: string, status: TaskStatus, pieces = 0): OwedTask => ({
  id,
  status,
  viewerCanSubmit: status === 'IN_PROGRESS' || status === 'RETURNED',
  viewerCanWithdraw: status === 'SUBMITTED',
  obligation: { clause: { path: 'II.1' } },
  evidence: { totalCount: pieces, nodes: [] },
});

it('tells what can go, what lacks evidence, what waits and what is settled', () => {
  const groups = submissionOf([
    task('a', 'NOT_STARTED'),
    task('b', 'IN_PROGRESS', 2),
    task('c', 'SUBMITTED', 1),
    task('d', 'RETURNED', 1),
    task('e', 'RETURNED', 0),
    task('f', 'ACCEPTED', 1),
    task('g', 'NOT_APPLICABLE'),
    // Their period is closed.
    { ...task('h', 'IN_PROGRESS', 1), viewerCanSubmit: false },
    { ...task('i', 'SUBMITTED', 1), viewerCanWithdraw: false },
    task('j', 'NOT_STARTED'),
  ]);
  const idsOf = (tasks: readonly OwedTask[]): string => tasks.map(({ id }) => id).join('');
  const { ready, empty, locked, waiting, settled } = groups;
  expect([ready, empty, locked, waiting, settled].map(idsOf)).toEqual(['bd', 'aej', 'h', 'ci', 'fg']);
});

it('counts the pieces that show neither a file nor a link', () => {
  const nodes = [
    { link: null, attachments: [] },
    { link: '', attachments: [] },
    { link: 'https://x', attachments: [] },
    { link: null, attachments: [{}] },
  ];
  expect(bareOf({ ...task('a', 'IN_PROGRESS'), evidence: { totalCount: 4, nodes } })).toBe(2);
});

describe('clauses', () => {
  it('are those above the paths, in their order', () => {
    expect(clausesAbove(['II.1', 'II.3.c', 'II.3.đ', 'KL'])).toEqual(['II', 'II.1', 'II.3', 'II.3.c', 'II.3.đ', 'KL']);
  });

  it.each([
    ['II.3.c', 'II.3', true],
    ['II.3', 'II.3', true],
    ['II.31', 'II.3', false],
    ['I', 'II', false],
    ['KL', '', true],
  ])('%s in %s: %s', (path, clause, lies) => expect(liesIn(path, clause)).toBe(lies));
});
