// Reads and writes export jobs: the only file of the module that knows their SQL.
import type { Context } from '../../context.ts';
import type { Db } from '../../lib/sql.ts';
import { storableJson } from '../../lib/text.ts';
import type { ExportState, ExportView } from '../../generated/resolvers.ts';
import type { ExportFilter, WritableFormat } from './export.rules.ts';
import type { Words } from '../../lib/words.ts';

export interface ExportRow {
  id: number;
  accountId: number;
  view: ExportView;
  format: WritableFormat;
  filter: ExportFilter;
  state: ExportState;
  rowsDone: number;
  rowsTotal: number | null;
  fileName: string;
  storageKey: string | null;
  error: Words | null;
  /** How often it was taken up; whoever works on it holds the number, so that a stalled worker notices its successor. */
  tries: number;
}

const COLUMNS = `j.id, j.account_id AS "accountId", j.view, j.format, j.filter, j.state, j.rows_done AS "rowsDone",
  j.rows_total AS "rowsTotal", j.file_name AS "fileName", j.storage_key AS "storageKey", j.error, j.tries`;

/** A job whose worker has not been heard of for so long has none. By the database's clock: processes may differ. */
const STALE = `j.state = 'RUNNING' AND j.heartbeat_at < now() - interval '20 seconds'`;

/** Queues a job, unless the account has `most` of them waiting or running; null then. */
export async function insertJob(
  ctx: Context,
  job: Pick<ExportRow, 'accountId' | 'view' | 'format' | 'filter' | 'fileName'>,
  most: number,
): Promise<ExportRow | null> {
  const rows = await ctx.db.query<ExportRow>(
    `INSERT INTO export_job AS j (account_id, view, format, filter, file_name, created_at)
     SELECT $1, $2, $3, $4, $5, $6
     WHERE (SELECT count(*) FROM export_job WHERE account_id = $1 AND state IN ('QUEUED', 'RUNNING')) < $7
     RETURNING ${COLUMNS}`,
    [job.accountId, job.view, job.format, storableJson(job.filter), job.fileName, ctx.now, most],
  );
  return rows[0] ?? null;
}

/** A job by key, or null. */
export async function jobById(ctx: Context, id: number): Promise<ExportRow | null> {
  const rows = await ctx.db.query<ExportRow>(`SELECT ${COLUMNS} FROM export_job j WHERE j.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Takes up the oldest job that waits or that lost its worker; several processes may ask at once. */
export async function claimJob(db: Db): Promise<ExportRow | null> {
  const rows = await db.query<ExportRow>(
    `UPDATE export_job j
     SET state = 'RUNNING', tries = tries + 1, heartbeat_at = now(), rows_done = 0, rows_total = NULL
     WHERE j.id = (SELECT j.id FROM export_job j WHERE j.state = 'QUEUED' OR ${STALE}
       ORDER BY j.id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING ${COLUMNS}`,
  );
  return rows[0] ?? null;
}

/** Gives up jobs that lost their worker too often. */
export async function failStale(db: Db, tries: number, error: Words, now: Date): Promise<void> {
  await db.query(
    `UPDATE export_job j SET state = 'FAILED', error = $2, finished_at = $3 WHERE ${STALE} AND j.tries >= $1`,
    [tries, error, now],
  );
}

const MINE = `id = $1 AND tries = $2 AND state = 'RUNNING'`;

/** Tells how far a job is and that its worker lives. False when it is another worker's by now. */
export async function beat(db: Db, job: ExportRow, done: number, total: number | null): Promise<boolean> {
  const rows = await db.query(
    `UPDATE export_job SET rows_done = $3, rows_total = $4, heartbeat_at = now() WHERE ${MINE} RETURNING id`,
    [job.id, job.tries, done, total],
  );
  return rows.length > 0;
}

/** Ends a job well. False when it is another worker's by now. */
export async function finishJob(db: Db, job: ExportRow, rows: number, storageKey: string, now: Date): Promise<boolean> {
  const finished = await db.query(
    `UPDATE export_job SET state = 'DONE', rows_done = $3, rows_total = $3, storage_key = $4, finished_at = $5
     WHERE ${MINE} RETURNING id`,
    [job.id, job.tries, rows, storageKey, now],
  );
  return finished.length > 0;
}

/** Ends a job with a reason that its starter reads. */
export async function failJob(db: Db, job: ExportRow, error: Words, now: Date): Promise<void> {
  await db.query(`UPDATE export_job SET state = 'FAILED', error = $3, finished_at = $4 WHERE ${MINE}`, [
    job.id,
    job.tries,
    error,
    now,
  ]);
}

/**
 * Puts a job back into the queue.
 * @param counted false as if it had not been taken up: its worker was told to stop
 */
export async function requeueJob(db: Db, job: ExportRow, counted: boolean): Promise<void> {
  await db.query(
    `UPDATE export_job SET state = 'QUEUED', tries = tries - $3::int, rows_done = 0, rows_total = NULL WHERE ${MINE}`,
    [job.id, job.tries, counted ? 0 : 1],
  );
}

/** Some jobs that ended before then, locked. */
export const lockExpired = (db: Db, before: Date, most: number): Promise<Pick<ExportRow, 'id' | 'storageKey'>[]> =>
  db.query(
    `SELECT id, storage_key AS "storageKey" FROM export_job
     WHERE state IN ('DONE', 'FAILED') AND finished_at < $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [before, most],
  );

/** Forgets jobs whose files are gone. */
export async function deleteJobs(db: Db, ids: readonly number[]): Promise<void> {
  await db.query('DELETE FROM export_job WHERE id = ANY($1::bigint[])', [ids]);
}
