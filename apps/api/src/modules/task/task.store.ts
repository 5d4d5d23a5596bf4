// Reads and writes tasks: the only file of the module that knows their SQL.
import type { Context } from '../../context.ts';
import type { Page } from '../../lib/page.ts';
import { allOf, Values, type Statement } from '../../lib/statement.ts';
import type { TaskOrder, TaskStatus } from '../../generated/resolvers.ts';
import type { ReadScope } from '../viewer/viewer.rules.ts';
import {
  filterConditions,
  inTreeOf,
  scopeConditions,
  taskSource,
  type ResolvedFilter,
  type Tree,
} from './task.filter.ts';
import { afterTask, taskOrderBy } from './task.order.ts';

export interface TaskRow {
  id: number;
  unitId: number;
  obligationId: number;
  periodId: number;
  /** The tree in which its unit was read; 0 for the latest. */
  hierarchyId: number;
  status: TaskStatus;
  dueAt: string;
  submittedAt: string | null;
  reason: string | null;
  /** Why the unit says that it doesn't concern it, as sent up last; null when it was sent up for its evidence. */
  claim: string | null;
  reviewBegunAt: string | null;
  version: number;
}

export type TaskPage = Page<TaskRow>;

const COLUMNS = `t.id, t.unit_id AS "unitId", t.obligation_id AS "obligationId", t.period_id AS "periodId",
  t.status, t.due_at AS "dueAt", t.submitted_at AS "submittedAt", t.reason, t.claim,
  t.review_begun_at AS "reviewBegunAt", t.version`;

export interface TaskListArgs {
  resolved: ResolvedFilter;
  tree: Tree;
  order: TaskOrder;
  size: number;
  after: string | null;
}

/** The nodes whose tasks are listed: units or obligations. */
export type TaskOwner = 'unit' | 'obligation';

type OwnedTask = TaskRow & { ownerId: number };

/** A page of all tasks in scope that match: one row more than `size`, if there is one. */
export function listTasks(ctx: Context, scope: ReadScope, args: TaskListArgs): Promise<TaskRow[]> {
  const { text, values } = taskListStatement(ctx.now, scope, args, `${COLUMNS}, n.hierarchy_id AS "hierarchyId"`);
  return ctx.db.query(text, values);
}

/**
 * The statement of a task list, with columns of the caller's choice over t, n, u, o, p.
 * @param args.size null for all rows
 */
export function taskListStatement(
  now: Date,
  scope: ReadScope,
  args: Omit<TaskListArgs, 'size'> & { size: number | null },
  columns: string,
): Statement {
  const values = new Values();
  const inTree = inTreeOf(args.tree, values);
  const conditions = [...scopeConditions(scope, values), ...filterConditions(args.resolved, args.tree, now, values)];
  const behind = afterTask(args.order, args.after, inTree, values);
  if (behind) conditions.push(behind);
  const limit = args.size === null ? '' : `LIMIT ${values.value(args.size + 1, 'int')}`;
  return {
    text: `SELECT ${columns} FROM ${taskSource(inTree)}
      WHERE ${allOf(conditions)} ORDER BY ${taskOrderBy(args.order)} ${limit}`,
    values: values.list,
  };
}

