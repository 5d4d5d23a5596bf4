// Reads who takes part at a unit: the only file of the module that knows its SQL.
import type { Context } from '../../context.ts';
import { searchPatterns } from '../../lib/fold.ts';
import type { Db } from '../../lib/sql.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import type { Role } from '../../generated/resolvers.ts';

export interface ParticipantRow {
  id: number;
  displayName: string;
}

/** A role that reaches a unit, as the reading of its tasks has it. */
export interface RoleHolder {
  accountId: number;
  /** The unit that was asked about. */
  unitId: number;
  role: Role;
  /** True when the role is held on this very unit, not on one above. */
  own: boolean;
}

/** Roles of active accounts that are in force on a day; who reads a unit's tasks: see `readScope`. */
const holdersOn = (day: string): string => `
  grants_on(${day}::date) g JOIN account a ON a.id = g.account_id AND a.active
  JOIN unit_node n ON n.latest AND (n.unit_id = g.unit_id
    OR g.role IN ('REVIEWER', 'OBSERVER') AND g.unit_id = ANY (n.lineage) OR g.role = 'ADMIN')`;

/** Accounts by key, active or not: their names stay under what they wrote. */
export const participantsByIds = (ctx: Context, ids: readonly number[]): Promise<ParticipantRow[]> =>
  ctx.db.query('SELECT id, display_name AS "displayName" FROM account WHERE id = ANY($1::bigint[])', [ids]);

/** Who else may read the tasks of a unit and has all words in their name; in Vietnamese alphabetical order. */
export function searchReaders(
  ctx: Context,
  { unitId, accountId }: { unitId: number; accountId: number },
  text: string,
  size: number,
): Promise<ParticipantRow[]> {
  return ctx.db.query(
    `SELECT id, "displayName" FROM (
       SELECT DISTINCT a.id, a.display_name AS "displayName" FROM ${holdersOn('$5')}
       WHERE n.unit_id = $1 AND a.id <> $4 AND fold_vi(a.display_name || ' ' || a.username) LIKE ALL ($2::text[])) found
     ORDER BY "displayName" COLLATE "vi-x-icu", id LIMIT $3`,
    [unitId, searchPatterns(text), size, accountId, dateInHoChiMinh(ctx.now)],
  );
}

/** Every role that reaches these units on a day, yyyy-MM-dd. */
export const roleHolders = (db: Db, unitIds: readonly number[], day: string): Promise<RoleHolder[]> =>
  db.query(
    `SELECT g.account_id AS "accountId", n.unit_id AS "unitId", g.role, g.unit_id = n.unit_id AS own
     FROM ${holdersOn('$2')} WHERE n.unit_id = ANY ($1::bigint[]) ORDER BY g.account_id, g.role`,
    [unitIds, day],
  );
