// The audit trail: who, when, what from, what to, in the transaction of the change itself.
import type { Context } from '../../context.ts';

export interface AuditEntry {
  action: string;
  subjectType: string;
  subjectId: number;
  /** The unit that it concerns; null for what concerns none, such as an account. */
  unitId: number | null;
  before?: object | null | undefined;
  after?: object | null | undefined;
}

/** Writes audit rows; call it inside the transaction that makes the change. */
export async function writeAudit(tx: Context, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.db.query(
    `INSERT INTO audit (at, account_id, action, subject_type, subject_id, unit_id, before, after, request_id)
     SELECT $1, $2, e.action, e."subjectType", e."subjectId", e."unitId", e.before, e.after, $3
     FROM jsonb_to_recordset($4::jsonb) AS e(
       action text, "subjectType" text, "subjectId" bigint, "unitId" bigint, before jsonb, after jsonb)`,
    [tx.now, tx.viewer?.accountId ?? null, tx.requestId, JSON.stringify(entries)],
  );
}
