// Reads and writes a person's notifications and settings: with telling.store.ts, the only file that knows their SQL.
import type { Context } from '../../context.ts';
import type { NotificationKind } from '../../generated/resolvers.ts';
import type { Db } from '../../lib/sql.ts';
import type { Page } from '../../lib/page.ts';
import { Values } from '../../lib/statement.ts';
import { scopeConditions } from '../task/task.filter.ts';
import { readScope, type ViewerIdentity } from '../viewer/viewer.rules.ts';
import type { Facts, Preferences } from './notification.rules.ts';

export interface NotificationRow {
  id: number;
  accountId: number;
  kind: NotificationKind;
  at: string;
  readAt: string | null;
  actorId: number | null;
  unitId: number | null;
  periodId: number | null;
  taskId: number | null;
  evidenceId: number | null;
  commentId: number | null;
  facts: Facts;
}

export type NotificationPage = Page<NotificationRow>;

export interface SettingsRow extends Preferences {
  language: 'vi' | 'en';
}

const COLUMNS = `x.id, x.account_id AS "accountId", x.kind, x.at, x.read_at AS "readAt", x.actor_id AS "actorId",
  x.unit_id AS "unitId", x.period_id AS "periodId", x.task_id AS "taskId", x.evidence_id AS "evidenceId",
  x.comment_id AS "commentId", x.facts`;

/** A person's own in the app, without those of units that they have left. */
function own(viewer: ViewerIdentity, unreadOnly: boolean, values: Values): string {
  const scope = scopeConditions(readScope(viewer), values);
  return `notification x LEFT JOIN unit_node n ON n.unit_id = x.unit_id AND n.latest
    WHERE x.account_id = ${values.value(viewer.accountId, 'bigint')} AND x.in_app
      ${unreadOnly ? 'AND x.read_at IS NULL' : ''}
      ${scope.length === 0 ? '' : `AND (x.unit_id IS NULL OR ${scope.map((part) => `(${part})`).join(' AND ')})`}`;
}

export function listNotifications(
  ctx: Context,
  viewer: ViewerIdentity,
  args: { unreadOnly: boolean; size: number; after: readonly (string | number)[] | null },
): Promise<NotificationRow[]> {
  const values = new Values();
  const from = own(viewer, args.unreadOnly, values);
  const behind = args.after
    ? `AND (x.at, x.id) < (${values.value(args.after[0], 'timestamptz')}, ${values.value(args.after[1], 'bigint')})`
    : '';
  return ctx.db.query(
    `SELECT ${COLUMNS} FROM ${from} ${behind} ORDER BY x.at DESC, x.id DESC LIMIT ${values.value(args.size + 1, 'int')}`,
    values.list,
  );
}

export async function countNotifications(ctx: Context, viewer: ViewerIdentity, unreadOnly: boolean): Promise<number> {
  const values = new Values();
  const from = own(viewer, unreadOnly, values);
  const [row] = await ctx.db.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`, values.list);
  return row!.count;
}

export async function notificationById(ctx: Context, id: number): Promise<NotificationRow | null> {
  const [row] = await ctx.db.query<NotificationRow>(`SELECT ${COLUMNS} FROM notification x WHERE x.id = $1`, [id]);
  return row ?? null;
}

/** @param ids null for all; gives those that were unread until now */
export const markRead = (ctx: Context, accountId: number, ids: readonly number[] | null): Promise<NotificationRow[]> =>
  ctx.db.query(
    `UPDATE notification x SET read_at = $2
     WHERE account_id = $1 AND in_app AND read_at IS NULL AND ($3::bigint[] IS NULL OR id = ANY ($3::bigint[]))
     RETURNING ${COLUMNS}`,
    [accountId, ctx.now, ids],
  );

/** What some people have chosen; those who chose nothing are there too. */
export const settingsOf = (db: Db, accountIds: readonly number[]): Promise<(SettingsRow & { accountId: number })[]> =>
  db.query(
    `SELECT a.id AS "accountId", a.email, s.digest_hour AS "digestHour", coalesce(s.language, 'vi') AS language,
       coalesce((SELECT json_object_agg(c.kind, json_build_object('app', c.app, 'mail', c.mail))
                 FROM notification_choice c WHERE c.account_id = a.id), '{}') AS choices
     FROM account a LEFT JOIN notification_setting s ON s.account_id = a.id WHERE a.id = ANY ($1::bigint[])`,
    [accountIds],
  );

/** Writes all of a person's settings anew. */
export async function replaceSettings(tx: Context, accountId: number, settings: SettingsRow): Promise<void> {
  // With its version: an administrator who had the account open before must not overwrite it unseen.
  await tx.db.query(
    'UPDATE account SET email = $2, version = version + 1 WHERE id = $1 AND email IS DISTINCT FROM $2',
    [accountId, settings.email],
  );
  await tx.db.query(
    `INSERT INTO notification_setting (account_id, digest_hour, language) VALUES ($1, $2, $3)
     ON CONFLICT (account_id) DO UPDATE SET digest_hour = $2, language = $3`,
    [accountId, settings.digestHour, settings.language],
  );
  await tx.db.query(
    `INSERT INTO notification_choice (account_id, kind, app, mail)
     SELECT $1, c.kind, c.app, c.mail FROM jsonb_to_recordset($2::jsonb) AS c (kind text, app boolean, mail boolean)
     ON CONFLICT (account_id, kind) DO UPDATE SET app = excluded.app, mail = excluded.mail`,
    [accountId, JSON.stringify(Object.entries(settings.choices).map(([kind, ways]) => ({ kind, ...ways })))],
  );
}

/** How many notifications an account has not read. */
export async function countUnreadOf(db: Db, accountId: number): Promise<number> {
  const rows = await db.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM notification WHERE account_id = $1 AND in_app AND read_at IS NULL',
    [accountId],
  );
  return rows[0]!.count;
}

/**
 * Gives what an account has not read to another, and its settings unless that one has chosen their own. The former
 * owner keeps theirs; what the other was told already is not told twice, and nothing is mailed again.
 */
export async function copyUnread(db: Db, fromId: number, toId: number): Promise<void> {
  await db.query(
    `INSERT INTO notification (account_id, kind, cause, at, actor_id, unit_id, period_id, task_id, evidence_id,
       comment_id, facts, in_app, delivery)
     SELECT $2, kind, cause, at, actor_id, unit_id, period_id, task_id, evidence_id, comment_id, facts, true, 'NONE'
     FROM notification WHERE account_id = $1 AND in_app AND read_at IS NULL
     ON CONFLICT (account_id, cause, kind) DO NOTHING`,
    [fromId, toId],
  );
  const values = [fromId, toId];
  const own = await db.query(
    `SELECT FROM notification_setting WHERE account_id = $1
     UNION ALL SELECT FROM notification_choice WHERE account_id = $1`,
    [toId],
  );
  if (own.length > 0) return;
  await db.query(
    `INSERT INTO notification_setting (account_id, digest_hour, language)
     SELECT $2, digest_hour, language FROM notification_setting WHERE account_id = $1`,
    values,
  );
  await db.query(
    `INSERT INTO notification_choice (account_id, kind, app, mail)
     SELECT $2, kind, app, mail FROM notification_choice WHERE account_id = $1`,
    values,
  );
}
