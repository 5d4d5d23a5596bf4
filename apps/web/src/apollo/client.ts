// The one Apollo Client: how requests travel, when they are tried again, and what an expired session does to them.
import { ApolloClient, ApolloLink, HttpLink, Observable } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { createCache } from './cache.ts';
import { offline, requestHeaders, sessionRenewed } from './connection.ts';
import { failureOf } from './errors.ts';

/** Signing in is refused with an error of its own, never by asking to sign in. */
const withoutSession = new Set(['SignIn', 'SignOut']);

const noticeReachability = new ApolloLink(
  (operation, forward) =>
    new Observable((observer) =>
      forward(operation).subscribe({
        next(result) {
          offline.set(false);
          observer.next(result);
        },
        error(error: unknown) {
          offline.set(failureOf(error).reason === 'offline');
          observer.error(error);
        },
        complete: () => observer.complete(),
      }),
    ),
);

/** Reads are tried again by themselves; a write only when its author says so, for it may have been done. */
const retryReads = new RetryLink({
  delay: { initial: 400, max: 4000, jitter: true },
  attempts: (attempt, operation, error) =>
    operation.operationType === OperationTypeNode.QUERY &&
    attempt < 4 &&
    ['offline', 'busy'].includes(failureOf(error).reason),
});

/** Holds a request refused for want of a session until somebody has signed in again, then sends it once more. */
const holdUntilSignedIn = new ErrorLink(({ error, operation, forward }) => {
  if (failureOf(error).reason !== 'unauthenticated' || withoutSession.has(operation.operationName ?? '')) return;
  return new Observable((observer) => {
    let stop = () => {};
    let cancelled = false;
    void sessionRenewed().then(() => {
      if (cancelled) return;
      const subscription = forward(operation).subscribe(observer);
      stop = () => subscription.unsubscribe();
    });
    return () => {
      cancelled = true;
      stop();
    };
  });
});

const sayHeaders = new ApolloLink((operation, forward) => {
  operation.setContext({ headers: requestHeaders() });
  return forward(operation);
});

/** Makes the client; `fetch` goes to this page's own server only. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    dataMasking: true,
    link: ApolloLink.from([
      holdUntilSignedIn,
      retryReads,
      noticeReachability,
      sayHeaders,
      new HttpLink({
        uri: '/graphql',
        credentials: 'same-origin',
        headers: { 'apollo-require-preflight': 'true' },
      }),
    ]),
  });
}
