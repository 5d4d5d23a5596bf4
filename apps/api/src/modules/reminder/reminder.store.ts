// Reads and writes urgings: the only file of the module that knows their SQL.
import type { Context } from '../../context.ts';
import type { TaskFilter, TaskStatus, UnitKind } from '../../generated/resolvers.ts';
import { decodeCursor, encodeCursor, type Page } from '../../lib/page.ts';
import { allOf, Values } from '../../lib/statement.ts';
import { storableJson } from '../../lib/text.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import { filterConditions, inTreeOf, scopeConditions, taskSource, type ResolvedFilter } from '../task/task.filter.ts';
import { existsOn } from '../unit/unit.filter.ts';
import type { ReadScope } from '../viewer/viewer.rules.ts';
import type { LetterParts, Reach } from './reminder.rules.ts';

export interface ReminderRow {
  id: number;
  sentAt: string;
  sentBy: string;
  words: string;
  letter: LetterParts;
}

export type ReminderPage = Page<ReminderRow>;

const COLUMNS = `r.id, r.sent_at AS "sentAt", account.display_name AS "sentBy", r.words, r.letter`;
const SOURCE = 'reminder r JOIN account ON account.id = r.sent_by';

/** What is urged: which tasks, of whom, due until when. */
export interface Aim {
  resolved: ResolvedFilter;
  scope: ReadScope;
  reach: Reach;
  /** Null for whatever is open. */
  dueBefore: Date | null;
}

/** Tasks within the filter and reach, in periods that are open, that are not done and due before then. */
function missing(
  ctx: Context,
  { resolved, scope, reach, dueBefore }: Aim,
  values: Values,
): { from: string; where: string } {
  const { tree } = resolved;
  const conditions = [
    ...reachable(ctx, scope, reach, values),
    ...filterConditions(resolved, tree, ctx.now, values),
    `t.status IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')`,
    'p.closed_at IS NULL',
  ];
  if (dueBefore) conditions.push(`t.due_at <= ${values.value(dueBefore, 'timestamptz')}`);
  return { from: taskSource(inTreeOf(tree, values)), where: allOf(conditions) };
}

/** Units within reach that exist today: whoever held a role at one that is no more has nothing to be urged for. */
function reachable(ctx: Context, scope: ReadScope, reach: Reach, values: Values): string[] {
  const today = values.value(dateInHoChiMinh(ctx.now), 'date');
  const conditions = [...scopeConditions(scope, values), existsOn('u', today)];
  if (!reach.all) conditions.push(`n.lineage[:n.depth] && ${values.value(reach.above, 'bigint[]')}`);
  return conditions;
}

export interface PreviewUnitRow {
  unitId: number;
  tasks: number;
  overdue: number;
  remindedToday: boolean;
  lastRemindedAt: string | null;
}

/** The units that miss something, in the tree's order. @param today the first instant of the day */
export function previewUnits(ctx: Context, aim: Aim, today: string): Promise<PreviewUnitRow[]> {
  const values = new Values();
  const { from, where } = missing(ctx, aim, values);
  const now = values.value(ctx.now, 'timestamptz');
  return ctx.db.query(
    `SELECT t.unit_id AS "unitId", count(*)::int AS tasks, count(*) FILTER (WHERE t.due_at <= ${now})::int AS overdue,
       bool_and(coalesce(last.at >= ${values.value(today, 'timestamptz')}, false)) AS "remindedToday", max(last.at) AS "lastRemindedAt"
     FROM ${from}
     LEFT JOIN LATERAL (SELECT max(r.sent_at) AS at
       FROM reminder_task rt JOIN reminder r ON r.id = rt.reminder_id WHERE rt.task_id = t.id) last ON true
     WHERE ${where} GROUP BY t.unit_id, n.position ORDER BY n.position`,
    values.list,
  );
}

