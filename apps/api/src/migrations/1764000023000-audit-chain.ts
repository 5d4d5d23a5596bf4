// The audit trail as a chain: rows are only ever added, and each carries the hash of the one before it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Functions see the tables of this schema alone: not what a session may have made under the same name. */
const PINNED = 'SET search_path = public, pg_temp';

/** What the first row follows. */
const BEGINNING = `decode(repeat('00', 32), 'hex')`;

/**
 * The hash of a row behind a previous one. The canonical form is the text of a jsonb array: keys sorted, blanks fixed,
 * instants as seconds of the epoch. modules/audit/chain.store.ts reads the same form and hashes it outside the database.
 */
const hashOf = (row: string, previous: string): string => `
  sha256(${previous} || convert_to(jsonb_build_array(${row}.id, extract(epoch FROM ${row}.at), ${row}.account_id,
    ${row}.action, ${row}.subject_type, ${row}.subject_id, ${row}.unit_id, ${row}.before, ${row}.after,
    ${row}.request_id)::text, 'UTF8'))`;

export class AuditChain1764000023000 implements MigrationInterface {
  name = 'AuditChain1764000023000';

  async up(db: QueryRunner): Promise<void> {
    // What concerns no unit, such as an account, has none.
    await db.query('ALTER TABLE audit ALTER COLUMN unit_id DROP NOT NULL');

    await db.query('ALTER TABLE audit ADD COLUMN hash bytea');
    await db.query(`
      DO $$
      DECLARE
        entry audit;
        head bytea := ${BEGINNING};
      BEGIN
        FOR entry IN SELECT * FROM audit ORDER BY id LOOP
          head := ${hashOf('entry', 'head')};
          UPDATE audit SET hash = head WHERE id = entry.id;
        END LOOP;
      END $$`);
    await db.query('ALTER TABLE audit ALTER COLUMN hash SET NOT NULL');

    // The lock is held until the transaction ends: the key and the hash follow the last row that will stay, so that the
    // order of keys is the order of commits, without gaps. Writers take it last (see audit.service.ts).
    // Of a table that was empty when it was last analysed the planner would read every row to find the last.
    await db.query(`
      CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql ${PINNED} SET enable_seqscan = off AS $$
      DECLARE
        last_id bigint;
        last_hash bytea;
      BEGIN
        PERFORM pg_advisory_xact_lock(332021, 1);
        SELECT id, hash INTO last_id, last_hash FROM audit ORDER BY id DESC LIMIT 1;
        NEW.id := coalesce(last_id, 0) + 1;
        NEW.hash := ${hashOf('NEW', `coalesce(last_hash, ${BEGINNING})`)};
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER audit_chain BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_chain()`);

    await db.query(`
      CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The audit trail is only ever added to: % is refused.', TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await db.query(`
      CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
      FOR EACH STATEMENT EXECUTE FUNCTION audit_stays()`);

    // The log of a unit is read from its end.
    await db.query('DROP INDEX audit_unit');
    await db.query('CREATE INDEX audit_unit ON audit (unit_id, id)');
    await db.query('CREATE INDEX audit_account ON audit (account_id, id)');
    await db.query(`CREATE INDEX audit_other ON audit (id) WHERE subject_type NOT IN ('Task', 'Evidence')`);

    // It empties a table, which the application's own role may not.
    await db.query(`ALTER FUNCTION rebuild_progress_rollup() SECURITY DEFINER ${PINNED}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER FUNCTION rebuild_progress_rollup() SECURITY INVOKER RESET search_path');
    await db.query('DROP INDEX audit_other, audit_account, audit_unit');
    await db.query('CREATE INDEX audit_unit ON audit (unit_id, at)');
    await db.query('DROP TRIGGER audit_stays ON audit');
    await db.query('DROP TRIGGER audit_chain ON audit');
    await db.query('DROP FUNCTION audit_stays');
    await db.query('DROP FUNCTION audit_chain');
    await db.query('ALTER TABLE audit DROP COLUMN hash');
    await db.query('DELETE FROM audit WHERE unit_id IS NULL');
    await db.query('ALTER TABLE audit ALTER COLUMN unit_id SET NOT NULL');
  }
}
