// Errors on their way out of GraphQL: foreseen ones keep their code, all others are told without details and logged whole.
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.ts';
import { WordedError } from '../lib/errors.ts';
import type { Words } from '../lib/words.ts';
import { describeUnforeseen } from '../http/errors.ts';
import { LIMIT_CODE, LIMITS } from './limits.ts';
import { placeOfNul } from './nul-place.ts';

const UNFORESEEN = 'INTERNAL_SERVER_ERROR';
const UNAVAILABLE = 'SERVICE_UNAVAILABLE';
const HINT = / ?Did you mean .*\?$/s;
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt]? \d+ tokens/;

/**
 * Apollo's `formatError`.
 * @param hints whether clients may be told which names exist
 */
export const makeErrorFormat =
  (hints: boolean) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { [LIMIT_CODE]: limitCode, ...extensions } = formatted.extensions ?? {};
    if (extensions['code'] === UNFORESEEN) {
      const { code, message } = describeUnforeseen(unwrapResolverError(error));
      const { locations, path } = formatted;
      return { message: message.vi, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
    }
    if (typeof limitCode === 'string') return { message: formatted.message, extensions: { code: limitCode } };
    if (TOO_MANY_TOKENS.test(formatted.message)) {
      const message = `A document may hold ${LIMITS.tokens} tokens at most.`;
      return { message, extensions: { code: 'TOO_MANY_TOKENS' } };
    }
    return { ...formatted, message: hints ? formatted.message : formatted.message.replace(HINT, ''), extensions };
  };

// GraphQL over HTTP, 6.4.1: who asks for application/json in so many words is answered 200 for a document or variables
// that don't fit. What a limit refuses is 4xx for everybody.
const isPlainMistake = ({ extensions }: GraphQLFormattedError): boolean =>
  ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'].includes(String(extensions?.['code']));

/** Logs what went wrong, bounds what is told of it, and turns an unreachable database into a 503. */
export const errorAnswers: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors({ errors, contextValue }) {
        errors.forEach((error) => logUnforeseen(error, contextValue));
        return Promise.resolve();
      },
      willSendResponse({ request, response, contextValue, errors: causes }) {
        if (response.body.kind !== 'single') return Promise.resolve();
        const result = response.body.singleResult;
        if (!result.errors) return Promise.resolve();

        const broken = causes?.some((cause) => LIMIT_CODE in cause.extensions);
        result.errors = result.errors.slice(0, broken ? 1 : LIMITS.errors).map((formatted, at) => {
          const isOurs =
            formatted.extensions?.['code'] === UNFORESEEN || formatted.extensions?.['code'] === UNAVAILABLE;
          const words = wordsOf(unwrapResolverError(causes?.[at]), isOurs);
          const worded = words ? { ...formatted, message: words[contextValue.language] } : formatted;
          const error = isPathless(worded) ? withPath(worded, placeOfNul(request.variables) ?? []) : worded;
          return isOurs ? { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } } : error;
        });
        if (result.errors.some(({ extensions }) => extensions?.['code'] === UNAVAILABLE)) {
          response.http.status = 503;
          delete result.data;
        }
        const plain = result.data === undefined && result.errors.every(isPlainMistake);
        if (plain && request.http?.headers.get('accept')?.startsWith('application/json')) response.http.status = 200;
        return Promise.resolve();
      },
    }),
};

/** What the database's door refused: it doesn't know which field the text came from. */
const isPathless = ({ extensions }: GraphQLFormattedError): boolean =>
  Array.isArray(extensions?.['path']) && extensions['path'].length === 0;

const withPath = (error: GraphQLFormattedError, path: string[]): GraphQLFormattedError => ({
  ...error,
  extensions: { ...error.extensions, path },
});

/** What is told of an error, where that is in both languages: `formatError` doesn't know who asks. */
const wordsOf = (cause: unknown, unforeseen: boolean): Words | null =>
  cause instanceof WordedError ? cause.words : unforeseen ? describeUnforeseen(cause).message : null;

function logUnforeseen(error: GraphQLError, ctx: Context): void {
  const code = error.extensions['code'];
  if (code !== undefined && code !== UNFORESEEN) return;
  const cause = unwrapResolverError(error);
  // What graphql-js itself says before anything has run is about variables: the client's own affair.
  if (cause === error && error.path === undefined) return;
  ctx.log.error({ err: cause, path: error.path?.join('.') }, describeUnforeseen(cause).code);
}