/** The units within filter and reach that have tasks at all, in the tree's order. */
export async function unitsInView(ctx: Context, aim: Aim): Promise<number[]> {
  const values = new Values();
  const { tree } = aim.resolved;
  const from = taskSource(inTreeOf(tree, values));
  const conditions = [
    ...reachable(ctx, aim.scope, aim.reach, values),
    ...filterConditions(aim.resolved, tree, ctx.now, values),
    'p.closed_at IS NULL',
  ];
  const rows = await ctx.db.query<{ id: number }>(
    `SELECT t.unit_id AS id FROM ${from} WHERE ${allOf(conditions)} GROUP BY t.unit_id, n.position ORDER BY n.position`,
    values.list,
  );
  return rows.map(({ id }) => id);
}

export interface NewReminder {
  accountId: number;
  key: string;
  filter: TaskFilter;
  words: string;
  letter: LetterParts;
}

/** Takes the key of an urging and writes it down. @returns its key, or null when it was sent already */
export async function insertReminder(tx: Context, reminder: NewReminder): Promise<number | null> {
  const rows = await tx.db.query<{ id: number }>(
    `INSERT INTO reminder (sent_by, sent_at, idempotency_key, filter, words, letter) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (sent_by, idempotency_key) DO NOTHING RETURNING id`,
    [
      reminder.accountId,
      tx.now,
      reminder.key,
      storableJson(reminder.filter),
      reminder.words,
      JSON.stringify(reminder.letter),
    ],
  );
  return rows[0]?.id ?? null;
}

/** The urging that an account sent with a key. */
export async function reminderByKey(ctx: Context, accountId: number, key: string): Promise<ReminderRow | null> {
  const rows = await ctx.db.query<ReminderRow>(
    `SELECT ${COLUMNS} FROM ${SOURCE} WHERE r.sent_by = $1 AND r.idempotency_key = $2`,
    [accountId, key],
  );
  return rows[0] ?? null;
}

/** Keeps what was missing, of all units but some. @returns how many tasks */
export async function insertMissing(tx: Context, id: number, aim: Aim, except: readonly number[]): Promise<number> {
  const values = new Values();
  const { from, where } = missing(tx, aim, values);
  const rows = await tx.db.query(
    `INSERT INTO reminder_task (reminder_id, task_id, unit_id, status, due_at)
     SELECT ${values.value(id, 'bigint')}, t.id, t.unit_id, t.status, t.due_at FROM ${from}
     WHERE ${where} AND t.unit_id <> ALL (${values.value(except, 'bigint[]')}) RETURNING task_id`,
    values.list,
  );
  return rows.length;
}

/** Urgings by key. */
export const remindersByIds = (ctx: Context, ids: readonly number[]): Promise<ReminderRow[]> =>
  ctx.db.query(`SELECT ${COLUMNS} FROM ${SOURCE} WHERE r.id = ANY ($1::bigint[])`, [ids]);

/** That an urging reaches the scope: r is the urging. */
function reaches(scope: ReadScope, values: Values): string {
  return `EXISTS (SELECT FROM reminder_task rt JOIN unit_node n ON n.unit_id = rt.unit_id AND n.latest
    WHERE rt.reminder_id = r.id AND ${allOf(scopeConditions(scope, values))})`;
}

/** A page of the urgings that reach the scope, the latest first: one more than `size`, if there is one. */
export function listReminders(
  ctx: Context,
  scope: ReadScope,
  size: number,
  after: string | null,
): Promise<ReminderRow[]> {
  const values = new Values();
  const conditions = [reaches(scope, values)];
  const [id] = decodeCursor(after, ['number']) ?? [];
  if (id !== undefined) conditions.push(`r.id < ${values.value(id, 'bigint')}`);
  return ctx.db.query(
    `SELECT ${COLUMNS} FROM ${SOURCE} WHERE ${allOf(conditions)}
     ORDER BY r.id DESC LIMIT ${values.value(size + 1, 'int')}`,
    values.list,
  );
}

export const reminderCursor = (row: ReminderRow): string => encodeCursor([row.id]);

