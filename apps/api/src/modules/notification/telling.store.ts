// What the telling reads of the audit trail, tasks and people, and the notifications that it writes.
import type { Db } from '../../lib/sql.ts';
import type { NotificationKind, TaskStatus } from '../../generated/resolvers.ts';
import { existsOn } from '../unit/unit.filter.ts';
import type { Delivery, Facts } from './notification.rules.ts';
import type { AuditRow } from './notification.signals.rules.ts';

const CLOSED = (period: string): string =>
  `EXISTS (SELECT FROM period closed WHERE closed.id = ${period} AND closed.closed_at IS NOT NULL)`;

const OPEN = `t.status IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')`;

/** The last good day, yyyy-MM-dd, for the first instant that is late. */
const LAST_GOOD_DAY = (dueAt: string): string =>
  `to_char(${dueAt} AT TIME ZONE 'Asia/Ho_Chi_Minh' - interval '1 millisecond', 'YYYY-MM-DD')`;

/** Makes all servers tell one after the other, until the transaction ends. */
export async function lockMark(db: Db): Promise<void> {
  await db.query('SELECT FROM notice_mark FOR UPDATE');
}

// Ids may be given before transactions end: a smaller one can appear later, so what is told is listed beyond the mark.
const NEW = `a.id > (SELECT audit_id FROM notice_mark) AND a.action = ANY ($1::text[])
  AND (a.at <= $2 OR a.action <> ALL ($3::text[]))
  AND NOT EXISTS (SELECT FROM notice_told told WHERE told.audit_id = a.id)`;

/** Which rows of the trail are looked for: of the resting actions only those from before `rested`. */
export interface Wanted {
  actions: readonly string[];
  resting: readonly string[];
  rested: Date;
}

/** Rows that have not been told yet, in their order. */
export const newRows = (db: Db, { actions, resting, rested }: Wanted, most: number): Promise<AuditRow[]> =>
  db.query(
    `SELECT a.id, a.at, a.account_id AS "accountId", a.action, a.subject_type AS "subjectType",
       a.subject_id AS "subjectId", a.unit_id AS "unitId", a.before, a.after
     FROM audit a WHERE ${NEW} ORDER BY a.id LIMIT $4`,
    [actions, rested, resting, most],
  );

/** True if there is something to tell: the look that every server takes every few seconds. */
export async function hasNewRows(db: Db, { actions, resting, rested }: Wanted): Promise<boolean> {
  const rows = await db.query(`SELECT FROM audit a WHERE ${NEW} LIMIT 1`, [actions, rested, resting]);
  return rows.length > 0;
}

export async function keepTold(db: Db, ids: readonly number[]): Promise<void> {
  await db.query('INSERT INTO notice_told SELECT unnest($1::bigint[]) ON CONFLICT DO NOTHING', [ids]);
}

/** Moves the mark up to rows so old that no transaction can still bring an earlier one. Call when all is told. */
export async function moveMark(db: Db, settledBefore: Date): Promise<void> {
  await db.query(
    `WITH moved AS (
       UPDATE notice_mark SET audit_id = greatest(audit_id, (SELECT max(id) FROM audit WHERE at < $1)) RETURNING audit_id)
     DELETE FROM notice_told USING moved WHERE notice_told.audit_id <= moved.audit_id`,
    [settledBefore],
  );
}

/** What a row of the trail is about, as it is now. */
export interface SubjectRow {
  auditId: number;
  unitId: number | null;
  periodId: number | null;
  taskId: number | null;
  evidenceId: number | null;
  commentId: number | null;
  status: TaskStatus | null;
  periodClosed: boolean;
  valid: boolean;
  talkers: number[];
  /** Who was told of the task's last submission. */
  informed: number[];
}

/** Why a decision no longer stands: the status has moved since. */
const MOVED = `EXISTS (SELECT FROM audit later WHERE later.subject_type = 'Task' AND later.subject_id = s.subject_id
  AND later.id > s.id AND later.before->>'status' IS DISTINCT FROM later.after->>'status')`;

/**
 * The tasks and pieces of evidence behind rows of the trail: a comment stands for what it is about, an urging for the
 * tasks that were missing, a request for more time for its task or all of its period.
 */
