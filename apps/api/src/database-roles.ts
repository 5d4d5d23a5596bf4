// Two roles of the database: the owner, who changes the schema, and the application's own, which serves and may not.
import pg from 'pg';
import { migrate, withStartLock } from './data-source.ts';

/** Where the database is, for each of its two roles; the same address twice where there is one role only. */
export interface DatabaseAddresses {
  /** As the application's own role. */
  url: string;
  /** As the role that owns the schema. */
  ownerUrl: string;
}

/** What the application may do with a table that is more than a table; with all others it reads and writes. */
const RIGHTS: Record<string, string> = {
  audit: 'SELECT, INSERT',
  task_state: 'SELECT',
  evidence_span: 'SELECT',
  migrations: 'SELECT',
};

/** Brings the schema up to date, and lets the application's role do its work in it. Several processes may call it at once. */
export async function prepareDatabase({ url, ownerUrl }: DatabaseAddresses): Promise<void> {
  const { username, password } = new URL(url);
  const separate = username !== new URL(ownerUrl).username;
  if (separate) await ensureRole(ownerUrl, decodeURIComponent(username), decodeURIComponent(password));
  await migrate(ownerUrl);
  if (separate) await grantWork(ownerUrl, decodeURIComponent(username));
}

/** Makes the application's role if there is none; one that is there is left as it is, its password too. */
async function ensureRole(ownerUrl: string, role: string, password: string): Promise<void> {
  await withStartLock(ownerUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
    if (rowCount !== 0) return;
    await client.query(`CREATE ROLE ${pg.escapeIdentifier(role)} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
  });
}

/** Grants what later migrations have added too: nobody has to think of it when a table is made. */
async function grantWork(ownerUrl: string, role: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  await withStartLock(ownerUrl, async (client) => {
    const { rows: schemas } = await client.query<{ schema: string }>(
      `SELECT quote_ident(nspname) AS schema FROM pg_namespace
       WHERE nspname = 'public' OR nspowner = current_user::regrole AND nspname !~ '^pg_'`,
    );
    const { rows: tables } = await client.query<{ table: string; short: string }>(
      `SELECT c.oid::regclass::text AS "table", c.relname AS short FROM pg_class c
       WHERE c.relkind IN ('r', 'p', 'v') AND c.relowner = current_user::regrole AND c.relnamespace = ANY (
         SELECT oid FROM pg_namespace WHERE nspname = 'public' OR nspowner = current_user::regrole AND nspname !~ '^pg_')`,
    );
    const grants = [
      ...schemas.flatMap(({ schema }) => [
        `GRANT USAGE ON SCHEMA ${schema} TO ${name}`,
        `GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${name}`,
      ]),
      ...tables.flatMap(({ table, short }) =>
        short in RIGHTS
          ? [`REVOKE ALL ON ${table} FROM ${name}`, `GRANT ${RIGHTS[short]} ON ${table} TO ${name}`]
          : [`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO ${name}`],
      ),
    ];
    await client.query(['BEGIN', ...grants, 'COMMIT'].join(';\n'));
  });
}
