// Reads and writes accounts and their roles: the only file of the module with SQL.
import type { Context } from '../../context.ts';
import type { Role } from '../../generated/resolvers.ts';
import { searchPatterns } from '../../lib/fold.ts';
import type { Page } from '../../lib/page.ts';
import { allOf, Values } from '../../lib/statement.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import type { GrantDays } from './account.rules.ts';

export interface AccountRow {
  id: number;
  username: string;
  displayName: string;
  /** Null: mails don't reach them. */
  email: string | null;
  active: boolean;
  hasPassword: boolean;
  lastSignInAt: string | null;
  passwordLinkExpiresAt: string | null;
  version: number;
}

export type AccountPage = Page<AccountRow>;

/** A role of an account on a unit. */
export interface GrantRow extends GrantDays {
  id: number;
  accountId: number;
  role: Role;
  unitId: number;
  /** The account whose work it is, and its name. */
  delegatedFromId: number | null;
  delegatedFrom: string | null;
}

export interface AccountConditions {
  text: string | null;
  roles: readonly Role[] | null;
  /** A unit's key. */
  under: number | null;
  active: boolean | null;
}

const columns = (now: string): string => `a.id, a.username, a.display_name AS "displayName", a.email, a.active,
  a.password_hash IS NOT NULL AS "hasPassword", a.last_sign_in_at AS "lastSignInAt", a.version,
  (SELECT expires_at FROM password_link l WHERE l.account_id = a.id AND l.expires_at > ${now})
    AS "passwordLinkExpiresAt"`;

const GRANT_COLUMNS = `g.id, g.account_id AS "accountId", g.role, g.unit_id AS "unitId", g.starts_on AS "startsOn",
  g.ends_on AS "endsOn", g.delegated_from AS "delegatedFromId",
  (SELECT display_name FROM account WHERE account.id = g.delegated_from) AS "delegatedFrom"`;

const NAME = 'a.display_name COLLATE "vi-x-icu"';

function where(ctx: Context, { text, roles, under, active }: AccountConditions, values: Values): string[] {
  const conditions: string[] = [];
  const today = (): string => values.value(dateInHoChiMinh(ctx.now), 'date');
  if (active !== null) conditions.push(`a.active = ${values.value(active, 'boolean')}`);
  if (roles || under !== null) {
    const held = [`g.account_id = a.id`];
    if (roles) held.push(`g.role = ANY(${values.value(roles, 'text[]')})`);
    if (under !== null) held.push(`${values.value(under, 'bigint')} = ANY(n.lineage)`);
    conditions.push(`EXISTS (SELECT FROM grants_on(${today()}) g
      JOIN unit_node n ON n.latest AND n.unit_id = g.unit_id WHERE ${allOf(held)})`);
  }
  const patterns = text === null ? [] : searchPatterns(text);
  if (patterns.length > 0) {
    conditions.push(`a.search || ' ' || coalesce((SELECT string_agg(u.search, ' ') FROM grants_on(${today()}) g
      JOIN unit u ON u.id = g.unit_id WHERE g.account_id = a.id), '') LIKE ALL (${values.value(patterns, 'text[]')})`);
  }
  return conditions;
}

/** Accounts in alphabetical order, one beyond `size` if there is one. */
export function accountsPage(
  ctx: Context,
  conditions: AccountConditions,
  after: { displayName: string; id: number } | null,
  size: number,
): Promise<AccountRow[]> {
  const values = new Values();
  const all = where(ctx, conditions, values);
  if (after) {
    all.push(`(${NAME}, a.id) > (${values.value(after.displayName, 'text')}, ${values.value(after.id, 'bigint')})`);
  }
  return ctx.db.query(
    `SELECT ${columns(values.value(ctx.now, 'timestamptz'))} FROM account a WHERE ${allOf(all)}
     ORDER BY ${NAME}, a.id LIMIT ${values.value(size + 1, 'int')}`,
    values.list,
  );
}

