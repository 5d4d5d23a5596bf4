// Demo accounts: everybody of the sample city, under one password that is public. Never in a database of one's own.
import { hashPassword, passwordMatches } from '../lib/password.ts';
import type { Db } from '../lib/sql.ts';
import { demoPeople, type DemoUnit } from './demo-people.ts';
import { loadUnderLock } from './load.ts';

/** True if the database holds demo accounts. */
export async function hasDemoData(db: Db): Promise<boolean> {
  const [row] = await db.query<{ found: boolean }>('SELECT EXISTS (SELECT FROM account WHERE demo) AS found');
  return row!.found;
}

/**
 * Makes the demo accounts, or gives those that are there the password of today. Does nothing in a database whose
 * accounts are real: it was started empty, and a public password must not get in.
 * @param databaseUrl a postgres:// address of a database with the reference data
 */
export async function loadDemoData(databaseUrl: string, { password }: { password: string }): Promise<void> {
  await loadUnderLock(databaseUrl, async (db) => {
    const [known] = await db.query<{ demo: boolean; password_hash: string }>(
      'SELECT demo, password_hash FROM account ORDER BY demo DESC, id LIMIT 1',
    );
    if (!known) {
      await insertAccounts(db, await hashPassword(password));
      return true;
    }
    if (known.demo && !(await passwordMatches(password, known.password_hash))) {
      await changePassword(db, await hashPassword(password));
    }
    return false;
  });
}

/** What is printed at the start. */
export function demoAccountsSummary(password: string): string {
  return [
    `Demo accounts, all with the password ${password}:`,
    '  admin                            people, units, plans and periods',
    '  so-noi-vu                        reviews the whole city',
    '  ban-dan-van                      reads the whole city',
    '  916.officer  916.leader          enter and send up for Quận Ninh Kiều; likewise 917 … 927',
    '  916.reviewer                     reviews the wards of Quận Ninh Kiều; likewise 917 … 927',
    '  31117.officer  31117.leader      enter and send up for Phường Cái Khế; likewise every ward by its code',
    '  SO-03.officer  SO-03.leader      Sở Tư pháp; likewise every department and press body by its code',
  ].join('\n');
}

async function insertAccounts(db: Db, passwordHash: string): Promise<void> {
  const units = await db.query<DemoUnit>(
    `SELECT unit.id, unit.code, unit.name, unit.level, unit.kind
     FROM unit JOIN unit_node ON unit_node.unit_id = unit.id AND unit_node.hierarchy_id = hierarchy_at(current_date)
     ORDER BY unit_node.position`,
  );
  const people = JSON.stringify(demoPeople(units));
  // Addresses of a domain that nobody can have: mails of the embedded default go to files.
  // One hash for all: 250 of them would cost ten seconds, and the password is public anyway.
  await db.query(
    `INSERT INTO account (username, display_name, password_hash, demo, email)
     SELECT p.username, p."displayName", $2, true, lower(p.username) || '@cantho.example' FROM json_to_recordset($1) AS p (username text, "displayName" text)`,
    [people, passwordHash],
  );
  await db.query(
    `INSERT INTO account_grant (account_id, role, unit_id)
     SELECT account.id, p.role, p."unitId"
     FROM json_to_recordset($1) AS p (username text, role text, "unitId" bigint)
     JOIN account USING (username)`,
    [people],
  );
}

async function changePassword(db: Db, passwordHash: string): Promise<void> {
  await db.query('DELETE FROM session USING account WHERE account.id = session.account_id AND account.demo');
  await db.query('UPDATE account SET password_hash = $1 WHERE demo', [passwordHash]);
}
