// Reads and writes one's own account, sessions, password links and the delays on wrong passwords.
import type { Db } from '../../lib/sql.ts';
import { dateInHoChiMinh } from '../../lib/time.ts';
import { FORGET_AFTER_S, waitSteps } from './sign-in.rules.ts';
import type { ViewerGrant, ViewerIdentity } from './viewer.rules.ts';

export interface SessionRow extends ViewerIdentity {
  lastSeenAt: string;
}

/** An identity with the roles that are in force on a day. */
const identityOn = (day: string): string => `a.id AS "accountId", a.username, a.display_name AS "displayName",
  coalesce((SELECT json_agg(json_build_object('role', g.role, 'unitId', g.unit_id) ORDER BY g.role, g.unit_id)
            FROM grants_on(${day}::date) g WHERE g.account_id = a.id), '[]') AS grants`;

/** The viewer behind a session that is alive, or null: one statement. */
export async function sessionByToken(
  db: Db,
  tokenHash: Buffer,
  now: Date,
  idleMinutes: number,
): Promise<SessionRow | null> {
  const rows = await db.query<SessionRow & { grants: ViewerGrant[] }>(
    `SELECT ${identityOn('$4')}, s.last_seen_at AS "lastSeenAt"
     FROM session s JOIN account a ON a.id = s.account_id AND a.active
     WHERE s.token_sha256 = $1 AND s.expires_at > $2 AND s.last_seen_at > $2 - make_interval(mins => $3)`,
    [tokenHash, now, idleMinutes, dateInHoChiMinh(now)],
  );
  return rows[0] ?? null;
}

/** The identity of an account as it is now; null when it is gone or not active. */
export async function identityOf(db: Db, accountId: number, now: Date): Promise<ViewerIdentity | null> {
  const rows = await db.query<ViewerIdentity>(
    `SELECT ${identityOn('$2')} FROM account a WHERE a.id = $1 AND a.active`,
    [accountId, dateInHoChiMinh(now)],
  );
  return rows[0] ?? null;
}

/** Notes that a session is in use. */
export async function touchSession(db: Db, tokenHash: Buffer, now: Date): Promise<void> {
  await db.query('UPDATE session SET last_seen_at = $2 WHERE token_sha256 = $1 AND last_seen_at < $2', [
    tokenHash,
    now,
  ]);
}

/** The active account of a name, with what its password is checked against, or null. */
export async function accountByUsername(
  db: Db,
  username: string,
  now: Date,
): Promise<(ViewerIdentity & { passwordHash: string | null }) | null> {
  const rows = await db.query<ViewerIdentity & { passwordHash: string | null }>(
    `SELECT ${identityOn('$2')}, a.password_hash AS "passwordHash" FROM account a
     WHERE lower(a.username) = lower($1) AND a.active`,
    [username, dateInHoChiMinh(now)],
  );
  return rows[0] ?? null;
}

/**
 * Opens a session and forgets the one that the client had, all expired ones, and the account's wrong passwords.
 * The try that this was is taken back from the address's count.
 */
export async function openSession(
  db: Db,
  session: {
    tokenHash: Buffer;
    oldTokenHash: Buffer | null;
    accountId: number;
    now: Date;
    expiresAt: Date;
    address: string;
    userAgent: string;
  },
  subjects: TrySubjects,
): Promise<void> {
  await db.query(
    `WITH seen AS (UPDATE account SET last_sign_in_at = $4 WHERE id = $3),
       gone AS (DELETE FROM session WHERE token_sha256 = $2 OR expires_at <= $4),
       forgiven AS (DELETE FROM sign_in_delay WHERE subject = $8 OR subject = $9 AND failures = 1),
       taken_back AS (
         UPDATE sign_in_delay SET failures = failures - 1, blocked_until = 'epoch' WHERE subject = $9 AND failures > 1)
     INSERT INTO session (token_sha256, account_id, created_at, last_seen_at, expires_at, address, user_agent)
     VALUES ($1, $3, $4, $4, $5, $6, left($7, 300))`,
    [
      session.tokenHash,
      session.oldTokenHash,
      session.accountId,
      session.now,
      session.expiresAt,
      session.address,
      session.userAgent,
      subjects.account,
      subjects.address,
    ],
  );
}

