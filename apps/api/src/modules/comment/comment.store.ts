// Reads and writes comments: the only file of the module that knows their SQL.
import type { Context } from '../../context.ts';

export type SubjectType = 'Task' | 'Evidence';

export interface CommentRow {
  id: number;
  subjectType: SubjectType;
  subjectId: number;
  unitId: number;
  accountId: number;
  body: string;
  mentions: number[];
  version: number;
  createdAt: string;
  editedAt: string | null;
  deletedAt: string | null;
}

export interface TaskReturnRow {
  taskId: number;
  reason: string;
  accountId: number;
  at: string;
}

const COLUMNS = `c.id, c.subject_type AS "subjectType", c.subject_id AS "subjectId", c.unit_id AS "unitId",
  c.account_id AS "accountId", c.body, c.mentions, c.version, c.created_at AS "createdAt", c.edited_at AS "editedAt",
  c.deleted_at AS "deletedAt"`;

export const commentsByIds = (ctx: Context, ids: readonly number[]): Promise<CommentRow[]> =>
  ctx.db.query(`SELECT ${COLUMNS} FROM comment c WHERE c.id = ANY($1::bigint[])`, [ids]);

/** The threads of some subjects of a type. */
export const commentsOf = (ctx: Context, type: SubjectType, ids: readonly number[]): Promise<CommentRow[]> =>
  ctx.db.query(
    `SELECT ${COLUMNS} FROM comment c WHERE c.subject_type = $1 AND c.subject_id = ANY($2::bigint[]) ORDER BY c.id`,
    [type, ids],
  );

export const countComments = (
  ctx: Context,
  type: SubjectType,
  ids: readonly number[],
): Promise<{ subjectId: number; count: number }[]> =>
  ctx.db.query(
    `SELECT c.subject_id AS "subjectId", count(*)::int AS count FROM comment c
     WHERE c.subject_type = $1 AND c.subject_id = ANY($2::bigint[]) AND c.deleted_at IS NULL GROUP BY c.subject_id`,
    [type, ids],
  );

/** What the reviewers gave back and did not take back, with their reasons, in the order of time. */
export const returnsOf = (ctx: Context, taskIds: readonly number[]): Promise<TaskReturnRow[]> =>
  ctx.db.query(
    `SELECT task_id AS "taskId", reason, decided_by AS "accountId", decided_at AS at FROM review
     WHERE decision = 'RETURN' AND undone_at IS NULL AND task_id = ANY($1::bigint[]) ORDER BY id`,
    [taskIds],
  );

export async function insertComment(
  ctx: Context,
  comment: Pick<CommentRow, 'subjectType' | 'subjectId' | 'unitId' | 'accountId' | 'body' | 'mentions'>,
): Promise<CommentRow> {
  const [row] = await ctx.db.query<CommentRow>(
    `INSERT INTO comment AS c (subject_type, subject_id, unit_id, account_id, body, mentions, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${COLUMNS}`,
    [
      comment.subjectType,
      comment.subjectId,
      comment.unitId,
      comment.accountId,
      comment.body,
      comment.mentions,
      ctx.now,
    ],
  );
  return row!;
}

/** A comment by key, locked until the transaction ends. */
export async function lockComment(ctx: Context, id: number): Promise<CommentRow | null> {
  const [row] = await ctx.db.query<CommentRow>(`SELECT ${COLUMNS} FROM comment c WHERE c.id = $1 FOR UPDATE`, [id]);
  return row ?? null;
}

export async function changeComment(
  ctx: Context,
  id: number,
  change: { body: string; mentions: readonly number[] },
): Promise<CommentRow> {
  const [row] = await ctx.db.query<CommentRow>(
    `UPDATE comment c SET body = $2, mentions = $3, edited_at = $4, version = version + 1
     WHERE id = $1 RETURNING ${COLUMNS}`,
    [id, change.body, change.mentions, ctx.now],
  );
  return row!;
}

/** Takes the words away and leaves the mark. */
export async function blankComment(ctx: Context, id: number): Promise<CommentRow> {
  const [row] = await ctx.db.query<CommentRow>(
    `UPDATE comment c SET body = '', mentions = '{}', deleted_at = $2, version = version + 1
     WHERE id = $1 RETURNING ${COLUMNS}`,
    [id, ctx.now],
  );
  return row!;
}
