// The roll-ups before the server has answered, in a real cache.
import { gql } from '@apollo/client';
import { expect, it } from 'vitest';
import { createCache } from '../../apollo/cache.ts';
import type { TaskFilter, TaskStatus } from '../../generated/types.ts';
import { foreseeEvidence } from './foreseen.ts';

const query = gql`
  query ($filter: TaskFilter) {
    node {
      id
      status
      evidence(first: 1) {
        totalCount
      }
      unit {
        id
        progress(filter: $filter) {
          notStarted
          inProgress
          evidence
        }
        ancestors {
          id
          progress(filter: $filter) {
            notStarted
            inProgress
            evidence
          }
        }
      }
    }
  }
`;

function open(status: TaskStatus, pieces: number, filter: TaskFilter) {
  const cache = createCache();
  const progress = (notStarted: number, inProgress: number, evidence: number) => ({
    __typename: 'Progress',
    notStarted,
    inProgress,
    evidence,
  });
  const city = { __typename: 'Unit', id: 'Unit:1', progress: progress(90, 40, 700) };
  const unit = { __typename: 'Unit', id: 'Unit:2', progress: progress(9, 4, 70), ancestors: [city] };
  const evidence = { __typename: 'EvidenceConnection', totalCount: pieces };
  const node = { __typename: 'Task', id: 'Task:5', status, evidence, unit };
  cache.writeQuery({ query, variables: { filter }, data: { node } });
  const read = () => {
    const found = cache.readQuery<{ node: typeof node }>({ query, variables: { filter }, optimistic: true })!.node;
    const counts = (p: ReturnType<typeof progress>) => [p.notStarted, p.inProgress, p.evidence];
    const { status, evidence, unit } = found;
    return [status, evidence.totalCount, counts(unit.progress), counts(unit.ancestors[0]!.progress)];
  };
  return { cache, read };
}

const year = { periods: ['2024'] };

it('starts a task with its first piece, and takes that back', () => {
  const { cache, read } = open('NOT_STARTED', 0, year);
  const undo = foreseeEvidence(cache, { taskIds: ['Task:5'], by: 1, filter: year });
  expect(read()).toEqual(['IN_PROGRESS', 1, [8, 5, 71], [89, 41, 701]]);
  undo();
  expect(read()).toEqual(['NOT_STARTED', 0, [9, 4, 70], [90, 40, 700]]);
});

it('un-starts a task with its last piece', () => {
  const { cache, read } = open('IN_PROGRESS', 1, year);
  foreseeEvidence(cache, { taskIds: ['Task:5'], by: -1, filter: year });
  expect(read()).toEqual(['NOT_STARTED', 0, [10, 3, 69], [91, 39, 699]]);
});

it('leaves a returned task returned', () => {
  const { cache, read } = open('RETURNED', 1, year);
  foreseeEvidence(cache, { taskIds: ['Task:5'], by: -1, filter: year });
  expect(read()).toEqual(['RETURNED', 0, [9, 4, 69], [90, 40, 699]]);
});

it('foresees nothing under a filter that looks at the status', () => {
  const filter = { statuses: ['NOT_STARTED' as const] };
  const { cache, read } = open('NOT_STARTED', 0, filter);
  foreseeEvidence(cache, { taskIds: ['Task:5'], by: 1, filter });
  expect(read()).toEqual(['NOT_STARTED', 0, [9, 4, 70], [90, 40, 700]]);
});