export const subjectsOf = (db: Db, auditIds: readonly number[]): Promise<SubjectRow[]> =>
  db.query(
    `WITH s AS (
       SELECT a.id, a.action, a.unit_id, a.subject_type, a.subject_id, a.after, c.id AS comment_id, c.deleted_at,
         CASE a.subject_type WHEN 'Evidence' THEN a.subject_id
           WHEN 'Comment' THEN CASE WHEN c.subject_type = 'Evidence' THEN c.subject_id END END AS evidence_id,
         CASE a.subject_type WHEN 'Task' THEN a.subject_id
           WHEN 'Comment' THEN CASE WHEN c.subject_type = 'Task' THEN c.subject_id END
           WHEN 'Extension' THEN (a.after->>'taskId')::bigint
           WHEN 'Reminder' THEN CASE WHEN cardinality(urged.ids) = 1 THEN urged.ids[1] END END AS task_id,
         CASE a.subject_type WHEN 'Extension' THEN (a.after->>'periodId')::bigint
           -- One urging may tell of several periods: then it stands in none.
           WHEN 'Reminder' THEN (SELECT CASE WHEN min(period_id) = max(period_id) THEN min(period_id) END
             FROM task WHERE id = ANY (urged.ids)) END AS period_id,
         urged.ids AS urged
       FROM audit a LEFT JOIN comment c ON a.subject_type = 'Comment' AND c.id = a.subject_id
       CROSS JOIN LATERAL (SELECT ARRAY(
         SELECT (entry->>'taskId')::bigint FROM jsonb_path_query(a.after, '$.tasks[*] ? (@.taskId != null)') entry
         WHERE a.subject_type = 'Reminder') AS ids) urged
       WHERE a.id = ANY ($1::bigint[])),
     placed AS (
       SELECT s.*, t.id AS served, t.status, coalesce(t.period_id, e.period_id, s.period_id) AS told_period
       FROM s LEFT JOIN evidence e ON e.id = s.evidence_id
       LEFT JOIN task t ON t.id = coalesce(s.task_id,
         (SELECT min(et.task_id) FROM evidence_task et WHERE et.evidence_id = s.evidence_id)))
     SELECT s.id AS "auditId", s.unit_id AS "unitId", s.told_period AS "periodId", s.served AS "taskId",
       s.evidence_id AS "evidenceId", s.comment_id AS "commentId", s.status, ${CLOSED('s.told_period')} AS "periodClosed",
       CASE s.subject_type WHEN 'Comment' THEN s.comment_id IS NOT NULL AND s.deleted_at IS NULL
         WHEN 'Task' THEN s.status = s.after->>'status' AND NOT ${MOVED}
         WHEN 'Reminder' THEN EXISTS (
           SELECT FROM task t WHERE t.id = ANY (s.urged) AND ${OPEN} AND NOT ${CLOSED('t.period_id')})
         WHEN 'Handover' THEN s.action = 'handover.cancel'
           OR EXISTS (SELECT FROM handover h WHERE h.id = s.subject_id AND h.cancelled_at IS NULL)
         WHEN 'Extension' THEN s.action <> 'extension.ask'
           OR EXISTS (SELECT FROM extension x WHERE x.id = s.subject_id AND x.state = 'ASKED')
         ELSE true END AS valid,
       ARRAY(SELECT n.account_id FROM notification n
         WHERE s.action = 'task.withdraw' AND n.kind = 'SUBMITTED' AND n.task_id = s.task_id AND n.cause = (
           SELECT 'audit:' || max(sent.id) FROM audit sent WHERE sent.subject_type = 'Task'
             AND sent.subject_id = s.task_id AND sent.id < s.id AND sent.action IN ('task.submit', 'task.claim'))) AS informed,
       ARRAY(SELECT c.account_id FROM comment c WHERE c.id <> s.comment_id AND (c.subject_type, c.subject_id) =
           (CASE WHEN s.evidence_id IS NULL THEN 'Task' ELSE 'Evidence' END, coalesce(s.evidence_id, s.task_id))
         UNION SELECT r.decided_by FROM review r
           WHERE s.comment_id IS NOT NULL AND r.task_id = s.task_id AND r.decision = 'RETURN' AND r.undone_at IS NULL) AS talkers
     FROM placed s`,
    [auditIds],
  );

export interface NewNotification {
  accountId: number;
  kind: NotificationKind;
  cause: string;
  at: string;
  actorId: number | null;
  unitId: number | null;
  periodId: number | null;
  taskId: number | null;
  evidenceId: number | null;
  commentId: number | null;
  facts: Facts;
  inApp: boolean;
  delivery: Delivery;
}