/** Ends a session. */
export async function closeSession(db: Db, tokenHash: Buffer): Promise<void> {
  await db.query('DELETE FROM session WHERE token_sha256 = $1', [tokenHash]);
}

export interface TrySubjects {
  account: string;
  address: string;
}

const ACCOUNT_STEPS = waitSteps('account');
const ADDRESS_STEPS = waitSteps('address');

// A try counts as a failure from its start and is taken back on success, so tries that run at the same time cannot
// slip through: the second one waits for the first one's row and then finds it blocked.
const wait = (steps: string): string => `(${steps}::float8[])[least(d.failures + 1, cardinality(${steps}::float8[]))]`;

// While nothing has to be waited for, nothing is blocked: the clocks of tries that run at the same time differ.
const countTry = (subject: string, steps: string): string => `
  INSERT INTO sign_in_delay AS d (subject, failures, blocked_until, last_failure_at)
  SELECT ${subject}, 1, 'epoch', $3::timestamptz
  %condition%
  ON CONFLICT (subject) DO UPDATE SET
    failures = CASE WHEN d.last_failure_at < $3 - make_interval(secs => $4) THEN 1 ELSE d.failures + 1 END,
    blocked_until = CASE WHEN d.last_failure_at < $3 - make_interval(secs => $4) OR ${wait(steps)} = 0 THEN 'epoch'
      ELSE $3 + make_interval(secs => ${wait(steps)}) END,
    last_failure_at = $3
  WHERE d.blocked_until <= $3
  RETURNING 1`;

const COUNT_TRY = `
  WITH address AS (${countTry('$2::text', '$6').replace('%condition%', '')}),
    account AS (${countTry('$1::text', '$5').replace('%condition%', 'WHERE EXISTS (SELECT FROM address)')})
  SELECT EXISTS (SELECT FROM account) AS allowed`;

/**
 * Counts a try to sign in, unless the account or the address still has to wait.
 * @returns 0 when the try may go on, else the seconds to wait
 */
export async function countTryToSignIn(db: Db, subjects: TrySubjects, now: Date): Promise<number> {
  const [outcome] = await db.query<{ allowed: boolean }>(COUNT_TRY, [
    subjects.account,
    subjects.address,
    now,
    FORGET_AFTER_S,
    ACCOUNT_STEPS,
    ADDRESS_STEPS,
  ]);
  if (outcome!.allowed) return 0;
  const [delay] = await db.query<{ seconds: number }>(
    `SELECT ceil(extract(epoch FROM max(blocked_until) - $2::timestamptz))::int AS seconds
     FROM sign_in_delay WHERE subject = ANY($1)`,
    [[subjects.account, subjects.address], now],
  );
  return Math.max(delay?.seconds ?? 1, 1);
}

/** What the database keeps of an account's password; null when it has none or is gone. */
export async function passwordHashOf(db: Db, accountId: number): Promise<string | null> {
  const rows = await db.query<{ hash: string | null }>('SELECT password_hash AS hash FROM account WHERE id = $1', [
    accountId,
  ]);
  return rows[0]?.hash ?? null;
}

/** Sets an account's password. */
export async function setPasswordHash(db: Db, accountId: number, hash: string): Promise<void> {
  await db.query('UPDATE account SET password_hash = $2, version = version + 1 WHERE id = $1', [accountId, hash]);
}

/** Sets an account's name as others read it. */
export async function setDisplayName(db: Db, accountId: number, displayName: string): Promise<void> {
  await db.query('UPDATE account SET display_name = $2, version = version + 1 WHERE id = $1', [accountId, displayName]);
}