/** How many accounts there are. */
export async function countAccounts(ctx: Context, conditions: AccountConditions): Promise<number> {
  const values = new Values();
  const all = where(ctx, conditions, values);
  const rows = await ctx.db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM account a WHERE ${allOf(all)}`,
    values.list,
  );
  return rows[0]!.count;
}

/** Accounts by key. */
export const accountsByIds = (ctx: Context, ids: readonly number[]): Promise<AccountRow[]> =>
  ctx.db.query(`SELECT ${columns('$2')} FROM account a WHERE a.id = ANY($1::bigint[])`, [ids, ctx.now]);

/** Accounts by name, however it is written. */
export const accountsByNames = (ctx: Context, usernames: readonly string[]): Promise<AccountRow[]> =>
  ctx.db.query(
    `SELECT ${columns('$2')} FROM account a
     WHERE lower(a.username) = ANY(SELECT lower(name) FROM unnest($1::text[]) AS name)`,
    [usernames, ctx.now],
  );

/** All roles of some accounts: those in force first, then by unit. */
export const grantsOfAccounts = (ctx: Context, ids: readonly number[]): Promise<GrantRow[]> =>
  ctx.db.query(
    `SELECT ${GRANT_COLUMNS} FROM account_grant g LEFT JOIN unit_node n ON n.latest AND n.unit_id = g.unit_id
     WHERE g.account_id = ANY($1::bigint[])
     ORDER BY g.ends_on IS NOT NULL AND g.ends_on < $2, g.role, n.position, g.starts_on NULLS FIRST, g.id`,
    [ids, dateInHoChiMinh(ctx.now)],
  );

/** A role by key, or null. */
export async function grantById(ctx: Context, id: number): Promise<GrantRow | null> {
  const rows = await ctx.db.query<GrantRow>(`SELECT ${GRANT_COLUMNS} FROM account_grant g WHERE g.id = $1`, [id]);
  return rows[0] ?? null;
}

/** The roles that a handover gave, as they are now. */
export const grantsOfHandover = (ctx: Context, handoverId: number): Promise<GrantRow[]> =>
  ctx.db.query(`SELECT ${GRANT_COLUMNS} FROM account_grant g WHERE g.handover_id = $1 ORDER BY g.id`, [handoverId]);

/** A role of the predecessor as it was before a handover, which ended it on a day or took it away (null). */
export interface EndedGrantRow {
  id: number;
  unitId: number;
  before: Pick<NewGrant, 'accountId' | 'role' | 'startsOn' | 'endsOn' | 'delegatedFromId'>;
  endedOn: string | null;
}

/** What a handover ended or took away: the audit trail knows. */
export const grantsEndedBy = (ctx: Context, handoverId: number): Promise<EndedGrantRow[]> =>
  ctx.db.query(
    `SELECT subject_id AS id, unit_id AS "unitId", before, after->>'endsOn' AS "endedOn" FROM audit
     WHERE subject_type = 'Grant' AND action IN ('grant.update', 'grant.delete')
       AND after->'handoverId' = to_jsonb($1::bigint) ORDER BY audit.id`,
    [handoverId],
  );

/** Has those who change people take turns until the transaction ends: they look before they write. */
export async function lockPeople(tx: Context): Promise<void> {
  await tx.db.query('SELECT pg_advisory_xact_lock(332021, 24)');
}

/** Writes an account down. @returns its key */
export async function insertAccount(
  tx: Context,
  { username, displayName, email }: Pick<AccountRow, 'username' | 'displayName' | 'email'>,
): Promise<number> {
  const rows = await tx.db.query<{ id: number }>(
    'INSERT INTO account (username, display_name, email) VALUES ($1, $2, $3) RETURNING id',
    [username, displayName, email],
  );
  return rows[0]!.id;
}

/** Changes an account's names, its address or whether it may sign in; its version goes up by one. */
export async function updateAccount(
  tx: Context,
  {
    id,
    username,
    displayName,
    email,
    active,
  }: Pick<AccountRow, 'id' | 'username' | 'displayName' | 'email' | 'active'>,
): Promise<void> {
  await tx.db.query(
    `UPDATE account SET username = $2, display_name = $3, email = $4, active = $5, version = version + 1
     WHERE id = $1`,
    [id, username, displayName, email, active],
  );
}

/** A role to be. */
export interface NewGrant extends GrantDays {
  accountId: number;
  role: Role;
  unitId: number;
  delegatedFromId?: number | null;
  handoverId?: number | null;
}

/** Writes roles down. @returns their keys, in the order given */
export async function insertGrants(tx: Context, grants: readonly NewGrant[]): Promise<number[]> {
  const ids: number[] = [];
  for (const grant of grants) {
    const rows = await tx.db.query<{ id: number }>(
      `INSERT INTO account_grant (account_id, role, unit_id, starts_on, ends_on, delegated_from, handover_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [
        grant.accountId,
        grant.role,
        grant.unitId,
        grant.startsOn,
        grant.endsOn,
        grant.delegatedFromId ?? null,
        grant.handoverId ?? null,
      ],
    );
    ids.push(rows[0]!.id);
  }
  return ids;
}

