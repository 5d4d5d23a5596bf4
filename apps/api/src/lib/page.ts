// Cursor pages: bounded sizes, keyset cursors that stay right while rows are added.
import { badInput } from './errors.ts';
import { say } from './words.ts';

/** The largest page that any list gives. */
export const MAX_PAGE = 500;

/** One page of rows. Rows and total are read only when a client asks for them, each at most once. */
export interface Page<Row> {
  slice: () => Promise<{ rows: Row[]; hasNextPage: boolean }>;
  total: () => Promise<number>;
  cursorOf: (row: Row) => string;
}

/** Checks a page size. Throws BAD_USER_INPUT naming `first`. */
export function pageSize(first: number | null | undefined, fallback: number): number {
  const size = first ?? fallback;
  if (!Number.isInteger(size) || size < 0 || size > MAX_PAGE) {
    throw badInput(
      say(`'first' phải là số nguyên từ 0 đến ${MAX_PAGE}.`, `'first' must be a whole number from 0 to ${MAX_PAGE}.`),
      ['first'],
    );
  }
  return size;
}

/** Packs the sort keys of a row. */
export const encodeCursor = (keys: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/**
 * Unpacks a cursor. Throws BAD_USER_INPUT naming `after` when it isn't one of ours.
 * @param kinds the type of each sort key
 */
export function decodeCursor(
  cursor: string | null | undefined,
  kinds: readonly ('string' | 'number')[],
): (string | number)[] | null {
  if (cursor === null || cursor === undefined) return null;
  const keys = parseKeys(cursor);
  if (!Array.isArray(keys) || keys.length !== kinds.length || keys.some((key, i) => !isKey(key, kinds[i]!))) {
    throw badInput(say(`'after' không phải là con trỏ của danh sách này.`, `'after' is not a cursor of this list.`), [
      'after',
    ]);
  }
  return keys as (string | number)[];
}

const isKey = (key: unknown, kind: 'string' | 'number'): boolean =>
  typeof key === kind && (kind !== 'number' || Number.isSafeInteger(key));

function parseKeys(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

/**
 * A page of a list.
 * @param read gives the rows, one beyond `size` if there is one
 */
export function pageOf<Row>(
  read: () => Promise<Row[]>,
  size: number,
  cursorOf: (row: Row) => string,
  total: () => Promise<number>,
): Page<Row> {
  let slice: Promise<{ rows: Row[]; hasNextPage: boolean }> | undefined;
  return {
    slice: () =>
      (slice ??= read().then((rows) => {
        const hasNextPage = rows.length > size;
        return { rows: hasNextPage ? rows.slice(0, size) : rows, hasNextPage };
      })),
    total,
    cursorOf,
  };
}

/** The resolvers of every connection type. */
export const connectionFields = {
  nodes: <Row>(page: Page<Row>): Promise<Row[]> => page.slice().then(({ rows }) => rows),
  async edges<Row>(page: Page<Row>): Promise<{ cursor: string; node: Row }[]> {
    const { rows } = await page.slice();
    return rows.map((node) => ({ cursor: page.cursorOf(node), node }));
  },
  async pageInfo<Row>(page: Page<Row>): Promise<{ hasNextPage: boolean; endCursor: string | null }> {
    const { rows, hasNextPage } = await page.slice();
    return { hasNextPage, endCursor: rows.length > 0 ? page.cursorOf(rows.at(-1)!) : null };
  },
  totalCount: <Row>(page: Page<Row>): Promise<number> => page.total(),
};
