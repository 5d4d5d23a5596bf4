// Verifies that the audit trail is what was written: no row changed, added, taken away or put elsewhere.
import type { Db } from '../../lib/sql.ts';
import { BEGINNING, follow, type Head, type Verdict } from './chain.rules.ts';
export type { Head, Verdict } from './chain.rules.ts';
import * as store from './chain.store.ts';

const ROWS_AT_ONCE = 5_000;

/**
 * Reckons the whole chain anew, from the first row to the last.
 * @param noted a row as it was noted outside of the database, which must still stand: only so is it seen when the last
 * rows are taken away
 */
export async function verifyChain(db: Db, noted: Head | null = null): Promise<Verdict> {
  let head = BEGINNING;
  let rows = 0;
  let stands = noted === null;
  for (;;) {
    const batch = await store.chainRows(db, head.id, ROWS_AT_ONCE);
    const result = follow(head, batch);
    if ('misfit' in result) return { fits: false, rows, misfit: result.misfit };
    stands ||= batch.some(({ id, hash }) => id === noted?.id && hash === noted.hash);
    rows += batch.length;
    head = result.head;
    if (batch.length < ROWS_AT_ONCE) break;
  }
  return stands ? { fits: true, rows, head } : { fits: false, rows, misfit: null };
}

/** The end of the chain, to be noted elsewhere; null while there are no rows. */
export const headOfChain = (db: Db): Promise<Head | null> => store.lastRow(db);
