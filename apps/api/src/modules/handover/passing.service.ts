// On the first day of a successor: passes what hangs on a person, not on their roles.
import type { Db } from '../../lib/sql.ts';
import { HANDOVER_PARTS } from './handover.parts.ts';
import { claimDueHandovers } from './handover.store.ts';

/** Passes what is due and has not passed yet, each handover once; call it in a transaction. */
export async function passDueHandovers(db: Db, now: Date): Promise<void> {
  for (const { fromId, toId } of await claimDueHandovers(db, now)) {
    for (const part of HANDOVER_PARTS) await part.pass?.(db, fromId, toId);
  }
}
