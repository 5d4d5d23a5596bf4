// Global ids: the type and the database key in one opaque text, such as 'Task:15'.

/** The id that clients see. */
export const toGlobalId = (type: string, key: number): string => `${type}:${key}`;

/** Takes a client's id apart; null if it isn't one of ours. */
export function fromGlobalId(id: string): { type: string; key: number } | null {
  const match = /^([A-Z][A-Za-z]{2,20}):([1-9]\d{0,14})$/.exec(id);
  return match ? { type: match[1]!, key: Number(match[2]) } : null;
}

/** The database key of an id of the given type; null if it is malformed or of another type. */
export function keyOf(type: string, id: string): number | null {
  const parts = fromGlobalId(id);
  return parts?.type === type ? parts.key : null;
}
