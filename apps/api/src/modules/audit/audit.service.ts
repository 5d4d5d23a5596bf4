// The audit trail: who, when, what from, what to, in the transaction of the change itself.
import type { AuditAction } from '@dan-van/schema/audit-actions';
import type { Context } from '../../context.ts';
import * as store from './audit.store.ts';

export interface AuditEntry {
  action: AuditAction;
  subjectType: string;
  subjectId: number;
  /** The unit that it concerns; null for what concerns none, such as an account. */
  unitId: number | null;
  before?: object | null | undefined;
  after?: object | null | undefined;
}

/**
 * Writes audit rows; call it inside the transaction that makes the change. They are written at its very end: from the
 * first of them on no other transaction can write any, so that nothing may be waited for after it.
 */
export async function writeAudit(tx: Context, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  // As they are now, whatever becomes of the objects.
  const rows = JSON.stringify(entries);
  const write = (): Promise<void> => store.insertAudit(tx, rows);
  if (tx.beforeCommit) tx.beforeCommit(write);
  else await write();
}
