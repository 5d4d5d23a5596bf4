// Periods in the database: opening one makes its tasks.
import type { Db } from '../../lib/sql.ts';

/**
 * Makes a period's tasks: every unit of the tree as of the period's last day, times every obligation of that kind of
 * period, wherever the unit belongs to a class that the obligation addresses. An obligation with a day of its own has
 * its tasks, due on that day, only in the first period that holds it: from the period's first day to its deadline, or to
 * the end of the last month (of a year: the year) of its figures. Once made, tasks stay: opening a period again changes
 * nothing, so the denominator of every percentage is frozen.
 * @param db a transaction, or the pool
 * @returns how many tasks were made
 */
export async function openPeriod(db: Db, periodId: number): Promise<number> {
  const [row] = await db.query<{ made: number }>(
    `WITH made AS (
       INSERT INTO task (period_id, unit_id, obligation_id, due_at)
       SELECT period.id, node.unit_id, obligation.id,
         CASE WHEN held.id IS NULL THEN period.due_at
           ELSE (obligation.due_on + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' END
       FROM period
       JOIN obligation ON obligation.plan_id = period.plan_id AND period.kind = ANY (obligation.period_kinds)
         AND obligation.ended_by IS NULL
       LEFT JOIN LATERAL (
         SELECT other.id FROM period other
         WHERE other.plan_id = period.plan_id AND other.kind = ANY (obligation.period_kinds)
           AND obligation.due_on BETWEEN other.starts_on AND greatest(
             (other.due_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date - 1,
             CASE other.kind WHEN 'AD_HOC' THEN other.ends_on
               WHEN 'YEAR' THEN (date_trunc('year', other.ends_on) + interval '1 year - 1 day')::date
               ELSE (date_trunc('month', other.ends_on) + interval '1 month - 1 day')::date END)
         ORDER BY other.ends_on, other.id LIMIT 1) held ON true
       JOIN unit_node node ON node.hierarchy_id = hierarchy_at(period.ends_on)
       WHERE period.id = $1 AND (held.id IS NULL OR held.id = period.id)
         AND NOT EXISTS (SELECT FROM task WHERE task.period_id = $1)
         AND EXISTS (
           SELECT FROM obligation_addressee addressee
           JOIN unit_class ON unit_class.class_code = addressee.class_code
           WHERE addressee.obligation_id = obligation.id AND unit_class.unit_id = node.unit_id)
       ORDER BY node.position, obligation.position
       ON CONFLICT (unit_id, period_id, obligation_id) DO NOTHING
       RETURNING 1)
     SELECT count(*) AS made FROM made`,
    [periodId],
  );
  return row!.made;
}
