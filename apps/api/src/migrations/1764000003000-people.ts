// People, what they may do where, and their sessions.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1764000003000 implements MigrationInterface {
  name = 'People1764000003000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE account (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        username text NOT NULL CHECK (username <> ''),
        display_name text NOT NULL CHECK (display_name IS NFC NORMALIZED),
        password_hash text NOT NULL,
        active boolean NOT NULL DEFAULT true,
        demo boolean NOT NULL DEFAULT false
      )`);
    await db.query('CREATE UNIQUE INDEX account_username ON account (lower(username))');

    // No separate key: a person holds a role on a unit once.
    await db.query(`
      CREATE TABLE account_grant (
        account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('OFFICER', 'LEADER', 'REVIEWER', 'OBSERVER', 'ADMIN')),
        unit_id bigint NOT NULL REFERENCES unit,
        PRIMARY KEY (account_id, role, unit_id)
      )`);
    await db.query('CREATE INDEX account_grant_unit ON account_grant (unit_id)');

    // The cookie's secret is not kept, only its SHA-256: who reads the table cannot sign in with it.
    await db.query(`
      CREATE TABLE session (
        token_sha256 bytea PRIMARY KEY CHECK (octet_length(token_sha256) = 32),
        account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        address text,
        user_agent text
      )`);
    await db.query('CREATE INDEX session_account ON session (account_id)');
    await db.query('CREATE INDEX session_expires_at ON session (expires_at)');

    // One row an account and one an address: wrong passwords in a row, and until when the next try is refused.
    await db.query(`
      CREATE TABLE sign_in_delay (
        subject text PRIMARY KEY,
        failures integer NOT NULL CHECK (failures > 0),
        blocked_until timestamptz NOT NULL,
        last_failure_at timestamptz NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE sign_in_delay, session, account_grant, account');
  }
}
