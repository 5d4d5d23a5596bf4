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

// Refusals of plain HTTP routes: http/answers.ts knows the status of each code.

/** Nothing is there, or nothing that the asker may know of. */
export const notFoundHere = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'NOT_FOUND' } });

/** A body beyond its limit; `path` names the field. */
export const payloadTooLarge = (message: string, path: readonly string[]): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'PAYLOAD_TOO_LARGE', path } });

/** Content of a kind that isn't accepted; `path` names the field. */
export const unsupportedMedia = (message: string, path: readonly string[]): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'UNSUPPORTED_MEDIA_TYPE', path } });

/** More than one person may have at once. */
export const tooMany = (message: string, path: readonly string[]): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS', path } });
