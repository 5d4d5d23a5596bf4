// The makers of loaders: by key, by foreign key, and a family of loaders for fields that take arguments.
import DataLoader from 'dataloader';

/**
 * A loader of single rows.
 * @param fetch gives the rows of some keys, in any order; a key without a row loads null
 * @param keyOf the key of a row
 */
export function keyLoader<Key, Row>(
  fetch: (keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/**
 * A loader of lists.
 * @param fetch gives the rows that belong to some keys, each list in its order
 * @param keyOf the key that a row belongs to
 */
export function listLoader<Key, Row>(
  fetch: (keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row[]> {
  return new DataLoader(async (keys) => {
    const lists = new Map<Key, Row[]>(keys.map((key) => [key, []]));
    for (const row of await fetch(keys)) lists.get(keyOf(row))!.push(row);
    return keys.map((key) => lists.get(key)!);
  });
}

/**
 * Loaders for a field with arguments: one for each distinct set of arguments, so that all nodes
 * that ask with the same arguments share a statement.
 */
export function perArguments<Args, Loader>(make: (args: Args) => Loader): (args: Args) => Loader {
  const loaders = new Map<string, Loader>();
  return (args) => {
    const key = JSON.stringify(args);
    const known = loaders.get(key);
    if (known) return known;
    const loader = make(args);
    loaders.set(key, loader);
    return loader;
  };
}
