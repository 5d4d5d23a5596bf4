// Errors that are thrown: denials and refusals, each with a code that clients can act on.
import { GraphQLError } from 'graphql';

/** Nobody is signed in, or the session has ended. */
export const unauthenticated = (): GraphQLError =>
  new GraphQLError('Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn.', { extensions: { code: 'UNAUTHENTICATED' } });

/** The viewer's grants don't reach that far. */
export const forbidden = (message = 'Bạn không có quyền xem hoặc làm việc này.'): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });

/** Input that no result union can carry, such as a page size out of bounds; `path` names the argument. */
export const badInput = (message: string, path: readonly string[]): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', path } });
