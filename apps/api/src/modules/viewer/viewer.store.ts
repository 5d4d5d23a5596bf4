// Reads and writes accounts, sessions and the delays on wrong passwords.
import type { Db } from '../../lib/sql.ts';
import { FORGET_AFTER_S, waitSteps } from './sign-in.rules.ts';
import type { ViewerGrant, ViewerIdentity } from './viewer.rules.ts';

export interface SessionRow extends ViewerIdentity {
  lastSeenAt: string;
}

const IDENTITY = `a.id AS "accountId", a.username, a.display_name AS "displayName",
  coalesce((SELECT json_agg(json_build_object('role', g.role, 'unitId', g.unit_id) ORDER BY g.role, g.unit_id)
            FROM account_grant g WHERE g.account_id = a.id), '[]') AS grants`;

/** The viewer behind a session that is alive, or null: one statement. */
export async function sessionByToken(
  db: Db,
  tokenHash: Buffer,
  now: Date,
  idleMinutes: number,
): Promise<SessionRow | null> {
  const rows = await db.query<SessionRow & { grants: ViewerGrant[] }>(
    `SELECT ${IDENTITY}, s.last_seen_at AS "lastSeenAt"
     FROM session s JOIN account a ON a.id = s.account_id AND a.active
     WHERE s.token_sha256 = $1 AND s.expires_at > $2 AND s.last_seen_at > $2 - make_interval(mins => $3)`,
    [tokenHash, now, idleMinutes],
  );
  return rows[0] ?? null;
}

/** The identity of an account as it is now; null when it is gone or not active. */
export async function identityOf(db: Db, accountId: number): Promise<ViewerIdentity | null> {
  const rows = await db.query<ViewerIdentity>(`SELECT ${IDENTITY} FROM account a WHERE a.id = $1 AND a.active`, [
    accountId,
  ]);
  return rows[0] ?? null;
}

/** Notes that a session is in use. */
export async function touchSession(db: Db, tokenHash: Buffer, now: Date): Promise<void> {
  await db.query('UPDATE session SET last_seen_at = $2 WHERE token_sha256 = $1 AND last_seen_at < $2', [
    tokenHash,
    now,
  ]);
}

/** The account to check a password against, or null. */
export async function accountByUsername(
  db: Db,
  username: string,
): Promise<(ViewerIdentity & { passwordHash: string }) | null> {
  const rows = await db.query<ViewerIdentity & { passwordHash: string }>(
    `SELECT ${IDENTITY}, a.password_hash AS "passwordHash" FROM account a
     WHERE lower(a.username) = lower($1) AND a.active`,
    [username],
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
    `WITH gone AS (DELETE FROM session WHERE token_sha256 = $2 OR expires_at <= $4),
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
