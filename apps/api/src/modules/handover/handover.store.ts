// Reads and writes handovers, and counts what passes with one: the only file of the module with SQL.
import type { Context } from '../../context.ts';
import type { Db } from '../../lib/sql.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import type { HandoverDays } from './handover.rules.ts';

export interface HandoverRow extends HandoverDays {
  id: number;
  fromId: number;
  toId: number;
  note: string | null;
  madeBy: string;
  madeAt: string;
  cancelledAt: string | null;
  cancelledBy: string | null;
}

const COLUMNS = `h.id, h.from_account_id AS "fromId", h.to_account_id AS "toId", h.starts_on AS "startsOn",
  h.ends_on AS "endsOn", h.note, h.made_at AS "madeAt",
  (SELECT display_name FROM account WHERE account.id = h.made_by) AS "madeBy",
  h.cancelled_at AS "cancelledAt",
  (SELECT display_name FROM account WHERE account.id = h.cancelled_by) AS "cancelledBy"`;

/** Handovers from and to an account, the last made first. */
export const handoversOf = (ctx: Context, accountId: number): Promise<HandoverRow[]> =>
  ctx.db.query(
    `SELECT ${COLUMNS} FROM handover h WHERE $1 IN (h.from_account_id, h.to_account_id) ORDER BY h.id DESC LIMIT 100`,
    [accountId],
  );

/** A handover by key, or null. */
export async function handoverById(ctx: Context, id: number): Promise<HandoverRow | null> {
  const rows = await ctx.db.query<HandoverRow>(`SELECT ${COLUMNS} FROM handover h WHERE h.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Writes a handover down. @returns its key */
export async function insertHandover(
  tx: Context,
  { fromId, toId, startsOn, endsOn, note }: Pick<HandoverRow, 'fromId' | 'toId' | 'note'> & HandoverDays,
): Promise<number> {
  const rows = await tx.db.query<{ id: number }>(
    `INSERT INTO handover (from_account_id, to_account_id, starts_on, ends_on, note, made_by, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [fromId, toId, startsOn, endsOn, note, tx.viewer!.accountId, tx.now],
  );
  return rows[0]!.id;
}

/** True when something was handed on since by one who has part in the handover. */
export async function isHandedOn(ctx: Context, { id, fromId, toId }: HandoverRow): Promise<boolean> {
  const rows = await ctx.db.query(
    `SELECT FROM handover h WHERE h.id > $1 AND h.from_account_id IN ($2, $3) AND h.cancelled_at IS NULL
       AND (h.ends_on IS NULL OR h.ends_on >= $4) LIMIT 1`,
    [id, fromId, toId, dateInHoChiMinh(ctx.now)],
  );
  return rows.length > 0;
}

/** Marks a handover as cancelled by the viewer. */
export async function setCancelled(tx: Context, id: number): Promise<void> {
  await tx.db.query('UPDATE handover SET cancelled_at = $2, cancelled_by = $3 WHERE id = $1', [
    id,
    tx.now,
    tx.viewer!.accountId,
  ]);
}

/** Marks handovers for good that have begun and not passed yet; gives them, the first made first. */
export async function claimDueHandovers(db: Db, now: Date): Promise<{ fromId: number; toId: number }[]> {
  const rows = await db.query<{ id: number; fromId: number; toId: number }>(
    `UPDATE handover SET passed_at = $1 WHERE passed_at IS NULL AND cancelled_at IS NULL AND ends_on IS NULL
       AND starts_on <= $2
     RETURNING id, from_account_id AS "fromId", to_account_id AS "toId"`,
    [now, dateInHoChiMinh(now)],
  );
  return rows.sort((a, b) => a.id - b.id);
}

async function count(ctx: Context, text: string, values: readonly unknown[]): Promise<number> {
  const rows = await ctx.db.query<{ count: number }>(text, values);
  return rows[0]!.count;
}

/** Tasks of some units in a status; those not begun as far as their period has. */
export const countTasks = (ctx: Context, unitIds: readonly number[], status: string): Promise<number> =>
  count(
    ctx,
    `SELECT count(*)::int AS count FROM task t JOIN period p ON p.id = t.period_id
     WHERE t.unit_id = ANY($1::bigint[]) AND t.status = $2 AND ($2 <> 'NOT_STARTED' OR p.starts_on <= $3)`,
    [unitIds, status, dateInHoChiMinh(ctx.now)],
  );

/** Tasks below some units that wait for review. */
export const countQueue = (ctx: Context, unitIds: readonly number[]): Promise<number> =>
  count(
    ctx,
    `SELECT count(*)::int AS count FROM task t JOIN unit_node n ON n.latest AND n.unit_id = t.unit_id
     WHERE t.status = 'SUBMITTED' AND n.lineage && $1::bigint[] AND t.unit_id <> ALL($1::bigint[])`,
    [unitIds],
  );

/** Imports of plans that an account has begun and that are no plan yet. */
export const countDrafts = (ctx: Context, accountId: number): Promise<number> =>
  count(ctx, 'SELECT count(*)::int AS count FROM plan_draft WHERE created_by = $1 AND plan_id IS NULL', [accountId]);
