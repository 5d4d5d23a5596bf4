// Writes the audit trail: rows are added, never changed.
import type { Context } from '../../context.ts';

/** @param entries AuditEntry[] as JSON */
export async function insertAudit(tx: Context, entries: string): Promise<void> {
  await tx.db.query(
    `INSERT INTO audit (at, account_id, action, subject_type, subject_id, unit_id, before, after, request_id)
     SELECT $1, $2, e.action, e."subjectType", e."subjectId", e."unitId", e.before, e.after, $3
     FROM ROWS FROM (jsonb_to_recordset($4::jsonb) AS (
       action text, "subjectType" text, "subjectId" bigint, "unitId" bigint, before jsonb, after jsonb))
       WITH ORDINALITY AS e (action, "subjectType", "subjectId", "unitId", before, after, place)
     ORDER BY e.place`,
    [tx.now, tx.viewer?.accountId ?? null, tx.requestId, entries],
  );
}
