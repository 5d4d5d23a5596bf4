// The one way to write: a mutation whose result union comes back as a typed outcome instead of exceptions.
import type {
  ApolloCache,
  ApolloClient,
  MutationUpdaterFunction,
  OperationVariables,
  TypedDocumentNode,
} from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { failureOf, type Failure } from './errors.ts';

/** The one root field's value. */
type Root<TData> = Exclude<TData[Exclude<keyof TData, '__typename' | ' $fragmentRefs' | ' $fragmentName'>], undefined>;

/** A member of a result union that says no. */
type Refusal<T> = Extract<T, { __typename: `${string}Error` }>;

export type Outcome<TData> =
  /** Done. */
  | { kind: 'done'; value: Exclude<Root<TData>, Refusal<Root<TData>>> }
  /** The server understood and said no, with a typed error; nothing was written. */
  | { kind: 'refused'; error: Refusal<Root<TData>> }
  /** The request failed; whether it was written is not known when `failure.reason` is 'offline' or 'server'. */
  | { kind: 'failed'; failure: Failure };

export interface MutateOptions<TData, TVariables extends OperationVariables> {
  variables: TVariables;
  update?: MutationUpdaterFunction<TData, TVariables, ApolloCache>;
  /** Names of queries on the page whose answer the cache can't know after this, such as counts of what matches. */
  refetchQueries?: string[];
}

function isRefusal(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    '__typename' in value &&
    typeof value.__typename === 'string' &&
    value.__typename.endsWith('Error')
  );
}

/**
 * Runs one mutation. The document has exactly one root field; its result union must select `__typename` where it names
 * an error. Never throws: every way it can end is an `Outcome`.
 */
export async function mutate<TData, TVariables extends OperationVariables>(
  client: ApolloClient,
  document: TypedDocumentNode<TData, TVariables>,
  options: MutateOptions<TData, TVariables>,
): Promise<Outcome<TData>> {
  try {
    const { data } = await client.mutate<TData, OperationVariables>({
      mutation: document as TypedDocumentNode<TData, OperationVariables>,
      variables: options.variables,
      update: options.update as never,
      refetchQueries: options.refetchQueries,
    });
    const value = Object.entries(data as object).find(([key]) => key !== '__typename')?.[1] as Root<TData>;
    return isRefusal(value)
      ? { kind: 'refused', error: value as Refusal<Root<TData>> }
      : { kind: 'done', value: value as Exclude<Root<TData>, Refusal<Root<TData>>> };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}

/** `mutate` for a component, and whether it is under way. */
export function useMutate<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): [(options: MutateOptions<TData, TVariables>) => Promise<Outcome<TData>>, { busy: boolean }] {
  const client = useApolloClient();
  const [running, setRunning] = useState(0);

  const run = useCallback(
    async (options: MutateOptions<TData, TVariables>): Promise<Outcome<TData>> => {
      setRunning((n) => n + 1);
      try {
        return await mutate(client, document, options);
      } finally {
        setRunning((n) => n - 1);
      }
    },
    [client, document],
  );

  return [run, { busy: running > 0 }];
}
