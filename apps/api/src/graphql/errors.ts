// Errors on their way out of GraphQL: foreseen ones keep their code, all others are told without details and logged whole.
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.ts';
import { describeUnforeseen } from '../http/errors.ts';
import { LIMIT_CODE, LIMITS } from './limits.ts';

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
      return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
    }
    if (typeof limitCode === 'string') return { message: formatted.message, extensions: { code: limitCode } };
    if (TOO_MANY_TOKENS.test(formatted.message)) {
      const message = `A document may hold ${LIMITS.tokens} tokens at most.`;
      return { message, extensions: { code: 'TOO_MANY_TOKENS' } };
    }
    return { ...formatted, message: hints ? formatted.message : formatted.message.replace(HINT, ''), extensions };
  };

/** Logs what went wrong, bounds what is told of it, and turns an unreachable database into a 503. */
export const errorAnswers: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors({ errors, contextValue }) {
        errors.forEach((error) => logUnforeseen(error, contextValue));
        return Promise.resolve();
      },
      willSendResponse({ response, contextValue, errors: causes }) {
        if (response.body.kind !== 'single') return Promise.resolve();
        const result = response.body.singleResult;
        if (!result.errors) return Promise.resolve();

        const broken = causes?.some((cause) => LIMIT_CODE in cause.extensions);
        result.errors = result.errors.slice(0, broken ? 1 : LIMITS.errors).map((error) => {
          const isOurs = error.extensions?.['code'] === UNFORESEEN || error.extensions?.['code'] === UNAVAILABLE;
          return isOurs ? { ...error, extensions: { ...error.extensions, requestId: contextValue.requestId } } : error;
        });
        if (result.errors.some(({ extensions }) => extensions?.['code'] === UNAVAILABLE)) {
          response.http.status = 503;
          delete result.data;
        }
        return Promise.resolve();
      },
    }),
};

function logUnforeseen(error: GraphQLError, ctx: Context): void {
  const code = error.extensions['code'];
  if (code !== undefined && code !== UNFORESEEN) return;
  const cause = unwrapResolverError(error);
  // Variables that don't fit are the client's own affair.
  if (error.nodes && cause === error && error.path === undefined) return;
  ctx.log.error({ err: cause, path: error.path?.join('.') }, describeUnforeseen(cause).code);
}
