// Periods in the database: what opening one would make, and making, changing and closing it.
import type { Context } from '../../context.ts';
import type { PeriodKind, TaskStatus, UnitKind, UnitLevel } from '../../generated/resolvers.ts';
import type { Db } from '../../lib/sql.ts';
import { Values } from '../../lib/statement.ts';

/**
 * The SQL of what decides who owes what in a period: the plan's key, the period's own, its kind and dates; the tree is
 * read on its last day. Called only where it is used: a statement may hold no value that it doesn't.
 */
type Scene = Record<'plan' | 'id' | 'kind' | 'startsOn' | 'endsOn' | 'dueAt', () => string>;

/**
 * That a period holds the day of its own that an obligation has: from the period's first day to its deadline, or to the
 * end of the last month (of a year: the year) of its figures.
 */
const holds = (period: Pick<Scene, 'kind' | 'startsOn' | 'endsOn' | 'dueAt'>): string => `
  obligation.due_on BETWEEN ${period.startsOn()} AND greatest(
    (${period.dueAt()} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date - 1,
    CASE ${period.kind()} WHEN 'AD_HOC' THEN ${period.endsOn()}
      WHEN 'YEAR' THEN (date_trunc('year', ${period.endsOn()}) + interval '1 year - 1 day')::date
      ELSE (date_trunc('month', ${period.endsOn()}) + interval '1 month - 1 day')::date END)`;

const column = (period: string): Omit<Scene, 'plan'> => ({
  id: () => `${period}.id`,
  kind: () => `${period}.kind`,
  startsOn: () => `${period}.starts_on`,
  endsOn: () => `${period}.ends_on`,
  dueAt: () => `${period}.due_at`,
});

/** Those whom an ad hoc request asks, and for what; null for what the plan itself orders. */
export type Request = { unitIds: readonly number[]; obligationIds: readonly number[] } | null;

const ADDRESSED = `EXISTS (
  SELECT FROM obligation_addressee addressee JOIN unit_class ON unit_class.class_code = addressee.class_code
  WHERE addressee.obligation_id = obligation.id AND unit_class.unit_id = node.unit_id)`;

/**
 * Who owes what: every unit of the tree of that day, times every obligation of that kind of period, wherever the unit
 * belongs to a class that the obligation addresses; of a request, the units asked times the duties asked for. An
 * obligation with a day of its own is owed only in the first period that holds it, if there is one.
 */
function owed(scene: Scene, request: Request, values: Values): string {
  const conditions = request
    ? `obligation.id = ANY (${values.value(request.obligationIds, 'bigint[]')})
       AND node.unit_id = ANY (${values.value(request.unitIds, 'bigint[]')})`
    : `${scene.kind()} = ANY (obligation.period_kinds) AND ${ADDRESSED} AND NOT EXISTS (
        SELECT FROM period other
        WHERE other.plan_id = obligation.plan_id AND other.kind = ANY (obligation.period_kinds)
          AND ${holds(column('other'))} AND other.id IS DISTINCT FROM ${scene.id()}
          AND ((${holds(scene)}) IS NOT TRUE
            OR (other.ends_on, other.id) < (${scene.endsOn()}, coalesce(${scene.id()}, other.id + 1))))`;
  return `obligation JOIN unit_node node ON node.hierarchy_id = hierarchy_at(${scene.endsOn()})
    WHERE obligation.plan_id = ${scene.plan()} AND obligation.ended_by IS NULL AND ${conditions}`;
}

/**
 * Makes a period's tasks. Once made, they stay: opening a period again changes nothing, so the denominator of every
 * percentage is frozen.
 * @param db a transaction, or the pool
 * @returns how many tasks were made
 */
export async function openPeriod(db: Db, periodId: number, request: Request = null): Promise<number> {
  const values = new Values();
  const id = values.value(periodId, 'bigint');
  const scene = { plan: () => 'period.plan_id', ...column('period') };
  // A request has one deadline for all that it asks.
  const ownDay = request ? 'false' : holds(scene);
  const [row] = await db.query<{ made: number }>(
    `WITH made AS (
       INSERT INTO task (period_id, unit_id, obligation_id, due_at)
       SELECT period.id, owed.unit_id, owed.obligation_id,
         CASE WHEN owed.own_day THEN (owed.due_on + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' ELSE period.due_at END
       FROM period CROSS JOIN LATERAL (
         SELECT node.unit_id, node.position, obligation.id AS obligation_id, obligation.position AS duty,
           obligation.due_on, ${ownDay} AS own_day
         FROM ${owed(scene, request, values)}) owed
       WHERE period.id = ${id} AND NOT EXISTS (SELECT FROM task WHERE task.period_id = ${id})
       ORDER BY owed.position, owed.duty
       ON CONFLICT (unit_id, period_id, obligation_id) DO NOTHING
       RETURNING 1)
     SELECT count(*) AS made FROM made`,
    values.list,
  );
  return row!.made;
}

export interface NewPeriod {
  planId: number;
  code: string;
  kind: PeriodKind;
  title: string | null;
  startsOn: string;
  endsOn: string;
  dueAt: string;
}

