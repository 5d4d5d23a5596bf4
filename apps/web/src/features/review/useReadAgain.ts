// Reads a task anew when its state refused an act: somebody else was first, and what is shown is of before.
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { CurrentTaskDocument } from './ReviewPage.generated.ts';

/** @returns reads a task into the cache; without the network it stays as it is */
export function useReadAgain(): (id: string) => void {
  const client = useApolloClient();
  return useCallback(
    (id) => {
      const ignore = (): void => undefined;
      void client.query({ query: CurrentTaskDocument, variables: { id }, fetchPolicy: 'network-only' }).catch(ignore);
    },
    [client],
  );
}
