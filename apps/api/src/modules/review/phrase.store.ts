// Phrasings for returning tasks, in the database.
import type { Context } from '../../context.ts';

export interface PhraseRow {
  id: number;
  text: string;
}

/** Kept for an obligation by reviewers of these units, in alphabetical order. */
export const savedPhrases = (ctx: Context, unitIds: readonly number[], obligationId: number): Promise<PhraseRow[]> =>
  ctx.db.query(
    `SELECT DISTINCT ON (text COLLATE "vi-x-icu") id, text FROM return_phrase
     WHERE unit_id = ANY($1::bigint[]) AND obligation_id = $2 ORDER BY text COLLATE "vi-x-icu", id`,
    [unitIds, obligationId],
  );

/**
 * Reasons given for an obligation by reviewers of these units, the newest first. Whether somebody was one is asked of the
 * day of the decision: what a predecessor gave stays, what a newcomer gave elsewhere doesn't come along.
 */
export const recentReasons = (
  ctx: Context,
  unitIds: readonly number[],
  obligationId: number,
  most: number,
): Promise<{ reason: string }[]> =>
  ctx.db.query(
    `SELECT r.reason FROM review r JOIN task t ON t.id = r.task_id
     WHERE t.obligation_id = $2 AND r.decision = 'RETURN' AND r.undone_at IS NULL AND EXISTS (
       SELECT FROM grants_on((r.decided_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) g
       WHERE g.account_id = r.decided_by AND g.role = 'REVIEWER' AND g.unit_id = ANY($1::bigint[]))
     GROUP BY r.reason ORDER BY max(r.decided_at) DESC LIMIT $3`,
    [unitIds, obligationId, most],
  );

/** Keeps a phrase; the same one again is the one that is there. */
export async function insertPhrase(
  ctx: Context,
  phrase: { unitId: number; obligationId: number; text: string; accountId: number },
): Promise<PhraseRow> {
  const [row] = await ctx.db.query<PhraseRow>(
    `INSERT INTO return_phrase (unit_id, obligation_id, text, created_by, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (unit_id, obligation_id, text) DO UPDATE SET text = excluded.text RETURNING id, text`,
    [phrase.unitId, phrase.obligationId, phrase.text, phrase.accountId, ctx.now],
  );
  return row!;
}

/** @returns whether one of these units had it */
export async function deletePhrase(ctx: Context, unitIds: readonly number[], id: number): Promise<boolean> {
  const gone = await ctx.db.query(
    'DELETE FROM return_phrase WHERE id = $2 AND unit_id = ANY($1::bigint[]) RETURNING id',
    [unitIds, id],
  );
  return gone.length > 0;
}
