// The filter bar above the grid. It reads and writes the page's address and nothing else.

/** Shows what the grid is narrowed to and lets it be changed. */
export function FilterBar() {
  return null;
}
