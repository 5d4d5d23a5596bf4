// Copies evidence of one period into the next, set by set.
import type { Context } from '../../context.ts';

/**
 * Evidence of tasks whose duties are of these cadences, once more for the same duties in another period. Figures stay
 * behind, and so do quantities: they are of their period.
 * @returns the keys of the copies, and of the tasks that they serve
 */
export async function copyEvidence(
  tx: Context,
  fromPeriodId: number,
  toPeriodId: number,
  cadences: readonly string[],
  accountId: number,
): Promise<{ evidenceIds: number[]; taskIds: number[] }> {
  const rows = await tx.db.query<{ evidenceIds: number[]; taskIds: number[] }>(
    `WITH link AS (
       SELECT et.evidence_id AS old_id, new.id AS task_id
       FROM task new JOIN obligation o ON o.id = new.obligation_id AND o.cadence = ANY ($3::text[])
       JOIN task old ON old.period_id = $1 AND old.unit_id = new.unit_id AND old.obligation_id = new.obligation_id
       JOIN evidence_task et ON et.task_id = old.id
       WHERE new.period_id = $2),
     made AS (
       INSERT INTO evidence (unit_id, period_id, kind, title, document_number, happened_on, link, note,
         created_by, updated_by, created_at, updated_at, carried_from)
       SELECT e.unit_id, $2, e.kind, e.title, e.document_number, e.happened_on, e.link, e.note,
         e.created_by, $4, $5, $5, e.id
       FROM evidence e WHERE e.kind <> 'FIGURE' AND e.id IN (SELECT old_id FROM link) ORDER BY e.id
       RETURNING id, unit_id, period_id, carried_from),
     linked AS (
       INSERT INTO evidence_task (task_id, evidence_id, unit_id, period_id)
       SELECT link.task_id, made.id, made.unit_id, made.period_id FROM made JOIN link ON link.old_id = made.carried_from
       RETURNING task_id)
     SELECT ARRAY(SELECT id FROM made ORDER BY id) AS "evidenceIds",
       ARRAY(SELECT DISTINCT task_id FROM linked ORDER BY task_id) AS "taskIds"`,
    [fromPeriodId, toPeriodId, cadences, accountId, tx.now],
  );
  return rows[0]!;
}