/** How many urgings reach the scope. */
export async function countReminders(ctx: Context, scope: ReadScope): Promise<number> {
  const values = new Values();
  const rows = await ctx.db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM reminder r WHERE ${reaches(scope, values)}`,
    values.list,
  );
  return rows[0]!.count;
}

export interface RemindedTaskRow {
  reminderId: number;
  taskId: number;
  unitId: number;
  status: TaskStatus;
  dueAt: string;
}

/** What was missing then, of the units in the scope, in the tree's order and the plan's. */
export function tasksOfReminders(ctx: Context, scope: ReadScope, ids: readonly number[]): Promise<RemindedTaskRow[]> {
  const values = new Values();
  const conditions = [`rt.reminder_id = ANY (${values.value(ids, 'bigint[]')})`, ...scopeConditions(scope, values)];
  return ctx.db.query(
    `SELECT rt.reminder_id AS "reminderId", rt.task_id AS "taskId", rt.unit_id AS "unitId", rt.status, rt.due_at AS "dueAt"
     FROM reminder_task rt JOIN unit_node n ON n.unit_id = rt.unit_id AND n.latest
     JOIN task t ON t.id = rt.task_id JOIN obligation o ON o.id = t.obligation_id
     WHERE ${allOf(conditions)} ORDER BY n.position, o.position, rt.due_at, rt.task_id`,
    values.list,
  );
}

export interface SizeRow {
  id: number;
  units: number;
  tasks: number;
}

/** How many tasks of how many units in the scope some urgings name. */
export function sizesOfReminders(ctx: Context, scope: ReadScope, ids: readonly number[]): Promise<SizeRow[]> {
  const values = new Values();
  const conditions = [`rt.reminder_id = ANY (${values.value(ids, 'bigint[]')})`, ...scopeConditions(scope, values)];
  return ctx.db.query(
    `SELECT rt.reminder_id AS id, count(DISTINCT rt.unit_id)::int AS units, count(*)::int AS tasks
     FROM reminder_task rt JOIN unit_node n ON n.unit_id = rt.unit_id AND n.latest
     WHERE ${allOf(conditions)} GROUP BY rt.reminder_id`,
    values.list,
  );
}

export interface TaskRemindedRow {
  taskId: number;
  count: number;
  lastAt: string;
  lastBy: string;
}

/** How often some tasks were urged, and when last. */
export const remindedTasks = (ctx: Context, taskIds: readonly number[]): Promise<TaskRemindedRow[]> =>
  ctx.db.query(
    `SELECT DISTINCT ON (rt.task_id) rt.task_id AS "taskId", count(*) OVER (PARTITION BY rt.task_id)::int AS count,
       r.sent_at AS "lastAt", account.display_name AS "lastBy"
     FROM reminder_task rt JOIN ${SOURCE} ON r.id = rt.reminder_id
     WHERE rt.task_id = ANY ($1::bigint[]) ORDER BY rt.task_id, r.sent_at DESC, r.id DESC`,
    [taskIds],
  );

export interface LetterTaskRow {
  unitId: number;
  unitName: string;
  unitKind: UnitKind;
  code: string;
  label: string;
  periodCode: string;
  status: TaskStatus;
  dueAt: string;
}

/** What a letter's annex lists, of the units in the scope. */
export function letterTasks(ctx: Context, scope: ReadScope, id: number): Promise<LetterTaskRow[]> {
  const values = new Values();
  const conditions = [`rt.reminder_id = ${values.value(id, 'bigint')}`, ...scopeConditions(scope, values)];
  return ctx.db.query(
    `SELECT u.id AS "unitId", u.name AS "unitName", u.kind AS "unitKind", o.code, o.label, p.code AS "periodCode",
       rt.status, rt.due_at AS "dueAt"
     FROM reminder_task rt JOIN task t ON t.id = rt.task_id
     JOIN unit u ON u.id = rt.unit_id JOIN unit_node n ON n.unit_id = u.id AND n.latest
     JOIN obligation o ON o.id = t.obligation_id JOIN period p ON p.id = t.period_id
     WHERE ${allOf(conditions)} ORDER BY n.position, o.position, rt.due_at`,
    values.list,
  );
}
