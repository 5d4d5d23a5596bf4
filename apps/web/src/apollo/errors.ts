// Reads transport errors: which are an expired session, which mean the server is out of reach, and what to tell people.
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export type FailureReason = 'unauthenticated' | 'forbidden' | 'offline' | 'busy' | 'server';

export interface Failure {
  reason: FailureReason;
  /** The server's own sentence, if it gave one. */
  message: string | null;
  /** Names the request in the server's log, if known. */
  requestId: string | null;
}

interface Extensions {
  code?: unknown;
  requestId?: unknown;
}

/** The first error's code of a body that a non-2xx answer carried, if it is a GraphQL one. */
function bodyExtensions(text: string): Extensions {
  try {
    const body = JSON.parse(text) as { errors?: { extensions?: Extensions }[] };
    return body.errors?.[0]?.extensions ?? {};
  } catch {
    return {};
  }
}

function reasonOf(code: unknown, status?: number): FailureReason {
  if (code === 'UNAUTHENTICATED' || status === 401) return 'unauthenticated';
  if (code === 'FORBIDDEN' || status === 403) return 'forbidden';
  if (status === 429 || status === 502 || status === 503 || status === 504 || code === 'SERVICE_UNAVAILABLE')
    return 'busy';
  return 'server';
}

/** Anything thrown by Apollo's link chain → why the request failed. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const { code, requestId } = (first?.extensions ?? {}) as Extensions;
    return { reason: reasonOf(code), message: first?.message ?? null, requestId: idOf(requestId) };
  }
  if (ServerError.is(error)) {
    const { code, requestId } = bodyExtensions(error.bodyText);
    return { reason: reasonOf(code, error.statusCode), message: null, requestId: idOf(requestId) };
  }
  // `fetch` rejects with a TypeError when nothing answered.
  const unreachable = error instanceof TypeError;
  return { reason: unreachable ? 'offline' : 'server', message: null, requestId: null };
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