/** Adds those that are new; gives what is to be mailed at once. */
export const insertNotifications = (
  db: Db,
  notifications: readonly NewNotification[],
): Promise<{ id: number; accountId: number; delivery: Delivery }[]> =>
  db.query(
    `INSERT INTO notification (account_id, kind, cause, at, actor_id, unit_id, period_id, task_id, evidence_id,
       comment_id, facts, in_app, delivery)
     SELECT x."accountId", x.kind, x.cause, x.at, x."actorId", x."unitId", x."periodId", x."taskId", x."evidenceId",
       x."commentId", x.facts, x."inApp", x.delivery
     FROM jsonb_to_recordset($1::jsonb) AS x ("accountId" bigint, kind text, cause text, at timestamptz,
       "actorId" bigint, "unitId" bigint, "periodId" bigint, "taskId" bigint, "evidenceId" bigint, "commentId" bigint,
       facts jsonb, "inApp" boolean, delivery text)
     ON CONFLICT (account_id, cause, kind) DO NOTHING
     RETURNING id, account_id AS "accountId", delivery`,
    [JSON.stringify(notifications)],
  );

/** Puts notifications into a mail. */
export async function intoMail(db: Db, mailId: number, ids: readonly number[]): Promise<void> {
  await db.query('UPDATE notification SET mail_id = $1 WHERE id = ANY ($2::bigint[])', [mailId, ids]);
}

/**
 * What units owe in periods that were just opened: one row a unit and period. Of periods that were opened for the first
 * time only those that are not due yet, of `again` all.
 */
export const owedIn = (
  db: Db,
  { opened, again }: { opened: readonly number[]; again: readonly number[] },
  now: Date,
): Promise<{ periodId: number; unitId: number; count: number; dueOn: string }[]> =>
  db.query(
    `SELECT p.id AS "periodId", t.unit_id AS "unitId", count(*)::int AS count,
       ${LAST_GOOD_DAY('p.due_at')} AS "dueOn"
     FROM period p JOIN task t ON t.period_id = p.id AND ${OPEN}
     WHERE (p.id = ANY ($1::bigint[]) AND p.due_at > $3 OR p.id = ANY ($2::bigint[]))
       AND NOT ${CLOSED('p.id')}
     GROUP BY p.id, t.unit_id ORDER BY p.id, t.unit_id`,
    [opened, again, now],
  );

/** Of some units those that exist on a day: tasks outlive the unit that owes them. */
export async function unitsThatExist(db: Db, ids: readonly number[], day: string): Promise<number[]> {
  const rows = await db.query<{ id: number }>(
    `SELECT u.id FROM unit u WHERE u.id = ANY ($1::bigint[]) AND ${existsOn('u', '$2::date')}`,
    [ids, day],
  );
  return rows.map(({ id }) => id);
}

export interface AmendedRow {
  auditId: number;
  unitId: number;
  periodId: number;
  count: number;
}

/** Tasks that new versions of plans made, changed, ended or withdrew: one row a version, unit and open period. */
export const amendedBy = (db: Db, auditIds: readonly number[]): Promise<AmendedRow[]> =>
  db.query(
    `SELECT a.id AS "auditId", t.unit_id AS "unitId", t.period_id AS "periodId", count(*)::int AS count
     FROM audit a
     JOIN audit done ON done.at = a.at AND done.subject_type = 'Task' AND done.after->'planVersion' = a.after->'version'
     JOIN task t ON t.id = done.subject_id
     JOIN period p ON p.id = t.period_id AND p.plan_id = a.subject_id AND p.closed_at IS NULL
     WHERE a.id = ANY ($1::bigint[])
     GROUP BY a.id, t.unit_id, t.period_id ORDER BY a.id, t.unit_id, t.period_id`,
    [auditIds],
  );

export interface Deadline {
  unitId: number;
  periodId: number;
  dueOn: string;
  count: number;
  /** When it is one task only. */
  taskId: number | null;
}

/** Open tasks with a deadline near an instant, by unit, period and last good day. */
export const deadlinesNear = (db: Db, from: Date, to: Date): Promise<Deadline[]> =>
  db.query(
    `SELECT t.unit_id AS "unitId", t.period_id AS "periodId", count(*)::int AS count,
       CASE WHEN count(*) = 1 THEN min(t.id) END AS "taskId",
       ${LAST_GOOD_DAY('t.due_at')} AS "dueOn"
     FROM task t WHERE ${OPEN} AND t.due_at BETWEEN $1 AND $2 AND NOT ${CLOSED('t.period_id')}
     GROUP BY t.unit_id, t.period_id, "dueOn" ORDER BY t.unit_id, t.period_id`,
    [from, to],
  );

/** People whose digest of the day is due: something waits, the hour has come, and none was made today. */
export const digestsDue = (db: Db, hour: number, today: string): Promise<{ accountId: number; ids: number[] }[]> =>
  db.query(
    `SELECT x.account_id AS "accountId", array_agg(x.id ORDER BY x.id) AS ids
     FROM notification x LEFT JOIN notification_setting s ON s.account_id = x.account_id
     WHERE x.delivery = 'DIGEST' AND x.mail_id IS NULL AND coalesce(s.digest_hour, 0) <= $1
       AND NOT EXISTS (SELECT FROM mail m WHERE m.account_id = x.account_id AND m.digest_on = $2)
     GROUP BY x.account_id`,
    [hour, today],
  );

