// Administration of people: roles with dates, handovers, links for setting a password, and what sessions show.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleAdministration1764000024000 implements MigrationInterface {
  name = 'PeopleAdministration1764000024000';

  async up(db: QueryRunner): Promise<void> {
    // An account without a password waits for its link to be used, or signs in elsewhere.
    await db.query('ALTER TABLE account ALTER COLUMN password_hash DROP NOT NULL');
    await db.query(`
      ALTER TABLE account
        ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        ADD COLUMN last_sign_in_at timestamptz,
        ADD COLUMN search text NOT NULL GENERATED ALWAYS AS (fold_vi(display_name || ' ' || username)) STORED`);

    await db.query(`
      CREATE TABLE handover (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        from_account_id bigint NOT NULL REFERENCES account,
        to_account_id bigint NOT NULL REFERENCES account,
        starts_on date NOT NULL,
        ends_on date CHECK (ends_on >= starts_on),
        note text,
        made_by bigint NOT NULL REFERENCES account,
        made_at timestamptz NOT NULL,
        passed_at timestamptz,
        CHECK (from_account_id <> to_account_id)
      )`);
    // passed_at: when what hangs on the person, not on their roles, was given to the successor.
    await db.query('CREATE INDEX handover_from ON handover (from_account_id)');
    await db.query('CREATE INDEX handover_to ON handover (to_account_id)');

    // Both days are within: a role that ends on the 30th holds on the 30th. Null: from ever, or without end.
    await db.query('ALTER TABLE account_grant DROP CONSTRAINT account_grant_pkey');
    await db.query(`
      ALTER TABLE account_grant
        ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        ADD COLUMN starts_on date,
        ADD COLUMN ends_on date CHECK (ends_on >= starts_on),
        ADD COLUMN delegated_from bigint REFERENCES account,
        ADD COLUMN handover_id bigint REFERENCES handover,
        ADD CONSTRAINT account_grant_once EXCLUDE USING gist
          (account_id WITH =, role WITH =, unit_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)`);
    await db.query('CREATE INDEX account_grant_account ON account_grant (account_id)');
    await db.query(`
      CREATE FUNCTION grants_on(day date) RETURNS SETOF account_grant LANGUAGE sql STABLE PARALLEL SAFE
      BEGIN ATOMIC
        SELECT * FROM account_grant
        WHERE (starts_on IS NULL OR starts_on <= day) AND (ends_on IS NULL OR day <= ends_on);
      END`);

    await db.query('ALTER TABLE session ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY UNIQUE');

    // As with sessions, the link's secret is not kept, only its SHA-256. One account has one link that works.
    await db.query(`
      CREATE TABLE password_link (
        account_id bigint PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        token_sha256 bytea NOT NULL UNIQUE CHECK (octet_length(token_sha256) = 32),
        made_by bigint NOT NULL REFERENCES account ON DELETE CASCADE,
        made_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      )`);

    // What concerns an account concerns no unit.
    await db.query('ALTER TABLE audit ALTER COLUMN unit_id DROP NOT NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE password_link');
    await db.query('ALTER TABLE session DROP COLUMN id');
    await db.query('DROP FUNCTION grants_on');
    await db.query('DROP INDEX account_grant_account');
    // Without dates every role holds for ever: what doesn't hold today goes.
    await db.query(`DELETE FROM account_grant WHERE NOT daterange(starts_on, ends_on, '[]') @> current_date`);
    await db.query('ALTER TABLE account_grant DROP CONSTRAINT account_grant_once');
    await db.query(`
      ALTER TABLE account_grant
        DROP COLUMN id, DROP COLUMN starts_on, DROP COLUMN ends_on, DROP COLUMN delegated_from, DROP COLUMN handover_id,
        ADD PRIMARY KEY (account_id, role, unit_id)`);
    await db.query('DROP TABLE handover');
    await db.query('ALTER TABLE account DROP COLUMN version, DROP COLUMN last_sign_in_at, DROP COLUMN search');
    await db.query(`UPDATE account SET password_hash = '' WHERE password_hash IS NULL`);
    await db.query('ALTER TABLE account ALTER COLUMN password_hash SET NOT NULL');
  }
}
