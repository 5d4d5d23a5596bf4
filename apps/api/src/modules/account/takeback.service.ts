// Takes back what a handover did to roles: what it gave goes, what it ended or took away comes again.
import type { Context } from '../../context.ts';
import { writeAudit, type AuditEntry } from '../audit/audit.service.ts';
import * as store from './account.store.ts';
import { giveGrants, grantEntry, isHeld, words } from './grant.service.ts';

/**
 * Roles that have begun end on `lastDay`, others never begin; of the predecessor's those come back that are still as
 * the handover left them. Call it inside a transaction that holds the lock on people.
 * @param lastDay the day before today, yyyy-MM-dd
 * @returns false, and the transaction must be undone, when the predecessor has been given one of them again meanwhile
 */
export async function takeBackGrants(tx: Context, handoverId: number, lastDay: string): Promise<boolean> {
  const entries: AuditEntry[] = [];
  for (const grant of await store.grantsOfHandover(tx, handoverId)) {
    if (grant.endsOn !== null && grant.endsOn <= lastDay) continue;
    if (grant.startsOn !== null && grant.startsOn > lastDay) {
      await store.deleteGrant(tx, grant.id);
      entries.push(grantEntry('grant.delete', grant, words(grant), { cancelledHandoverId: handoverId }));
    } else {
      await store.updateGrantDays(tx, grant.id, { startsOn: grant.startsOn, endsOn: lastDay });
      const after = { ...words({ ...grant, endsOn: lastDay }), cancelledHandoverId: handoverId };
      entries.push(grantEntry('grant.update', grant, words(grant), after));
    }
  }
  for (const { id, unitId, before, endedOn } of await store.grantsEndedBy(tx, handoverId)) {
    const again = { ...before, unitId };
    const now = await store.grantById(tx, id);
    if (endedOn !== null && now?.endsOn !== endedOn) continue;
    if (await isHeld(tx, before.accountId, again, id)) return false;
    if (now) {
      await store.updateGrantDays(tx, id, before);
      entries.push(grantEntry('grant.update', now, words(now), { ...words(again), cancelledHandoverId: handoverId }));
    } else {
      await giveGrants(tx, before.accountId, [again]);
    }
  }
  await writeAudit(tx, entries);
  return true;
}
