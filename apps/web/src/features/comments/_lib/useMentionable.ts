// Those who can be mentioned under a task or a piece of evidence, by the first letters of their names.
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { MentionableDocument } from './comment-api.generated.ts';
import type { Person } from './mention.ts';

const ASK_AFTER_MS = 150;

/**
 * @param query what stands behind the @; undefined while nobody is being mentioned
 * @returns who is offered, and what takes the offer away
 */
export function useMentionable(subjectId: string, query: string | undefined): [readonly Person[], () => void] {
  const client = useApolloClient();
  const [found, setFound] = useState<readonly Person[]>([]);
  useEffect(() => {
    if (query === undefined) return;
    let gone = false;
    const timer = setTimeout(() => {
      client
        .query({ query: MentionableDocument, variables: { subjectId, text: query }, fetchPolicy: 'network-only' })
        .then(({ data }) => {
          if (!gone) setFound(data?.mentionable ?? []);
        })
        .catch(() => undefined); // without an answer nobody is offered; one can write on
    }, ASK_AFTER_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [client, subjectId, query]);
  return [query === undefined ? [] : found, () => setFound([])];
}
