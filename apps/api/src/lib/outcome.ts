// What a caller can expect to go wrong, as members of a mutation's result union. Sentences are in both languages until
// the very end: `wordedMessage` gives them in the one that was asked for.
import { say, type Language, type Words } from './words.ts';

export interface ValidationErrorRow {
  __typename: 'ValidationError';
  message: Words;
  path: string[];
}
export interface NotFoundErrorRow {
  __typename: 'NotFoundError';
  message: Words;
}
export interface ConflictErrorRow<Row = object> {
  __typename: 'ConflictError';
  message: Words;
  current: Row & { __typename: string };
}
export interface StateErrorRow {
  __typename: 'StateError';
  message: Words;
}

/** All that a mutation on `Row` may answer instead of success. */
export type UserErrors<Row> = ValidationErrorRow | NotFoundErrorRow | ConflictErrorRow<Row> | StateErrorRow;

/** Bad input; `path` names the field, from the input object down. */
export const invalid = (path: string[], message: Words): ValidationErrorRow => ({
  __typename: 'ValidationError',
  message,
  path,
});

export const notFound = (message: Words): NotFoundErrorRow => ({ __typename: 'NotFoundError', message });

/** Someone else changed it first; `current` is the row as it is now. */
export const conflict = <Row extends object>(type: string, current: Row): ConflictErrorRow<Row> => ({
  __typename: 'ConflictError',
  message: say(
    'Người khác vừa thay đổi; chưa ghi gì. Hãy xem bản hiện tại.',
    'Somebody else has just changed it; nothing was saved. Look at it as it is now.',
  ),
  current: { ...current, __typename: type },
});

export const stateError = (message: Words): StateErrorRow => ({ __typename: 'StateError', message });

/** Resolves `message` of whatever tells a failure. */
export const wordedMessage = {
  message: ({ message }: { message: Words }, _: unknown, { language }: { language: Language }): string =>
    message[language],
};

/** Resolves `problem`, where something may be wrong. */
export const wordedProblem = {
  problem: ({ problem }: { problem: Words | null }, _: unknown, { language }: { language: Language }): string | null =>
    problem && problem[language],
};
