// A task that a reviewer opens is under review: from then on its leader can't withdraw it.
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { mutate } from '../../../apollo/mutate.ts';
import { BeginReviewDocument } from '../ReviewPage.generated.ts';
import type { QueueItem } from './useQueue.ts';

/** Tells the server once of each task; what it refuses shows when the task is decided on. */
export function useBeginReview(shown: QueueItem | null): void {
  const client = useApolloClient();
  const begun = useRef(new Set<string>());
  const opened = shown?.viewerCanReview === true && shown.reviewBegunAt === null ? shown.id : null;
  useEffect(() => {
    if (opened === null || begun.current.has(opened)) return;
    begun.current.add(opened);
    void mutate(client, BeginReviewDocument, { variables: { input: { id: opened } } });
  }, [client, opened]);
}
