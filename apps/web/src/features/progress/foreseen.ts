// Moves the roll-ups at once when evidence is added or removed; the server's answer then takes this one's place.
import type { ApolloCache } from '@apollo/client';
import type { TaskFilter, TaskStatus } from '../../generated/types.ts';
import { ForeseenTask_TaskFragmentDoc, ForeseenUnit_UnitFragmentDoc } from './foreseen.generated.ts';

let last = 0;

/**
 * Shows what the write will come to, over what the cache has.
 * @param by how many pieces each of the tasks gains or loses
 * @returns takes it away again: to be called when the write has ended, however it did
 */
export function foreseeEvidence(
  cache: ApolloCache,
  { taskIds, by, filter }: { taskIds: readonly string[]; by: 1 | -1; filter: TaskFilter },
): () => void {
  if (!isForeseeable(filter)) return () => {};
  const layer = `foreseen-${++last}`;
  cache.batch({
    optimistic: layer,
    update(over) {
      taskIds.forEach((taskId, at) => {
        const id = over.identify({ __typename: 'Task', id: taskId });
        const before = over.readFragment({ id, fragment: ForeseenTask_TaskFragmentDoc });
        if (!id || !before) return;
        const { status, evidence, unit } = before;
        const pieces = evidence.totalCount + by;
        const next = statusAfter(status, pieces);
        over.writeFragment({
          id,
          fragment: ForeseenTask_TaskFragmentDoc,
          data: { ...before, status: next, evidence: { ...evidence, totalCount: pieces } },
        });
        for (const { id: unitId } of [unit, ...unit.ancestors]) {
          over.updateFragment(
            {
              id: over.identify({ __typename: 'Unit', id: unitId }),
              fragment: ForeseenUnit_UnitFragmentDoc,
              variables: { filter },
            },
            (data) =>
              // A piece that serves several tasks is one piece.
              data && { ...data, progress: movedCounts(data.progress, status, next, at === 0 ? by : 0) },
          );
        }
      });
    },
  });
  return () => cache.removeOptimistic(layer);
}

/** A filter that looks at what the write changes: whether the task still matches is for the server to say. */
const isForeseeable = ({ statuses, timings, hasEvidence, text }: TaskFilter): boolean =>
  !statuses && !timings && hasEvidence == null && !text;

/** The status that follows from the evidence (task.rules.ts of the API): the first piece starts, the last one un-starts. */
export function statusAfter(status: TaskStatus, pieces: number): TaskStatus {
  if (status === 'NOT_STARTED' && pieces > 0) return 'IN_PROGRESS';
  return status === 'IN_PROGRESS' && pieces <= 0 ? 'NOT_STARTED' : status;
}

interface Counts {
  notStarted: number;
  inProgress: number;
  evidence: number;
}

/** A unit's counts after one task went from one status to another and `pieces` came or went. */
export function movedCounts<T extends Counts>(counts: T, from: TaskStatus, to: TaskStatus, pieces: number): T {
  const started = Number(to === 'IN_PROGRESS') - Number(from === 'IN_PROGRESS');
  return {
    ...counts,
    inProgress: counts.inProgress + started,
    notStarted: counts.notStarted + (Number(to === 'NOT_STARTED') - Number(from === 'NOT_STARTED')),
    evidence: counts.evidence + pieces,
  };
}
