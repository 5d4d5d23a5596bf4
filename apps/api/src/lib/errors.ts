// Errors that are thrown: denials and refusals, each with a code that clients can act on.
import { GraphQLError } from 'graphql';
import { say, type Words } from './words.ts';

/** An error with a code, worded in both languages; as an Error it speaks Vietnamese. */
export class WordedError extends GraphQLError {
  readonly words: Words;

  constructor(words: Words, extensions: { code: string; path?: readonly string[] }) {
    super(words.vi, { extensions });
    this.words = words;
  }
}

/** Nobody is signed in, or the session has ended. */
export const unauthenticated = (): WordedError =>
  new WordedError(
    say('Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn.', 'You are not signed in, or your session has ended.'),
    { code: 'UNAUTHENTICATED' },
  );

/** The viewer's grants don't reach that far. */
export const forbidden = (
  message = say('Bạn không có quyền xem hoặc làm việc này.', 'You may not see or do this.'),
): WordedError => new WordedError(message, { code: 'FORBIDDEN' });

/** Input that no result union can carry, such as a page size out of bounds; `path` names the argument. */
export const badInput = (message: Words, path: readonly string[]): WordedError =>
  new WordedError(message, { code: 'BAD_USER_INPUT', path });

// Refusals of plain HTTP routes: http/answers.ts knows the status of each code.

/** Nothing is there, or nothing that the asker may know of. */
export const notFoundHere = (message: Words): WordedError => new WordedError(message, { code: 'NOT_FOUND' });

/** A body beyond its limit; `path` names the field. */
export const payloadTooLarge = (message: Words, path: readonly string[]): WordedError =>
  new WordedError(message, { code: 'PAYLOAD_TOO_LARGE', path });

/** Content of a kind that isn't accepted; `path` names the field. */
export const unsupportedMedia = (message: Words, path: readonly string[]): WordedError =>
  new WordedError(message, { code: 'UNSUPPORTED_MEDIA_TYPE', path });

/** More than one person may have at once. */
export const tooMany = (message: Words, path: readonly string[]): WordedError =>
  new WordedError(message, { code: 'TOO_MANY_REQUESTS', path });

/** What a thrown value says of itself, for the log and for whoever looks after the server. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
