// What a version does to tasks, counted and done; and the marks that it leaves at them.
import type { Context } from '../../context.ts';
import type { TaskAmendmentKind, TaskStatus } from '../../generated/resolvers.ts';
import type { Act, ActCount, AmendedPeriodRow, DutyFate } from './plan-version.types.ts';
import type { VersionDutyRow } from './plan-version.store.ts';

/**
 * Every task that a version makes or touches, and what becomes of it, as `deed (task_id, key, obligation_id, period_id,
 * period, unit_id, act)`. Tasks of duties that only have other words are touched wherever they are; of those whose
 * addressees or periods changed, who owes one is reckoned anew. What was shown or sent up is never taken back.
 * @param single names a unit that is addressed by itself: before publishing it is "@" and its code, which need not be a
 *   class yet
 */
const deeds = (single: 'CODE' | 'CLASS'): string => `
  WITH duty AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS d (
      key text, id bigint, fate text, addressees text[], "periodKinds" text[])),
  wanted AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS p (id bigint, code text, kind text, "endsOn" date)),
  owner AS (
    SELECT duty.key, class.unit_id FROM duty CROSS JOIN LATERAL unnest(duty.addressees) AS named (code)
    JOIN unit_class class ON class.class_code = named.code ${single === 'CODE' ? `AND named.code NOT LIKE '@%'` : ''}
    ${
      single === 'CODE'
        ? `UNION SELECT duty.key, unit.id FROM duty CROSS JOIN LATERAL unnest(duty.addressees) AS named (code)
           JOIN unit ON '@' || unit.code = named.code`
        : ''
    }),
  owed AS (
    SELECT DISTINCT duty.key, duty.id AS obligation_id, wanted.id AS period_id, wanted.code AS period, node.unit_id
    FROM duty JOIN owner USING (key)
    JOIN wanted ON wanted.kind = ANY (duty."periodKinds") AND (duty.fate IN ('NEW', 'REASSIGNED') OR wanted.id IS NULL)
    JOIN unit_node node ON node.hierarchy_id = hierarchy_at(wanted."endsOn") AND node.unit_id = owner.unit_id),
  standing AS (
    SELECT task.id, duty.key, task.obligation_id, task.period_id, wanted.code AS period, task.unit_id, task.status,
      duty.fate = 'REWORDED' OR owed.key IS NOT NULL AS owed,
      EXISTS (SELECT FROM evidence_task WHERE evidence_task.task_id = task.id) AS shown,
      EXISTS (SELECT FROM task_amendment a WHERE a.task_id = task.id AND a.kind = 'WITHDRAWN') AS withdrawn
    FROM duty JOIN task ON task.obligation_id = duty.id JOIN wanted ON wanted.id = task.period_id
    LEFT JOIN owed ON (owed.obligation_id, owed.period_id, owed.unit_id)
      = (task.obligation_id, task.period_id, task.unit_id)
    WHERE duty.fate IN ('REWORDED', 'REASSIGNED', 'GONE')),
  deed AS (
    SELECT NULL::bigint AS task_id, key, obligation_id, period_id, period, unit_id, 'MAKE' AS act FROM owed
    WHERE NOT EXISTS (
      SELECT FROM standing WHERE (standing.obligation_id, standing.period_id, standing.unit_id)
        = (owed.obligation_id, owed.period_id, owed.unit_id))
    UNION ALL SELECT id, key, obligation_id, period_id, period, unit_id, CASE
      WHEN owed AND withdrawn AND status = 'NOT_APPLICABLE' THEN 'REVIVE'
      WHEN owed THEN 'MARK'
      WHEN NOT shown AND status IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') THEN 'WITHDRAW'
      WHEN withdrawn THEN NULL
      ELSE 'KEEP' END FROM standing)`;

/** The duties with their fates, and the periods to which the version applies. */
interface Work {
  fates: readonly DutyFate[];
  periods: readonly AmendedPeriodRow[];
}

const values = ({ fates, periods }: Work): string[] => [JSON.stringify(fates), JSON.stringify(periods)];

/** How many tasks of which period would be made and touched. */
export const countDeeds = (ctx: Context, work: Work): Promise<ActCount[]> =>
  ctx.db.query(
    `${deeds('CODE')} SELECT period, act, count(*)::int AS tasks FROM deed WHERE act IS NOT NULL GROUP BY period, act`,
    values(work),
  );

export interface Deed {
  taskId: number | null;
  key: string;
  obligationId: number | null;
  periodId: number;
  period: string;
  unitId: number;
  act: Act;
}

/** The tasks that may be touched, to be locked: of duties that changed or went, in these periods. */
export const tasksToTouch = async (tx: Context, { fates, periods }: Work): Promise<number[]> => {
  const touched = fates.filter(({ fate }) => fate !== 'STANDING' && fate !== 'NEW').map(({ id }) => id);
  const rows = await tx.db.query<{ id: number }>(
    'SELECT id FROM task WHERE obligation_id = ANY($1::bigint[]) AND period_id = ANY($2::bigint[]) ORDER BY id',
    [touched, periods.map(({ id }) => id)],
  );
  return rows.map(({ id }) => id);
};

