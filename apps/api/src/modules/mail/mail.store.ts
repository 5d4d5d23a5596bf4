// The mails that are on their way or were: the only file of the module that knows their SQL.
import type { Db } from '../../lib/sql.ts';

export type MailState = 'QUEUED' | 'SENT' | 'DROPPED' | 'FAILED';

export interface MailRow {
  id: number;
  accountId: number;
  email: string | null;
  displayName: string;
  active: boolean;
  language: 'vi' | 'en';
  digestOn: string | null;
  state: MailState;
}

/** @param digestOn the day of a digest: null if there is one of that day already */
export async function insertMail(
  db: Db,
  mail: { accountId: number; digestOn: string | null; now: Date },
): Promise<number | null> {
  const [row] = await db.query<{ id: number }>(
    `INSERT INTO mail (account_id, digest_on, created_at) VALUES ($1, $2, $3)
     ON CONFLICT (account_id, digest_on) DO NOTHING RETURNING id`,
    [mail.accountId, mail.digestOn, mail.now],
  );
  return row?.id ?? null;
}

export async function mailById(db: Db, id: number): Promise<MailRow | null> {
  const [row] = await db.query<MailRow>(
    `SELECT m.id, m.account_id AS "accountId", a.email, a.display_name AS "displayName", a.active,
       coalesce(s.language, 'vi') AS language, m.digest_on AS "digestOn", m.state
     FROM mail m JOIN account a ON a.id = m.account_id
     LEFT JOIN notification_setting s ON s.account_id = m.account_id WHERE m.id = $1`,
    [id],
  );
  return row ?? null;
}

/** Ends a mail, or with 'QUEUED' notes a try that failed; one that has ended stays as it is. */
export async function settleMail(db: Db, id: number, state: MailState, error: string | null, now: Date): Promise<void> {
  await db.query(
    `UPDATE mail SET state = $2, error = $3, tries = tries + 1, ended_at = CASE WHEN $2 = 'QUEUED' THEN NULL ELSE $4::timestamptz END
     WHERE id = $1 AND state = 'QUEUED'`,
    [id, state, error, now],
  );
}
