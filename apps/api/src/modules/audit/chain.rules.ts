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

export type Verdict =
  | { fits: true; rows: number; head: Head }
  /** `misfit` null: every row fits, but the noted one is not among them. */
  | { fits: false; rows: number; misfit: Misfit | null };

/** An end of the chain as it is noted: NUMBER:HASH. */
export const endInWords = ({ id, hash }: Head): string => `${id}:${hash}`;

/** What was found, for the log and for the command. */
export function verdictInWords(verdict: Verdict): string {
  if (verdict.fits) return `The audit trail fits: ${verdict.rows} rows. Its end: ${endInWords(verdict.head)}`;
  const { misfit } = verdict;
  if (!misfit) return `All ${verdict.rows} rows fit each other, but the noted one is not among them: the end is gone.`;
  const what = misfit.missing
    ? `rows ${misfit.missing.from} to ${misfit.missing.to} before it are gone`
    : 'it, or the row before it, is not what was written';
  return `The audit trail does not fit: row ${misfit.id} is the first that does not: ${what}.`;
}
