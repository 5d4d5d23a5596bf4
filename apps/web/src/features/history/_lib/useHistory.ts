// A stretch of the history: the latest entries, and those before them on demand.
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { HistoryFilter } from '../../../generated/types.ts';
import { HistoryDocument } from '../History.generated.ts';

/** Asked for anew each time: others go on working. */
export function useHistory(filter: HistoryFilter) {
  const [loadingMore, setLoadingMore] = useState(false);
  const { data, previousData, error, refetch, fetchMore } = useQuery(HistoryDocument, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const history = (data ?? previousData)?.history;

  async function more() {
    setLoadingMore(true);
    try {
      await fetchMore({ variables: { after: history?.pageInfo.endCursor } });
    } finally {
      setLoadingMore(false);
    }
  }

  return {
    history,
    error: data ? undefined : error,
    stale: !data && history !== undefined,
    refetch,
    more,
    loadingMore,
  };
}
