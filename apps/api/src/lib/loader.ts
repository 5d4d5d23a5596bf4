// The makers of loaders: by key, by foreign key, and a family of loaders for fields that take arguments.
import DataLoader from 'dataloader';
import type { Recent } from './recent.ts';

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

/** Loads rows that many nodes point to. */
export interface ReferenceLoader<Row> {
  /** A row that is known is given as it is: a promise for each node would cost more than all else. */
  load(id: number): Row | Promise<Row | null>;
  /** The same, for an id that a foreign key vouches for. */
  existing(id: number): Row | Promise<Row>;
  loadMany(ids: readonly number[]): Promise<(Row | null)[]>;
}

/**
 * A loader of reference rows, which are remembered across requests.
 * @param kind what `recent` knows them as
 * @param fetch gives the rows of some ids, in any order
 */
export function referenceLoader<Row extends { id: number }>(
  recent: Recent,
  kind: string,
  fetch: (ids: readonly number[]) => Promise<Row[]>,
): ReferenceLoader<Row> {
  const idOf = (row: Row): number => row.id;
  const loader = keyLoader((ids: readonly number[]) => recent.rows(kind, ids, fetch, idOf), idOf);
  const load = (id: number): Row | Promise<Row | null> => recent.row<Row>(kind, id) ?? loader.load(id);
  return {
    load,
    existing: load as ReferenceLoader<Row>['existing'],
    loadMany: (ids) => Promise.all(ids.map(async (id) => load(id))),
  };
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
  let last: { args: Args; loader: Loader } | undefined;
  return (args) => {
    // Neighbours ask alike.
    if (last && isAlike(last.args, args)) return last.loader;
    const key = JSON.stringify(args);
    let loader = loaders.get(key);
    if (loader === undefined) loaders.set(key, (loader = make(args)));
    last = { args, loader };
    return loader;
  };
}

/** True for equal values and for objects that hold the very same ones; what it misses is compared by its text. */
function isAlike(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [ofA, ofB] = [a, b] as Record<string, unknown>[];
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => ofA![key] === ofB![key]);
}