/** Writes a period down, without its tasks. @returns its key */
export async function insertPeriod(tx: Context, period: NewPeriod, accountId: number): Promise<number> {
  const rows = await tx.db.query<{ id: number }>(
    `INSERT INTO period (plan_id, code, kind, title, starts_on, ends_on, due_at, opened_at, opened_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      period.planId,
      period.code,
      period.kind,
      period.title,
      period.startsOn,
      period.endsOn,
      period.dueAt,
      tx.now,
      accountId,
    ],
  );
  return rows[0]!.id;
}

/** Has those who open, move and publish periods take turns until the transaction ends: they look before they write. */
export async function lockCalendar(tx: Context): Promise<void> {
  await tx.db.query('SELECT pg_advisory_xact_lock(332021, 25)');
}

/** Holds a period: writers of its tasks wait, and it waits for them. False when there is none. */
export async function lockPeriod(tx: Context, id: number): Promise<boolean> {
  const rows = await tx.db.query('SELECT FROM period WHERE id = $1 FOR NO KEY UPDATE', [id]);
  return rows.length > 0;
}

/** Sets a locked period's dates; its version goes up by one. */
export async function updatePeriod(
  tx: Context,
  id: number,
  change: Pick<NewPeriod, 'title' | 'startsOn' | 'endsOn' | 'dueAt'>,
): Promise<void> {
  await tx.db.query(
    `UPDATE period SET title = $2, starts_on = $3, ends_on = $4, due_at = $5, version = version + 1 WHERE id = $1`,
    [id, change.title, change.startsOn, change.endsOn, change.dueAt],
  );
}

/** A task whose deadline moved with its period's. */
export interface MovedTaskRow {
  id: number;
  unitId: number;
  status: TaskStatus;
  submittedAt: string | null;
  version: number;
  dueBefore: string;
  dueAt: string;
}

/**
 * Moves the deadlines of a period's tasks with its own, in the transaction that moves that: those which were given more
 * time keep it, unless the new deadline is later still; those with an earlier day of their own keep that. The period's roll-ups are made anew.
 * @returns the tasks that moved, as they are now
 */
export async function moveDeadlines(tx: Context, id: number, from: string, to: string): Promise<MovedTaskRow[]> {
  const rows = await tx.db.query<MovedTaskRow>(
    `UPDATE task SET due_at = $3, version = version + 1
     WHERE period_id = $1 AND (due_at = $2 OR due_at > $2 AND due_at < $3)
     RETURNING id, unit_id AS "unitId", status, submitted_at AS "submittedAt", new.version,
       old.due_at AS "dueBefore", new.due_at AS "dueAt"`,
    [id, from, to],
  );
  await tx.db.query('SELECT rebuild_progress_rollup_of($1)', [id]);
  return rows;
}

/** Closes a locked period, or opens it again; its version goes up by one. */
export async function setClosed(tx: Context, id: number, by: number | null): Promise<void> {
  await tx.db.query(
    `UPDATE period SET closed_at = CASE WHEN $2::bigint IS NULL THEN NULL ELSE $3::timestamptz END, closed_by = $2,
       version = version + 1 WHERE id = $1`,
    [id, by, tx.now],
  );
}

/** How much each of some periods asks of how many. */
export const sizesOf = (
  ctx: Context,
  ids: readonly number[],
): Promise<{ id: number; tasks: number; units: number }[]> =>
  ctx.db.query(
    `SELECT period_id AS id, count(*)::int AS tasks, count(DISTINCT unit_id)::int AS units
     FROM task WHERE period_id = ANY ($1::bigint[]) GROUP BY period_id`,
    [ids],
  );

export interface RemainingRow {
  periodId: number;
  unitId: number;
  notStarted: number;
  inProgress: number;
  returned: number;
  submitted: number;
}

/** What the units still have open in some periods, in the tree's order. */
export const remainingOf = (ctx: Context, ids: readonly number[]): Promise<RemainingRow[]> =>
  ctx.db.query(
    `SELECT t.period_id AS "periodId", t.unit_id AS "unitId",
       count(*) FILTER (WHERE t.status = 'NOT_STARTED')::int AS "notStarted",
       count(*) FILTER (WHERE t.status = 'IN_PROGRESS')::int AS "inProgress",
       count(*) FILTER (WHERE t.status = 'RETURNED')::int AS returned,
       count(*) FILTER (WHERE t.status = 'SUBMITTED')::int AS submitted
     FROM task t JOIN unit_node n ON n.unit_id = t.unit_id AND n.latest
     WHERE t.period_id = ANY ($1::bigint[]) AND t.status IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED')
     GROUP BY t.period_id, t.unit_id, n.position ORDER BY n.position`,
    [ids],
  );

export interface PeriodEventRow {
  periodId: number;
  at: string;
  action: string;
  by: string | null;
  reason: string | null;
}

/** What was done to some periods, the latest first. */
export const eventsOf = (ctx: Context, ids: readonly number[]): Promise<PeriodEventRow[]> =>
  ctx.db.query(
    `SELECT a.subject_id AS "periodId", a.at, a.action, account.display_name AS by, a.after ->> 'reason' AS reason
     FROM audit a LEFT JOIN account ON account.id = a.account_id
     WHERE a.subject_type = 'Period' AND a.subject_id = ANY ($1::bigint[]) ORDER BY a.id DESC`,
    [ids],
  );

/** The units that each of some addressees stands for on a day: a class's code, or a unit's behind '@'. */
export const unitsOfAddressees = (
  ctx: Context,
  addressees: readonly string[],
  day: string,
): Promise<{ code: string; unitIds: number[] }[]> =>
  ctx.db.query(
    `SELECT given.code, coalesce(array_agg(found.id) FILTER (WHERE found.id IS NOT NULL), '{}') AS "unitIds"
     FROM unnest($1::text[]) AS given (code)
     LEFT JOIN LATERAL (
       SELECT unit.id FROM unit_node node JOIN unit ON unit.id = node.unit_id
       WHERE node.hierarchy_id = hierarchy_at($2::date) AND node.depth > 0 AND ('@' || unit.code = given.code OR EXISTS (
         SELECT FROM unit_class WHERE unit_class.unit_id = unit.id AND unit_class.class_code = given.code))) found ON true
     GROUP BY given.code`,
    [addressees, day],
  );

/** True if there is a tree of units on that day. */
export async function hasTree(ctx: Context, day: string): Promise<boolean> {
  const rows = await ctx.db.query<{ has: boolean }>('SELECT hierarchy_at($1::date) IS NOT NULL AS has', [day]);
  return rows[0]!.has;
}

export interface PreviewGroupRow {
  level: UnitLevel;
  kind: UnitKind;
  units: number;
  tasks: number;
  beyondPlan: number;
}

type Planned = Pick<NewPeriod, 'planId' | 'kind' | 'startsOn' | 'endsOn' | 'dueAt'>;

const sceneOf = (period: Planned, values: Values): Scene => ({
  plan: () => values.value(period.planId, 'bigint'),
  id: () => 'NULL::bigint',
  kind: () => values.value(period.kind, 'text'),
  startsOn: () => values.value(period.startsOn, 'date'),
  endsOn: () => values.value(period.endsOn, 'date'),
  dueAt: () => values.value(period.dueAt, 'timestamptz'),
});

/** How many tasks for how many units of each kind opening would make, the most first. */
export function previewGroups(ctx: Context, period: Planned, request: Request): Promise<PreviewGroupRow[]> {
  const values = new Values();
  return ctx.db.query(
    `SELECT unit.level, unit.kind, count(DISTINCT unit.id)::int AS units, count(*)::int AS tasks,
       count(*) FILTER (WHERE NOT owed.addressed)::int AS "beyondPlan"
     FROM (SELECT node.unit_id, ${request ? ADDRESSED : 'true'} AS addressed
           FROM ${owed(sceneOf(period, values), request, values)}) owed
     JOIN unit ON unit.id = owed.unit_id GROUP BY unit.level, unit.kind ORDER BY tasks DESC`,
    values.list,
  );
}

/** Units below the root of that day's tree that would owe nothing, in its order. */
export async function unitsWithoutTasks(ctx: Context, period: Planned): Promise<number[]> {
  const values = new Values();
  const scene = sceneOf(period, values);
  const rows = await ctx.db.query<{ id: number }>(
    `SELECT other.unit_id AS id FROM unit_node other
     WHERE other.hierarchy_id = hierarchy_at(${scene.endsOn()}) AND other.depth > 0
       AND other.unit_id NOT IN (SELECT node.unit_id FROM ${owed(scene, null, values)})
     ORDER BY other.position`,
    values.list,
  );
  return rows.map(({ id }) => id);
}

/** What would be carried over from a period; see modules/evidence/carry.store.ts for how it is. */
export async function previewCarry(
  ctx: Context,
  period: Planned,
  request: Request,
  carry: { fromPeriodId: number; cadences: readonly string[] },
): Promise<{ evidence: number; tasks: number; units: number; figures: number }> {
  const values = new Values();
  const [row] = await ctx.db.query<{ evidence: number; tasks: number; units: number; figures: number }>(
    `WITH owed AS (
       SELECT node.unit_id, obligation.id AS obligation_id
       FROM ${owed(sceneOf(period, values), request, values)}
         AND obligation.cadence = ANY (${values.value(carry.cadences, 'text[]')}))
     SELECT count(DISTINCT e.id) FILTER (WHERE e.kind <> 'FIGURE')::int AS evidence,
       count(DISTINCT old.id) FILTER (WHERE e.kind <> 'FIGURE')::int AS tasks,
       count(DISTINCT old.unit_id) FILTER (WHERE e.kind <> 'FIGURE')::int AS units,
       count(DISTINCT e.id) FILTER (WHERE e.kind = 'FIGURE')::int AS figures
     FROM owed
     JOIN task old ON old.period_id = ${values.value(carry.fromPeriodId, 'bigint')} AND old.unit_id = owed.unit_id
       AND old.obligation_id = owed.obligation_id
     JOIN evidence_task et ON et.task_id = old.id JOIN evidence e ON e.id = et.evidence_id`,
    values.list,
  );
  return row!;
}
