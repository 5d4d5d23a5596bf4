// Rows stay under the eyes of who works on them. Pure but for what it remembers.

/**
 * Makes a filter of a list that is read again and again: a row that was shown once stays shown when an edit takes it
 * out of the filter, and a row that was made here is shown whether it matches or not.
 * @param matches of the filter that the list is shown under
 * @returns the rows to show, of all that are loaded and the cursor behind the last of them
 */
export function keepShown<Row extends { id: string }>(
  matches: (row: Row) => boolean,
): (loaded: readonly Row[], endCursor: string | null) => Row[] {
  const shown = new Set<string>();
  const seen = new Set<string>();
  let lastEnd: string | null | undefined;
  return (loaded, endCursor) => {
    // A page that is loaded moves the cursor; what is made here does not.
    const isMade = (row: Row) => endCursor === lastEnd && !seen.has(row.id);
    for (const row of loaded) if (matches(row) || isMade(row)) shown.add(row.id);
    for (const { id } of loaded) seen.add(id);
    lastEnd = endCursor;
    return loaded.filter(({ id }) => shown.has(id));
  };
}