/** Every task to make or touch, once the units that are addressed by themselves have their classes. */
export const listDeeds = (tx: Context, work: Work): Promise<Deed[]> =>
  tx.db.query(
    `${deeds('CLASS')} SELECT task_id AS "taskId", key, obligation_id AS "obligationId", period_id AS "periodId", period,
       unit_id AS "unitId", act FROM deed WHERE act IS NOT NULL ORDER BY task_id`,
    values(work),
  );

/** A task's row as the audit trail keeps it. */
export interface AmendedTaskRow {
  id: number;
  unitId: number;
  obligationId: number;
  periodId: number;
  status: TaskStatus;
  dueAt: string;
  submittedAt: string | null;
  reason: string | null;
  version: number;
}

const TASK = `t.id, t.unit_id AS "unitId", t.obligation_id AS "obligationId", t.period_id AS "periodId", t.status,
  t.due_at AS "dueAt", t.submitted_at AS "submittedAt", t.reason, t.version`;

/** Makes tasks, in the order of the tree and of the plan. */
export const makeTasks = (
  tx: Context,
  tasks: readonly { obligationId: number; periodId: number; unitId: number }[],
): Promise<AmendedTaskRow[]> =>
  tx.db.query(
    `INSERT INTO task AS t (period_id, unit_id, obligation_id, due_at)
     SELECT period.id, made."unitId", obligation.id,
       CASE WHEN obligation.due_on BETWEEN period.starts_on AND period.ends_on
         THEN (obligation.due_on + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' ELSE period.due_at END
     FROM jsonb_to_recordset($1::jsonb) AS made ("obligationId" bigint, "periodId" bigint, "unitId" bigint)
     JOIN period ON period.id = made."periodId" JOIN obligation ON obligation.id = made."obligationId"
     JOIN unit_node node ON node.unit_id = made."unitId" AND node.latest
     ORDER BY period.id, node.position, obligation.position
     RETURNING ${TASK}`,
    [JSON.stringify(tasks)],
  );

/** Gives locked tasks another status; their versions go up, so that nobody sends up what they saw before. */
export const moveTasks = (
  tx: Context,
  ids: readonly number[],
  status: 'NOT_APPLICABLE' | 'NOT_STARTED',
  reason: string | null,
): Promise<AmendedTaskRow[]> =>
  tx.db.query(
    `UPDATE task t SET status = $2, reason = $3, version = version + 1 WHERE id = ANY($1::bigint[]) RETURNING ${TASK}`,
    [ids, status, reason],
  );

/** Marks tasks as touched by a version. */
export async function markTasks(
  tx: Context,
  versionId: number,
  marks: readonly { taskId: number; kind: TaskAmendmentKind }[],
): Promise<void> {
  await tx.db.query(
    `INSERT INTO task_amendment (task_id, version_id, kind)
     SELECT "taskId", $1, kind FROM jsonb_to_recordset($2::jsonb) AS m ("taskId" bigint, kind text)`,
    [versionId, JSON.stringify(marks)],
  );
}

export interface TaskAmendmentRow {
  taskId: number;
  unitId: number;
  dueAt: string;
  kind: TaskAmendmentKind;
  version: number;
  acknowledgedAt: string | null;
  before: VersionDutyRow | null;
  after: VersionDutyRow | null;
}

const WORDS = (ov: string): string => `json_build_object('clause', (SELECT path FROM clause WHERE id = ${ov}.clause_id),
  'code', o.code, 'kind', ${ov}.kind, 'label', ${ov}.label, 'text', ${ov}.text, 'cadence', ${ov}.cadence,
  'periodKinds', ${ov}.period_kinds, 'addressees', ${ov}.addressees)`;

/** The last thing that a version did to each of some tasks, with the duty's words before and after. */
export const lastAmendments = (ctx: Context, taskIds: readonly number[]): Promise<TaskAmendmentRow[]> =>
  ctx.db.query(
    `SELECT DISTINCT ON (a.task_id) a.task_id AS "taskId", t.unit_id AS "unitId", t.due_at AS "dueAt", a.kind,
       v.number AS version, a.acknowledged_at AS "acknowledgedAt",
       (SELECT ${WORDS('b')} FROM obligation_version b JOIN plan_version bv ON bv.id = b.version_id
        WHERE b.obligation_id = o.id AND bv.number < v.number ORDER BY bv.number DESC LIMIT 1) AS before,
       (SELECT ${WORDS('n')} FROM obligation_version n WHERE n.obligation_id = o.id AND n.version_id = v.id) AS after
     FROM task_amendment a JOIN plan_version v ON v.id = a.version_id
     JOIN task t ON t.id = a.task_id JOIN obligation o ON o.id = t.obligation_id
     WHERE a.task_id = ANY($1::bigint[]) ORDER BY a.task_id, v.number DESC`,
    [taskIds],
  );

/** Notes that a unit has seen a change. @returns false when there is none, or it was seen before */
export async function acknowledge(tx: Context, taskId: number, version: number, accountId: number): Promise<boolean> {
  const rows = await tx.db.query(
    `UPDATE task_amendment a SET acknowledged_at = $4, acknowledged_by = $3 FROM plan_version v
     WHERE a.task_id = $1 AND v.id = a.version_id AND v.number = $2 AND a.kind = 'CHANGED' AND a.acknowledged_at IS NULL
     RETURNING a.task_id`,
    [taskId, version, accountId, tx.now],
  );
  return rows.length > 0;
}