/** How many tasks in scope match. */
export async function countTasks(
  ctx: Context,
  scope: ReadScope,
  resolved: ResolvedFilter,
  tree: Tree,
): Promise<number> {
  const values = new Values();
  const source = taskSource(inTreeOf(tree, values));
  const conditions = [...scopeConditions(scope, values), ...filterConditions(resolved, tree, ctx.now, values)];
  const rows = await ctx.db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${source} WHERE ${allOf(conditions)}`,
    values.list,
  );
  return rows[0]!.count;
}

/** A page of tasks for each of some owners: one row more than `size` for each, if there is one. */
export function listTasksOf(
  ctx: Context,
  owner: TaskOwner,
  scope: ReadScope,
  args: TaskListArgs,
  ownerIds: readonly number[],
): Promise<OwnedTask[]> {
  const values = new Values();
  const inTree = inTreeOf(args.tree, values);
  const conditions = [
    `t.${owner}_id = owner.id`,
    ...scopeConditions(scope, values),
    ...filterConditions(args.resolved, args.tree, ctx.now, values),
  ];
  const behind = afterTask(args.order, args.after, inTree, values);
  if (behind) conditions.push(behind);
  return ctx.db.query(
    `SELECT page.* FROM unnest(${values.value(ownerIds, 'bigint[]')}) WITH ORDINALITY AS owner(id, place)
     CROSS JOIN LATERAL (
       SELECT ${COLUMNS}, n.hierarchy_id AS "hierarchyId", owner.id AS "ownerId",
         row_number() OVER (ORDER BY ${taskOrderBy(args.order)}) AS nth
       FROM ${taskSource(inTree)} WHERE ${allOf(conditions)}
       ORDER BY ${taskOrderBy(args.order)} LIMIT ${values.value(args.size + 1, 'int')}) page
     ORDER BY owner.place, page.nth`,
    values.list,
  );
}

/** How many tasks of each of some owners match. */
export function countTasksOf(
  ctx: Context,
  owner: TaskOwner,
  scope: ReadScope,
  args: Pick<TaskListArgs, 'resolved' | 'tree'>,
  ownerIds: readonly number[],
): Promise<{ ownerId: number; count: number }[]> {
  const values = new Values();
  const source = taskSource(inTreeOf(args.tree, values));
  const conditions = [
    `t.${owner}_id = ANY(${values.value(ownerIds, 'bigint[]')})`,
    ...scopeConditions(scope, values),
    ...filterConditions(args.resolved, args.tree, ctx.now, values),
  ];
  return ctx.db.query(
    `SELECT t.${owner}_id AS "ownerId", count(*)::int AS count FROM ${source}
     WHERE ${allOf(conditions)} GROUP BY t.${owner}_id`,
    values.list,
  );
}

/** Tasks by key. */
export const tasksByIds = (ctx: Context, ids: readonly number[]): Promise<TaskRow[]> =>
  ctx.db.query(`SELECT ${COLUMNS}, 0 AS "hierarchyId" FROM task t WHERE t.id = ANY($1::bigint[])`, [ids]);

/**
 * Tasks by key, locked until the transaction ends; always in the same order, so that two writers cannot deadlock.
 * Their periods come first: whoever closes one, or moves its deadline, waits for this writer, and the other way round.
 */
export async function lockTasks(ctx: Context, ids: readonly number[]): Promise<TaskRow[]> {
  await ctx.db.query(
    `SELECT FROM period WHERE id IN (SELECT period_id FROM task WHERE id = ANY($1::bigint[])) ORDER BY id FOR SHARE`,
    [ids],
  );
  return ctx.db.query(
    `SELECT ${COLUMNS}, 0 AS "hierarchyId" FROM task t WHERE t.id = ANY($1::bigint[]) ORDER BY t.id FOR UPDATE`,
    [ids],
  );
}

/** The tasks that some pieces of evidence serve, in the order of the plan. */
export const tasksOfEvidence = (
  ctx: Context,
  evidenceIds: readonly number[],
): Promise<(TaskRow & { evidenceId: number })[]> =>
  ctx.db.query(
    `SELECT et.evidence_id AS "evidenceId", ${COLUMNS}, 0 AS "hierarchyId"
     FROM evidence_task et JOIN task t ON t.id = et.task_id JOIN obligation o ON o.id = t.obligation_id
     WHERE et.evidence_id = ANY($1::bigint[]) ORDER BY o.position, t.id`,
    [evidenceIds],
  );

/**
 * Sets the status of some tasks, and raises their versions.
 * @returns the rows as they are now
 */
export const updateStatus = (ctx: Context, ids: readonly number[], status: TaskStatus): Promise<TaskRow[]> =>
  ctx.db.query(
    `UPDATE task t SET status = $2, version = version + 1
     WHERE t.id = ANY($1::bigint[]) RETURNING ${COLUMNS}, 0 AS "hierarchyId"`,
    [ids, status],
  );

/** What a transition sets; all of it is written. */
export interface TaskMove {
  id: number;
  status: TaskStatus;
  submittedAt: Date | string | null;
  /** Null keeps who it was. */
  submittedBy: number | null;
  reason: string | null;
  claim: string | null;
  reviewBegun: 'keep' | 'clear';
}

/**
 * Writes transitions, and raises the versions: one statement, so that the roll-ups move once.
 * @returns the rows as they are now, in no order
 */
export const moveTasks = (tx: Context, moves: readonly TaskMove[]): Promise<TaskRow[]> =>
  tx.db.query(
    `UPDATE task t SET status = m.status, version = version + 1, submitted_at = m."submittedAt",
       submitted_by = CASE WHEN m."submittedAt" IS NULL THEN NULL ELSE coalesce(m."submittedBy", t.submitted_by) END,
       reason = m.reason, claim = m.claim,
       review_begun_at = CASE m."reviewBegun" WHEN 'keep' THEN t.review_begun_at END,
       review_begun_by = CASE m."reviewBegun" WHEN 'keep' THEN t.review_begun_by END
     FROM jsonb_to_recordset($1::jsonb) AS m (id bigint, status text, "submittedAt" timestamptz, "submittedBy" bigint,
       reason text, claim text, "reviewBegun" text)
     WHERE t.id = m.id RETURNING ${COLUMNS}, 0 AS "hierarchyId"`,
    [JSON.stringify(moves)],
  );

/** Notes that a reviewer opened the task; its version stays, for nothing of it changed. */
export async function beginReview(tx: Context, id: number, accountId: number): Promise<TaskRow> {
  const [row] = await tx.db.query<TaskRow>(
    `UPDATE task t SET review_begun_at = $3, review_begun_by = $2
     WHERE t.id = $1 RETURNING ${COLUMNS}, 0 AS "hierarchyId"`,
    [id, accountId, tx.now],
  );
  return row!;
}

/** Moves the deadline of some tasks, and raises their versions. */
export const moveDeadline = (tx: Context, ids: readonly number[], dueAt: string): Promise<TaskRow[]> =>
  tx.db.query(
    `UPDATE task t SET due_at = $2, version = version + 1
     WHERE t.id = ANY($1::bigint[]) RETURNING ${COLUMNS}, 0 AS "hierarchyId"`,
    [ids, dueAt],
  );

/** The keys of a unit's tasks of a period. */
export async function taskIdsOfUnit(ctx: Context, unitId: number, periodId: number): Promise<number[]> {
  const rows = await ctx.db.query<{ id: number }>('SELECT id FROM task WHERE unit_id = $1 AND period_id = $2', [
    unitId,
    periodId,
  ]);
  return rows.map(({ id }) => id);
}
