// What a caller can expect to go wrong, as members of a mutation's result union.

export interface ValidationErrorRow {
  __typename: 'ValidationError';
  message: string;
  path: string[];
}
export interface NotFoundErrorRow {
  __typename: 'NotFoundError';
  message: string;
}
export interface ConflictErrorRow<Row> {
  __typename: 'ConflictError';
  message: string;
  current: Row & { __typename: string };
}
export interface StateErrorRow {
  __typename: 'StateError';
  message: string;
}

/** All that a mutation on `Row` may answer instead of success. */
export type UserErrors<Row> = ValidationErrorRow | NotFoundErrorRow | ConflictErrorRow<Row> | StateErrorRow;

/** Bad input; `path` names the field, from the input object down. */
export const invalid = (path: string[], message: string): ValidationErrorRow => ({
  __typename: 'ValidationError',
  message,
  path,
});

export const notFound = (message: string): NotFoundErrorRow => ({ __typename: 'NotFoundError', message });

/** Someone else changed it first; `current` is the row as it is now. */
export const conflict = <Row extends object>(type: string, current: Row): ConflictErrorRow<Row> => ({
  __typename: 'ConflictError',
  message: 'Người khác vừa thay đổi; chưa ghi gì. Hãy xem bản hiện tại.',
  current: { ...current, __typename: type },
});

export const stateError = (message: string): StateErrorRow => ({ __typename: 'StateError', message });
