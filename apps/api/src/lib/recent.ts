// Reference rows (units and their children, obligations, periods), remembered across requests for a moment, as sessions
// are.

/** So long after reference data was changed, the old may still be told. */
const REMEMBER_MS = 2_000;
const MOST_ROWS = 20_000;

type Key = string | number;

/** Rows by key; the same row object is handed to every request, so nobody may change it. */
export interface Recent {
  /** The row, if it is known. */
  row<Row extends object>(kind: string, key: Key): Row | undefined;
  /**
   * The rows of some keys that exist, in any order: those known are taken from memory, the rest is fetched.
   * @param kind what the keys name: each kind has keys of its own
   * @param weightOf how many rows one of them holds, where it is a list
   */
  rows<K extends Key, Row extends object>(
    kind: string,
    keys: readonly K[],
    fetch: (missing: readonly K[]) => Promise<Row[]>,
    keyOf: (row: Row) => K,
    weightOf?: (row: Row) => number,
  ): Promise<Row[]>;
  /** Once reference data was changed here, so that who changed it sees it at once. */
  forget(): void;
}

/** Remembers nothing: transactions and jobs read what is there. */
export const nothingRecent: Recent = {
  row: () => undefined,
  rows: (_, keys, fetch) => fetch(keys),
  forget: () => undefined,
};

/**
 * Remembers what one database holds. Everything is forgotten at once, so that rows which were read together stay
 * together.
 * @param clock milliseconds; tests set their own
 */
export function makeRecent(clock: () => number = () => performance.now()): Recent {
  let kinds = new Map<string, Map<Key, object>>();
  let since = clock();
  let count = 0;

  const forget = (): void => {
    kinds = new Map();
    since = clock();
    count = 0;
  };
  const known = (kind: string): Map<Key, object> => {
    if (clock() - since >= REMEMBER_MS || count > MOST_ROWS) forget();
    let rows = kinds.get(kind);
    if (!rows) kinds.set(kind, (rows = new Map()));
    return rows;
  };

  return {
    forget,
    row: <Row extends object>(kind: string, key: Key) => known(kind).get(key) as Row | undefined,
    async rows<K extends Key, Row extends object>(
      kind: string,
      keys: readonly K[],
      fetch: (missing: readonly K[]) => Promise<Row[]>,
      keyOf: (row: Row) => K,
      weightOf: (row: Row) => number = () => 1,
    ): Promise<Row[]> {
      const memory = known(kind) as Map<Key, Row>;
      const found: Row[] = [];
      const missing = keys.filter((key) => {
        const row = memory.get(key);
        if (row) found.push(row);
        return !row;
      });
      if (missing.length === 0) return found;
      const fetched = await fetch(missing);
      // Into the memory that was asked: when it has been forgotten meanwhile, what was read for it is as old as it.
      for (const row of fetched) {
        memory.set(keyOf(row), row);
        count += weightOf(row);
      }
      return found.length === 0 ? fetched : [...found, ...fetched];
    },
  };
}
