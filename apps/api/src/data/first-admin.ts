// The first account of a database that starts empty: somebody has to be able to sign in.
import { randomBytes } from 'node:crypto';
import { hashPassword } from '../lib/password.ts';
import { loadUnderLock } from './load.ts';

const USERNAME = 'admin';

/** Enough to be beyond guessing, short enough to type once. */
const PASSWORD_BYTES = 12;

/**
 * Makes the account `admin` (ADMIN of the city) when there is no account at all.
 * @param databaseUrl a postgres:// address of a database with the reference data
 * @param password the setting ADMIN_PASSWORD; without it a password is made up, and it is nowhere but in the answer
 * @returns null if there was an account already; else the made-up password, to be printed once, or null as `password`
 */
export async function ensureFirstAdmin(
  databaseUrl: string,
  password?: string | null,
): Promise<{ username: string; generatedPassword: string | null } | null> {
  const generated = password ? null : randomBytes(PASSWORD_BYTES).toString('base64url');
  let made = false;
  await loadUnderLock(databaseUrl, async (db) => {
    const [state] = await db.query<{ empty: boolean }>('SELECT NOT EXISTS (SELECT FROM account) AS empty');
    if (!state!.empty) return false;
    const [account] = await db.query<{ id: number }>(
      'INSERT INTO account (username, display_name, password_hash) VALUES ($1, $2, $3) RETURNING id',
      [USERNAME, 'Quản trị hệ thống', await hashPassword(password || generated!)],
    );
    await db.query(
      `INSERT INTO account_grant (account_id, role, unit_id)
       SELECT $1, 'ADMIN', unit_id FROM unit_node WHERE hierarchy_id = hierarchy_at(current_date) AND parent_id IS NULL`,
      [account!.id],
    );
    made = true;
    return false;
  });
  return made ? { username: USERNAME, generatedPassword: generated } : null;
}
