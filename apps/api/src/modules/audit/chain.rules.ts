// The chain of the audit trail, reckoned anew: pure.
import { createHash } from 'node:crypto';

/** A row as the chain sees it. */
export interface ChainRow {
  id: number;
  /** Its canonical form: the text of a JSON array of all its columns but the hash. */
  form: string;
  /** As it stands in the row, in hexadecimal. */
  hash: string;
}

/** The last row that was reckoned. */
export interface Head {
  id: number;
  hash: string;
}

/** What the first row follows. */
export const BEGINNING: Head = { id: 0, hash: '0'.repeat(64) };

/** The first row that doesn't fit: it was changed, or `missing` rows before it are gone, or were put elsewhere. */
export interface Misfit {
  id: number;
  /** The keys that are not there between the row before and this one; null when none is missing. */
  missing: { from: number; to: number } | null;
}

/** The hash of a form behind a previous hash. */
export const hashOf = (previous: string, form: string): string =>
  createHash('sha256').update(Buffer.from(previous, 'hex')).update(form, 'utf8').digest('hex');

/**
 * Follows the chain along some rows, which are in the order of their keys.
 * @returns the last row, or the first one that doesn't fit
 */
export function follow(head: Head, rows: readonly ChainRow[]): { head: Head } | { misfit: Misfit } {
  let last = head;
  for (const { id, form, hash } of rows) {
    if (hashOf(last.hash, form) !== hash) {
      const missing = id > last.id + 1 ? { from: last.id + 1, to: id - 1 } : null;
      return { misfit: { id, missing } };
    }
    last = { id, hash };
  }
  return { head: last };
}