/** A session as its owner sees it. */
export interface OwnSessionRow {
  id: number;
  startedAt: string;
  lastSeenAt: string;
  expiresAt: string;
  address: string;
  userAgent: string;
  current: boolean;
}

/** An account's sessions that are alive, the last used first. */
export const sessionsOf = (
  db: Db,
  accountId: number,
  asking: Buffer | null,
  now: Date,
  idleMinutes: number,
): Promise<OwnSessionRow[]> =>
  db.query(
    `SELECT id, created_at AS "startedAt", last_seen_at AS "lastSeenAt", expires_at AS "expiresAt",
       coalesce(address, '') AS address, coalesce(user_agent, '') AS "userAgent",
       coalesce(token_sha256 = $2, false) AS current
     FROM session
     WHERE account_id = $1 AND expires_at > $3 AND last_seen_at > $3 - make_interval(mins => $4)
     ORDER BY current DESC, last_seen_at DESC, id DESC LIMIT 200`,
    [accountId, asking, now, idleMinutes],
  );

/**
 * Ends sessions of an account.
 * @param which one of them, or all but one, or all
 * @returns the hashes of their secrets
 */
export async function endSessions(
  db: Db,
  accountId: number,
  which: { id: number } | { allBut: Buffer | null },
): Promise<Buffer[]> {
  const rows =
    'id' in which
      ? await db.query<{ hash: Buffer }>(
          'DELETE FROM session WHERE account_id = $1 AND id = $2 RETURNING token_sha256 AS hash',
          [accountId, which.id],
        )
      : await db.query<{ hash: Buffer }>(
          'DELETE FROM session WHERE account_id = $1 AND token_sha256 IS DISTINCT FROM $2 RETURNING token_sha256 AS hash',
          [accountId, which.allBut],
        );
  return rows.map(({ hash }) => hash);
}

/** The hashes of an account's sessions: what servers remember of them is to be read anew. */
export async function sessionHashes(db: Db, accountId: number): Promise<Buffer[]> {
  const rows = await db.query<{ hash: Buffer }>('SELECT token_sha256 AS hash FROM session WHERE account_id = $1', [
    accountId,
  ]);
  return rows.map(({ hash }) => hash);
}

export interface PasswordLinkRow {
  accountId: number;
  username: string;
  displayName: string;
  expiresAt: string;
}

const LINK = `SELECT l.account_id AS "accountId", a.username, a.display_name AS "displayName", l.expires_at AS "expiresAt"
  FROM password_link l JOIN account a ON a.id = l.account_id AND a.active
  WHERE l.token_sha256 = $1 AND l.expires_at > $2`;

/** The link behind a secret's hash that still works, or null. */
export async function passwordLink(db: Db, tokenHash: Buffer, now: Date): Promise<PasswordLinkRow | null> {
  const rows = await db.query<PasswordLinkRow>(LINK, [tokenHash, now]);
  return rows[0] ?? null;
}

/** The same, kept from others until the transaction ends: two who use it at once don't both. */
export async function lockPasswordLink(tx: Db, tokenHash: Buffer, now: Date): Promise<PasswordLinkRow | null> {
  const rows = await tx.query<PasswordLinkRow>(`${LINK} FOR UPDATE OF l`, [tokenHash, now]);
  return rows[0] ?? null;
}

/** Makes an account's link stop working. */
export async function dropPasswordLink(db: Db, accountId: number): Promise<void> {
  await db.query('DELETE FROM password_link WHERE account_id = $1', [accountId]);
}

/** Takes a try back that was right, and forgets the account's wrong ones. */
export async function forgiveTries(db: Db, subjects: TrySubjects): Promise<void> {
  await db.query(
    `WITH taken_back AS (
       UPDATE sign_in_delay SET failures = failures - 1, blocked_until = 'epoch' WHERE subject = $2 AND failures > 1)
     DELETE FROM sign_in_delay WHERE subject = $1 OR subject = $2 AND failures = 1`,
    [subjects.account, subjects.address],
  );
}
