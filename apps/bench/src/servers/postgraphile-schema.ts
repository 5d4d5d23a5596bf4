// What a user of PostGraphile would add to the database so that its schema answers the same questions.
import { withClient } from '../cluster.ts';

/**
 * Adds functions (computed columns and one list) and smart comments, which don't touch what the API reads.
 * Everything else that PostGraphile serves are its own relations.
 */
export async function preparePostgraphile(url: string): Promise<void> {
  await withClient(url, async (client) => {
    for (const statement of STATEMENTS) await client.query(statement);
  });
}

const OPEN = 'r.not_started + r.in_progress + r.returned';

const STATEMENTS = [
  'DROP FUNCTION IF EXISTS unit_children, unit_progress, unit_tasks_of, tasks_under, task_evidence, task_timing',
  'DROP TYPE IF EXISTS progress_counts',
  `CREATE TYPE progress_counts AS (expected int, not_started int, in_progress int, submitted int, returned int,
    accepted int, not_applicable int, done_on_time int, done_late int, in_term int, overdue int, evidence int)`,
  `CREATE FUNCTION unit_children(u unit) RETURNS SETOF unit LANGUAGE sql STABLE AS $$
    SELECT c.* FROM unit_node n JOIN unit c ON c.id = n.unit_id
    WHERE n.hierarchy_id = hierarchy_at(current_date) AND n.parent_id = u.id ORDER BY n.position $$`,
  `CREATE FUNCTION unit_progress(u unit, periods text[]) RETURNS progress_counts LANGUAGE sql STABLE AS $$
    SELECT ROW(
      coalesce(sum(${OPEN} + r.submitted + r.accepted), 0), coalesce(sum(r.not_started), 0),
      coalesce(sum(r.in_progress), 0), coalesce(sum(r.submitted), 0), coalesce(sum(r.returned), 0),
      coalesce(sum(r.accepted), 0), coalesce(sum(r.not_applicable), 0), coalesce(sum(r.done_on_time), 0),
      coalesce(sum(r.done_late), 0), coalesce(sum(${OPEN}) FILTER (WHERE r.due_at > now()), 0),
      coalesce(sum(${OPEN}) FILTER (WHERE r.due_at <= now()), 0), coalesce(sum(r.evidence), 0))::progress_counts
    FROM progress_rollup r
    WHERE r.unit_id = u.id AND r.hierarchy_id = hierarchy_at(current_date)
      AND r.period_id = ANY (ARRAY(SELECT id FROM period WHERE code = ANY (periods))) $$`,
  `CREATE FUNCTION unit_tasks_of(u unit, period text) RETURNS SETOF task LANGUAGE sql STABLE AS $$
    SELECT t.* FROM task t JOIN obligation o ON o.id = t.obligation_id
    WHERE t.unit_id = u.id AND t.period_id = (SELECT p.id FROM period p WHERE p.code = period)
    ORDER BY o.position, t.id $$`,
  `CREATE FUNCTION tasks_under(under text, periods text[], statuses text[]) RETURNS SETOF task LANGUAGE sql STABLE AS $$
    SELECT t.* FROM unit u
    JOIN unit_node root ON root.unit_id = u.id AND root.hierarchy_id = hierarchy_at(current_date)
    JOIN unit_node n ON n.hierarchy_id = root.hierarchy_id AND n.position BETWEEN root.position AND root.last
    JOIN task t ON t.unit_id = n.unit_id
    JOIN obligation o ON o.id = t.obligation_id
    JOIN period p ON p.id = t.period_id
    WHERE u.code = under AND t.period_id = ANY (ARRAY(SELECT id FROM period WHERE code = ANY (periods)))
      AND t.status = ANY (statuses)
    ORDER BY n.position, o.position, p.due_at, t.id $$`,
  // The relation's key is composite and no index fits it whole, so PostGraphile leaves it out.
  `CREATE FUNCTION task_evidence(t task) RETURNS SETOF evidence LANGUAGE sql STABLE AS $$
    SELECT e.* FROM evidence_task et JOIN evidence e ON e.id = et.evidence_id
    WHERE et.task_id = t.id ORDER BY et.evidence_id $$`,
  `CREATE FUNCTION task_timing(t task) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
      WHEN t.status IN ('SUBMITTED', 'ACCEPTED')
        THEN CASE WHEN t.submitted_at < t.due_at THEN 'DONE_ON_TIME' ELSE 'DONE_LATE' END
      WHEN t.status = 'NOT_APPLICABLE' OR t.due_at > now() THEN 'IN_TERM' ELSE 'OVERDUE' END $$`,
];