/** A notification as a mail tells it. */
export interface MailLine {
  kind: NotificationKind;
  at: string;
  actor: string | null;
  unitCode: string | null;
  unitName: string | null;
  /** On which the unit ends, yyyy-MM-dd. */
  unitLastDay: string | null;
  periodCode: string | null;
  /** What an ad hoc period asks for. */
  periodTitle: string | null;
  planCode: string | null;
  taskId: number | null;
  obligationCode: string | null;
  obligationLabel: string | null;
  obligationLabelEn: string | null;
  evidenceId: number | null;
  evidenceTitle: string | null;
  commentId: number | null;
  facts: Facts;
  /** Of an urging: what of it is missing still; empty for all else. */
  missing: MissingTask[];
  status: TaskStatus | null;
  periodClosed: boolean;
  valid: boolean;
}

export interface MissingTask {
  code: string;
  label: string;
  labelEn: string | null;
  periodCode: string;
  /** The last good day. */
  dueOn: string;
}

/** The lines of a mail in the order of time, with how things stand now. */
export const linesOfMail = (db: Db, mailId: number): Promise<MailLine[]> =>
  db.query(
    `SELECT x.kind, x.at, actor.display_name AS actor, u.code AS "unitCode", u.name AS "unitName",
       (u.valid_to - 1)::text AS "unitLastDay", p.code AS "periodCode", p.title AS "periodTitle", plan.code AS "planCode", t.id AS "taskId", o.code AS "obligationCode",
       o.label AS "obligationLabel", nullif(o.label_en, '') AS "obligationLabelEn", x.evidence_id AS "evidenceId",
       e.title AS "evidenceTitle", x.comment_id AS "commentId",
       x.facts || jsonb_strip_nulls(jsonb_build_object('text', urging.after->'words')) AS facts,
       coalesce(urged.missing, '[]') AS missing, t.status,
       ${CLOSED('x.period_id')} AS "periodClosed",
       CASE x.kind WHEN 'RETURNED' THEN t.status = 'RETURNED' WHEN 'ACCEPTED' THEN t.status IN ('ACCEPTED', 'NOT_APPLICABLE')
         WHEN 'SUBMITTED' THEN t.status = 'SUBMITTED'
         WHEN 'EXTENSION_ASKED' THEN EXISTS (SELECT FROM extension asked WHERE asked.state = 'ASKED'
           AND asked.unit_id = x.unit_id AND asked.period_id = x.period_id AND asked.task_id IS NOT DISTINCT FROM x.task_id)
         WHEN 'URGED' THEN urged.missing IS NOT NULL
         ELSE c.deleted_at IS NULL END
         -- What is told of many tasks goes on while one of them is open.
         AND (x.kind NOT IN ('ASSIGNED', 'DUE', 'OVERDUE', 'PERIOD_REOPENED') OR x.task_id IS NOT NULL OR x.unit_id IS NULL OR EXISTS (
           SELECT FROM task t WHERE t.unit_id = x.unit_id AND t.period_id = x.period_id AND ${OPEN})) AS valid
     FROM notification x
     LEFT JOIN account actor ON actor.id = x.actor_id LEFT JOIN unit u ON u.id = x.unit_id
     LEFT JOIN period p ON p.id = x.period_id LEFT JOIN plan ON plan.id = p.plan_id
     LEFT JOIN task t ON t.id = x.task_id LEFT JOIN obligation o ON o.id = t.obligation_id
     LEFT JOIN evidence e ON e.id = x.evidence_id LEFT JOIN comment c ON c.id = x.comment_id
     LEFT JOIN audit urging ON urging.id = CASE x.kind WHEN 'URGED' THEN split_part(x.cause, ':', 2)::bigint END
     LEFT JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object('code', o.code, 'label', o.label, 'labelEn', nullif(o.label_en, ''),
           'periodCode', p.code, 'dueOn', ${LAST_GOOD_DAY('t.due_at')})
         ORDER BY p.id, o.position) AS missing
       FROM jsonb_to_recordset(urging.after->'tasks') AS told ("taskId" bigint)
       JOIN task t ON t.id = told."taskId" JOIN obligation o ON o.id = t.obligation_id JOIN period p ON p.id = t.period_id
       WHERE ${OPEN} AND p.closed_at IS NULL) urged ON true
     WHERE x.mail_id = $1 ORDER BY x.at, x.id`,
    [mailId],
  );
