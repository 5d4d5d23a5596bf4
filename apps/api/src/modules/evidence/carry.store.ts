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
  // The planner knows nothing of rows of this transaction and takes them for few: so every step follows an index, where
  // joining two of its own results would take the square of their number.
  const rows = await tx.db.query<{ evidenceIds: number[]; taskIds: number[] }>(
    `WITH source AS (
       SELECT DISTINCT et.evidence_id AS id
       FROM task new JOIN obligation o ON o.id = new.obligation_id AND o.cadence = ANY ($3::text[])
       JOIN task old ON old.period_id = $1 AND old.unit_id = new.unit_id AND old.obligation_id = new.obligation_id
       JOIN evidence_task et ON et.task_id = old.id
       WHERE new.period_id = $2),
     made AS (
       INSERT INTO evidence (unit_id, period_id, kind, title, document_number, happened_on, link, note,
         created_by, updated_by, created_at, updated_at, carried_from)
       SELECT e.unit_id, $2, e.kind, e.title, e.document_number, e.happened_on, e.link, e.note,
         e.created_by, $4, $5, $5, e.id
       FROM source JOIN evidence e ON e.id = source.id WHERE e.kind <> 'FIGURE' ORDER BY e.id
       RETURNING id, unit_id, period_id, carried_from),
     linked AS (
       INSERT INTO evidence_task (task_id, evidence_id, unit_id, period_id)
       SELECT new.id, made.id, made.unit_id, made.period_id
       FROM made JOIN evidence_task et ON et.evidence_id = made.carried_from
       JOIN task old ON old.id = et.task_id
       JOIN obligation o ON o.id = old.obligation_id AND o.cadence = ANY ($3::text[])
       JOIN task new ON new.unit_id = old.unit_id AND new.period_id = $2 AND new.obligation_id = old.obligation_id
       RETURNING task_id)
     SELECT ARRAY(SELECT id FROM made ORDER BY id) AS "evidenceIds",
       ARRAY(SELECT DISTINCT task_id FROM linked ORDER BY task_id) AS "taskIds"`,
    [fromPeriodId, toPeriodId, cadences, accountId, tx.now],
  );
  return rows[0]!;
}
