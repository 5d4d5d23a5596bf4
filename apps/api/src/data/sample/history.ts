// Tells how the sample came to be: what each task was when, what served it when, and the audit trail of it all.
import type { Db } from '../../lib/sql.ts';
import type { SampleRows } from './sample.types.ts';

/** Keeps `work` out of the history, which would have all of it happen at this very moment. */
export async function withoutHistory(db: Db, work: () => Promise<void>): Promise<void> {
  await db.query('ALTER TABLE task DISABLE TRIGGER task_state_changed');
  await db.query('ALTER TABLE evidence_task DISABLE TRIGGER evidence_span_begun');
  await work();
  await db.query('ALTER TABLE task ENABLE TRIGGER task_state_changed');
  await db.query('ALTER TABLE evidence_task ENABLE TRIGGER evidence_span_begun');
}

/** Writes the history of what was loaded: each period's tasks were made on its first day. */
export async function insertHistory(db: Db, { evidence, tasks }: SampleRows): Promise<void> {
  await db.query(
    `CREATE TEMP TABLE sample_state ON COMMIT DROP AS
     SELECT t.id AS task_id, s.* FROM json_to_recordset($1) AS t (id bigint, states json)
     CROSS JOIN LATERAL json_to_recordset(t.states) AS s (at timestamptz, by bigint, status text,
       submitted_at timestamptz, reason text, version int)`,
    [JSON.stringify(tasks.map(({ id, states }) => ({ id, states })))],
  );
  await db.query(
    `CREATE TEMP TABLE sample_change ON COMMIT DROP AS
     SELECT * FROM json_to_recordset($1) AS e (id bigint, changed_at timestamptz[])`,
    [JSON.stringify(evidence.map(({ id, changed_at }) => ({ id, changed_at })))],
  );
  await db.query('ANALYZE sample_state, sample_change, evidence, evidence_task');
  await insertStates(db);
  await insertSpans(db);
  await insertAudit(db);
}

const BEGINS = `(period.starts_on::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')`;

async function insertStates(db: Db): Promise<void> {
  await db.query(
    'DELETE FROM task_state WHERE task_id IN (SELECT id FROM task WHERE period_id IN (SELECT period_id FROM evidence))',
  );
  await db.query(
    `INSERT INTO task_state (task_id, valid_from, valid_to, status, due_at, submitted_at)
     SELECT task_id, at, lead(at, 1, 'infinity') OVER (PARTITION BY task_id ORDER BY at), status, due_at, submitted_at
     FROM (
       SELECT task.id AS task_id, ${BEGINS} AS at, 'NOT_STARTED' AS status, task.due_at, NULL::timestamptz AS submitted_at
       FROM task JOIN period ON period.id = task.period_id WHERE period.id IN (SELECT period_id FROM evidence)
       UNION ALL
       SELECT s.task_id, s.at, s.status, task.due_at, s.submitted_at FROM sample_state s JOIN task ON task.id = s.task_id
     ) known`,
  );
}

async function insertSpans(db: Db): Promise<void> {
  await db.query(
    `INSERT INTO evidence_span (task_id, evidence_id, valid_from, title)
     SELECT et.task_id, e.id, e.created_at, e.title FROM evidence_task et JOIN evidence e ON e.id = et.evidence_id`,
  );
}

/** What may be filled in later, in the order in which it then comes last. */
const LATER = ['note', 'link', 'quantity', 'documentNumber', 'happenedOn'];

/** As `EvidenceSnapshot` of the evidence module has it; what a version lacks came with those after it. */
const VERSIONS = `
  WITH piece AS MATERIALIZED (
    SELECT e.id, e.unit_id, e.created_by AS account, array_prepend(e.created_at, c.changed_at) AS made, e.version AS last,
      jsonb_build_object('id', e.id, 'unitId', e.unit_id, 'periodId', e.period_id, 'kind', e.kind, 'title', e.title,
        'documentNumber', e.document_number, 'happenedOn', e.happened_on, 'quantity', e.quantity, 'link', e.link,
        'note', e.note, 'attachments', '[]'::jsonb, 'taskIds', served.ids) AS content
    FROM evidence e JOIN sample_change c ON c.id = e.id
    JOIN (SELECT evidence_id, jsonb_agg(task_id ORDER BY task_id) AS ids FROM evidence_task GROUP BY evidence_id) served
      ON served.evidence_id = e.id),
  filled AS MATERIALIZED (
    SELECT id, ARRAY(SELECT name FROM unnest('{${LATER.join(',')}}'::text[]) WITH ORDINALITY AS f (name, place)
      WHERE content -> name <> 'null' ORDER BY place) AS names
    FROM piece WHERE last > 1)
  SELECT p.id, p.unit_id, p.account, v.version, p.made[v.version] AS at,
    p.content || jsonb_build_object('version', v.version, 'updatedAt', p.made[v.version])
    || CASE WHEN p.last - v.version > cardinality(f.names)
        THEN jsonb_build_object('note', 'Bản dự thảo, chờ ký ban hành.') ELSE '{}' END
    || CASE WHEN p.last > v.version
        THEN (SELECT coalesce(jsonb_object_agg(name, NULL), '{}') FROM unnest(f.names[1:p.last - v.version]) AS name)
        ELSE '{}' END AS content
  FROM piece p LEFT JOIN filled f ON f.id = p.id CROSS JOIN LATERAL generate_series(1, p.last) AS v (version)`;

const STATES = `
  SELECT s.task_id, s.at, s.by, s.status, task.unit_id, jsonb_build_object('id', task.id, 'unitId', task.unit_id,
    'obligationId', task.obligation_id, 'periodId', task.period_id, 'dueAt', task.due_at, 'status', s.status,
    'submittedAt', s.submitted_at, 'reason', s.reason, 'version', s.version) AS content
  FROM sample_state s JOIN task ON task.id = s.task_id`;

/** That work began follows from the evidence; all else was somebody's act. */
const ACTIONS = `CASE status WHEN 'SUBMITTED' THEN 'task.submit' WHEN 'ACCEPTED' THEN 'task.accept'
  WHEN 'RETURNED' THEN 'task.return' WHEN 'NOT_APPLICABLE' THEN 'task.notApplicable' END`;

async function insertAudit(db: Db): Promise<void> {
  await db.query(
    `INSERT INTO audit (at, account_id, action, subject_type, subject_id, unit_id, before, after)
     SELECT at, account, action, subject, id, unit_id, before, after FROM (
       SELECT at, account, CASE version WHEN 1 THEN 'evidence.create' ELSE 'evidence.update' END AS action,
         'Evidence' AS subject, id, unit_id, lag(content) OVER (PARTITION BY id ORDER BY version) AS before, content AS after
       FROM (${VERSIONS}) versions
       UNION ALL
       SELECT at, by, action, 'Task', task_id, unit_id, before, content FROM (
         SELECT *, ${ACTIONS} AS action, lag(content) OVER (PARTITION BY task_id ORDER BY at) AS before
         FROM (${STATES}) states) acts
       WHERE action IS NOT NULL
     ) told ORDER BY at, subject, id`,
  );
}
