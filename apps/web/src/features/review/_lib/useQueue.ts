// The queue as the address says: which tasks, in which order, which one is shown, and how to go on.
import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { TaskFilter } from '../../../generated/types.ts';
import { useEqual } from '../../../lib/useEqual.ts';
import { toTaskFilter } from '../../filter/filter.ts';
import { filterFromUrl, filterParams, readableSearch } from '../../filter/filterFromUrl.ts';
import { rootParam } from '../../progress/progressUrl.ts';
import { lastDayOf } from '../../unit/validity.ts';
import { UnitOfCodeDocument } from '../../unit/useUnit.generated.ts';
import { ReviewQueueDocument, type QueueItem_TaskFragment } from '../ReviewPage.generated.ts';
import type { Grouping } from './queue.ts';

const taskParam = 'nhiem-vu';
const orderParam = 'xep';

/** As many as the API gives at once: when all are wanted, and not just those that will be looked at. */
const LARGEST_PAGE = 500;

export type QueueItem = QueueItem_TaskFragment & { id: string };

/** Everything that the page shows of the queue, and what changes its address. */
export function useQueue() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const under = params.get(rootParam);
  const grouping: Grouping = params.get(orderParam) === 'don-vi' ? 'unit' : 'duty';
  // What waits is SUBMITTED, whatever the address says.
  const { statuses: _, ...ofAddress } = toTaskFilter(filterFromUrl(params), { under });
  const filter = useEqual<TaskFilter>(ofAddress);

  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(ReviewQueueDocument, {
    variables: { filter, orderBy: grouping === 'duty' ? 'OBLIGATION' : 'UNIT' },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const unit = useQuery(UnitOfCodeDocument, {
    variables: { code: under ?? '', asOf: filter.asOf },
    skip: under === null,
  }).data?.unit;
  const page = (data ?? previousData)?.reviewQueue;

  const change = useCallback(
    (edit: (next: URLSearchParams) => void, replace = false) => {
      const next = new URLSearchParams(window.location.search);
      edit(next);
      void navigate({ search: readableSearch(next) }, { replace, preventScrollReset: true });
    },
    [navigate],
  );

  return {
    tasks: (page?.nodes ?? []) as readonly QueueItem[],
    /** How many wait. */
    total: page?.totalCount ?? null,
    loading,
    error,
    refetch,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    loadMore: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
    /** Reads what has not been read yet. @returns every task of the filter; rejects when a page could not be read */
    async loadAll(): Promise<QueueItem[]> {
      const all = [...(page?.nodes ?? [])];
      for (let info = page?.pageInfo; info?.hasNextPage;) {
        const { data: next } = await fetchMore({ variables: { first: LARGEST_PAGE, after: info.endCursor } });
        all.push(...next!.reviewQueue.nodes);
        info = next!.reviewQueue.pageInfo;
      }
      return all;
    },
    grouping,
    unit: unit ?? null,
    shown: params.get(taskParam),
    /** The same at this very moment: keys may come faster than the page is drawn anew. */
    shownNow: useCallback(() => new URLSearchParams(window.location.search).get(taskParam), []),
    /** A step through the queue is not a page of the history; opening from the list is. */
    show: useCallback(
      (id: string | null, how: 'open' | 'step' = 'step') =>
        change((next) => (id === null ? next.delete(taskParam) : next.set(taskParam, id)), how === 'step'),
      [change],
    ),
    groupBy: (by: Grouping) => change((next) => next.set(orderParam, by === 'unit' ? 'don-vi' : 'nhiem-vu')),
    /** One duty across all units, or one unit across all duties. */
    only: (task: QueueItem) =>
      change((next) => {
        if (grouping === 'duty') next.set(filterParams.obligations, task.obligation.code);
        else {
          const day = lastDayOf(task.unit);
          next.set(rootParam, task.unit.code);
          if (day !== undefined) next.set(filterParams.asOf, day);
        }
      }),
    everyUnit: () =>
      change((next) => {
        next.delete(rootParam);
        next.delete(filterParams.asOf);
      }),
  };
}

export type Queue = ReturnType<typeof useQueue>;
