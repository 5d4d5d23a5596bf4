// Reads the audit trail as a chain. The form is the one that the database's trigger hashes (migrations, audit-chain).
import type { Db } from '../../lib/sql.ts';
import type { ChainRow, Head } from './chain.rules.ts';

/** Some rows behind a key, in the order of keys. */
export const chainRows = (db: Db, after: number, most: number): Promise<ChainRow[]> =>
  db.query(
    `SELECT id, encode(hash, 'hex') AS hash, jsonb_build_array(id, extract(epoch FROM at), account_id, action,
       subject_type, subject_id, unit_id, before, after, request_id)::text AS form
     FROM audit WHERE id > $1 ORDER BY id LIMIT $2`,
    [after, most],
  );

/** The last row of the trail, or null when it is empty. */
export async function lastRow(db: Db): Promise<Head | null> {
  const rows = await db.query<Head>(`SELECT id, encode(hash, 'hex') AS hash FROM audit ORDER BY id DESC LIMIT 1`);
  return rows[0] ?? null;
}
