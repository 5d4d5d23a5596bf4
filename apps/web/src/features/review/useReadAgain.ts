// Reads a task anew when its state refused an act: somebody else was first, and what is shown is of before.
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import type { TaskStatus } from '../../generated/types.ts';
import { CurrentTaskDocument } from './ReviewPage.generated.ts';

/** @returns reads a task into the cache and gives its status; without the network it stays as it is, and gives null */
export function useReadAgain(): (id: string) => Promise<TaskStatus | null> {
  const client = useApolloClient();
  return useCallback(
    async (id) => {
      try {
        const variables = { id };
        const { data } = await client.query({ query: CurrentTaskDocument, variables, fetchPolicy: 'network-only' });
        return data?.node?.__typename === 'Task' ? data.node.status : null;
      } catch {
        return null;
      }
    },
    [client],
  );
}
