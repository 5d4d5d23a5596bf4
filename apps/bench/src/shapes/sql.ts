// Pieces of SQL that the limit's statements share.

/** An instant as the API writes it; the session's time zone is UTC. */
export const instant = (column: string): string => `replace(to_json(${column}) #>> '{}', '+00:00', 'Z')`;