/** Changes a role's days. */
export async function updateGrantDays(tx: Context, id: number, { startsOn, endsOn }: GrantDays): Promise<void> {
  await tx.db.query('UPDATE account_grant SET starts_on = $2, ends_on = $3 WHERE id = $1', [id, startsOn, endsOn]);
}

/** Takes a role away. */
export async function deleteGrant(tx: Context, id: number): Promise<void> {
  await tx.db.query('DELETE FROM account_grant WHERE id = $1', [id]);
}

/**
 * True when somebody who can sign in is an administrator today and stays one.
 * @param withoutPassword whether one can sign in without having set a password here
 */
export async function hasLastingAdmin(tx: Context, withoutPassword: boolean): Promise<boolean> {
  const rows = await tx.db.query<{ found: boolean }>(
    `SELECT EXISTS (SELECT FROM grants_on($1) g JOIN account a ON a.id = g.account_id AND a.active
       WHERE g.role = 'ADMIN' AND g.ends_on IS NULL AND ($2 OR a.password_hash IS NOT NULL)) AS found`,
    [dateInHoChiMinh(tx.now), withoutPassword],
  );
  return rows[0]!.found;
}

/** Keeps a link's hash, in place of the account's former one. */
export async function keepPasswordLink(
  tx: Context,
  accountId: number,
  tokenHash: Buffer,
  expiresAt: Date,
): Promise<void> {
  await tx.db.query(
    `INSERT INTO password_link (account_id, token_sha256, made_by, made_at, expires_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (account_id) DO UPDATE SET token_sha256 = excluded.token_sha256, made_by = excluded.made_by,
       made_at = excluded.made_at, expires_at = excluded.expires_at`,
    [accountId, tokenHash, tx.viewer!.accountId, tx.now, expiresAt],
  );
}

/** Makes an account's link stop working. */
export async function dropPasswordLink(tx: Context, accountId: number): Promise<void> {
  await tx.db.query('DELETE FROM password_link WHERE account_id = $1', [accountId]);
}

/** A unit as people are given roles on it. */
export interface GrantUnit {
  id: number;
  code: string;
  parentId: number | null;
}

/** A code, and the day on which it is read. */
export interface UnitOnDay {
  code: string;
  day: string;
}

/** The units that bear these codes on their days; where there is no tree yet, those of the latest. */
export const unitsOn = (ctx: Context, wanted: readonly UnitOnDay[]): Promise<(GrantUnit & UnitOnDay)[]> =>
  ctx.db.query(
    `SELECT u.id, u.code, w.day::text AS day, n.parent_id AS "parentId"
     FROM (SELECT DISTINCT * FROM unnest($1::text[], $2::date[]) AS w (code, day)) w
     JOIN unit u ON u.code = w.code JOIN unit_node n ON n.unit_id = u.id
     WHERE n.hierarchy_id = coalesce(hierarchy_at(w.day), (SELECT id FROM hierarchy ORDER BY valid_from DESC LIMIT 1))`,
    [wanted.map(({ code }) => code), wanted.map(({ day }) => day)],
  );
