// Requests for more time in the database: the only file that knows their SQL.
import type { Context } from '../../context.ts';
import { allOf, Values } from '../../lib/statement.ts';
import type { ExtensionState } from '../../generated/resolvers.ts';
import { scopeConditions } from '../task/task.filter.ts';
import type { ReadScope } from '../viewer/viewer.rules.ts';

export interface ExtensionRow {
  id: number;
  unitId: number;
  periodId: number;
  taskId: number | null;
  dueAt: string;
  reason: string;
  state: ExtensionState;
  decisionReason: string | null;
  askedBy: string;
  askedById: number;
  askedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  version: number;
}

const COLUMNS = `x.id, x.unit_id AS "unitId", x.period_id AS "periodId", x.task_id AS "taskId", x.due_at AS "dueAt",
  x.reason, x.state, x.decision_reason AS "decisionReason", x.asked_by AS "askedById", x.asked_at AS "askedAt",
  x.decided_at AS "decidedAt", x.version,
  (SELECT display_name FROM account WHERE id = x.asked_by) AS "askedBy",
  (SELECT display_name FROM account WHERE id = x.decided_by) AS "decidedBy"`;

/** Requests in scope, the newest first. */
export function listExtensions(
  ctx: Context,
  scope: ReadScope,
  states: readonly ExtensionState[] | null,
  size: number,
): Promise<ExtensionRow[]> {
  const values = new Values();
  const conditions = scopeConditions(scope, values);
  if (states) conditions.push(`x.state = ANY(${values.value(states, 'text[]')})`);
  return ctx.db.query(
    `SELECT ${COLUMNS} FROM extension x JOIN unit_node n ON n.unit_id = x.unit_id AND n.latest
     WHERE ${allOf(conditions)} ORDER BY x.id DESC LIMIT ${values.value(size, 'int')}`,
    values.list,
  );
}

/** Those that concern some tasks, by themselves or through their unit and period, the newest first. */
export const extensionsOfTasks = (
  ctx: Context,
  taskIds: readonly number[],
): Promise<(ExtensionRow & { ofTaskId: number })[]> =>
  ctx.db.query(
    `SELECT t.id AS "ofTaskId", ${COLUMNS} FROM task t
     JOIN extension x ON x.unit_id = t.unit_id AND x.period_id = t.period_id
       AND (x.task_id = t.id OR x.task_id IS NULL)
     WHERE t.id = ANY($1::bigint[]) ORDER BY x.id DESC`,
    [taskIds],
  );

/** Requests by key. */
export const extensionsByIds = (ctx: Context, ids: readonly number[]): Promise<ExtensionRow[]> =>
  ctx.db.query(`SELECT ${COLUMNS} FROM extension x WHERE x.id = ANY($1::bigint[])`, [ids]);

/** One request, locked until the transaction ends. */
export async function lockExtension(tx: Context, id: number): Promise<ExtensionRow | null> {
  const rows = await tx.db.query<ExtensionRow>(`SELECT ${COLUMNS} FROM extension x WHERE x.id = $1 FOR UPDATE OF x`, [
    id,
  ]);
  return rows[0] ?? null;
}

/** @returns null when one for the same waits already */
export async function insertExtension(
  tx: Context,
  request: Pick<ExtensionRow, 'unitId' | 'periodId' | 'taskId' | 'dueAt' | 'reason'> & { accountId: number },
): Promise<ExtensionRow | null> {
  const rows = await tx.db.query<ExtensionRow>(
    `INSERT INTO extension AS x (unit_id, period_id, task_id, due_at, reason, asked_by, asked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
    [request.unitId, request.periodId, request.taskId, request.dueAt, request.reason, request.accountId, tx.now],
  );
  return rows[0] ?? null;
}

/** Writes the decision and raises the version. */
export async function decide(
  tx: Context,
  id: number,
  decision: { state: ExtensionState; dueAt: string; reason: string | null; accountId: number },
): Promise<ExtensionRow> {
  const rows = await tx.db.query<ExtensionRow>(
    `UPDATE extension x SET state = $2, due_at = $3, decision_reason = $4, decided_by = $5, decided_at = $6,
       version = version + 1
     WHERE x.id = $1 RETURNING ${COLUMNS}`,
    [id, decision.state, decision.dueAt, decision.reason, decision.accountId, tx.now],
  );
  return rows[0]!;
}
