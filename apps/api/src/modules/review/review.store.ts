// Decisions, reopenings and the outcome of batches in the database: the only file that knows their SQL.
import type { Context } from '../../context.ts';
import type { Pin } from './review.rules.ts';
import type { Words } from '../../lib/words.ts';

export interface ReviewRow {
  id: number;
  taskId: number;
  decision: 'ACCEPT' | 'RETURN';
  reason: string | null;
  taskVersion: number;
  decidedById: number;
  decidedBy: string;
  decidedAt: string;
  undoneAt: string | null;
  evidence: Pin[];
}

export interface ReopeningRow {
  id: number;
  taskId: number;
  fromStatus: 'ACCEPTED' | 'NOT_APPLICABLE';
  reason: string;
  reopenedBy: string;
  reopenedAt: string;
  taskVersion: number;
  evidence: Pin[];
}

/** The decisions on some tasks, the newest first, undone ones included. */
export const reviewsOfTasks = (ctx: Context, taskIds: readonly number[]): Promise<ReviewRow[]> =>
  ctx.db.query(
    `SELECT r.id, r.task_id AS "taskId", r.decision, r.reason, r.task_version AS "taskVersion",
       r.decided_by AS "decidedById", a.display_name AS "decidedBy", r.decided_at AS "decidedAt",
       r.undone_at AS "undoneAt", r.evidence
     FROM review r JOIN account a ON a.id = r.decided_by
     WHERE r.task_id = ANY($1::bigint[]) ORDER BY r.id DESC`,
    [taskIds],
  );

/** The times that some tasks were opened again, the newest first. */
export const reopeningsOfTasks = (ctx: Context, taskIds: readonly number[]): Promise<ReopeningRow[]> =>
  ctx.db.query(
    `SELECT r.id, r.task_id AS "taskId", r.from_status AS "fromStatus", r.reason, a.display_name AS "reopenedBy",
       r.reopened_at AS "reopenedAt", r.task_version AS "taskVersion", r.evidence
     FROM reopening r JOIN account a ON a.id = r.reopened_by
     WHERE r.task_id = ANY($1::bigint[]) ORDER BY r.id DESC`,
    [taskIds],
  );

/** The evidence of some tasks as it is now. */
export const pinsOfTasks = (ctx: Context, taskIds: readonly number[]): Promise<{ taskId: number; pins: Pin[] }[]> =>
  ctx.db.query('SELECT id AS "taskId", pins_of(id) AS pins FROM unnest($1::bigint[]) id', [taskIds]);

export interface NewReview {
  taskId: number;
  decision: 'ACCEPT' | 'RETURN';
  reason: string | null;
  taskVersion: number;
}

/** Keeps decisions, each with the evidence that was seen. */
export const insertReviews = (
  tx: Context,
  accountId: number,
  reviews: readonly NewReview[],
): Promise<{ id: number; taskId: number }[]> =>
  tx.db.query(
    `INSERT INTO review (task_id, decision, reason, task_version, evidence, decided_by, decided_at)
     SELECT r."taskId", r.decision, r.reason, r."taskVersion", pins_of(r."taskId"), $1, $2
     FROM jsonb_to_recordset($3::jsonb) AS r ("taskId" bigint, decision text, reason text, "taskVersion" int)
     RETURNING id, task_id AS "taskId"`,
    [accountId, tx.now, JSON.stringify(reviews)],
  );

/** Marks decisions as undone; they stay on record. */
export async function undoReviews(tx: Context, ids: readonly number[]): Promise<void> {
  await tx.db.query('UPDATE review SET undone_at = $2 WHERE id = ANY($1::bigint[])', [ids, tx.now]);
}

/** Keeps that a settled task was opened again, with what it held. */
export async function insertReopening(
  tx: Context,
  reopening: { taskId: number; fromStatus: string; reason: string; taskVersion: number; accountId: number },
): Promise<void> {
  await tx.db.query(
    `INSERT INTO reopening (task_id, from_status, reason, task_version, evidence, reopened_by, reopened_at)
     VALUES ($1, $2, $3, $4, pins_of($1), $5, $6)`,
    [reopening.taskId, reopening.fromStatus, reopening.reason, reopening.taskVersion, reopening.accountId, tx.now],
  );
}

/** What one item of a batch came to: enough to say it again. */
export interface KeptOutcome {
  __typename: string;
  taskId: number | null;
  message: Words | null;
  path: string[] | null;
}

/**
 * Takes a batch's key; waits for another request that holds it.
 * @returns null when it is new, else what it did
 */
export async function takeBatch(tx: Context, accountId: number, key: string): Promise<KeptOutcome[] | null> {
  const taken = await tx.db.query(
    `INSERT INTO task_batch (account_id, key, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key`,
    [accountId, key, tx.now],
  );
  if (taken.length > 0) return null;
  const [kept] = await tx.db.query<{ outcomes: KeptOutcome[] }>(
    'SELECT outcomes FROM task_batch WHERE account_id = $1 AND key = $2',
    [accountId, key],
  );
  return kept!.outcomes;
}

/** Remembers what a batch did. */
export async function keepBatch(
  tx: Context,
  accountId: number,
  key: string,
  outcomes: readonly KeptOutcome[],
): Promise<void> {
  await tx.db.query('UPDATE task_batch SET outcomes = $3 WHERE account_id = $1 AND key = $2', [
    accountId,
    key,
    JSON.stringify(outcomes),
  ]);
}
