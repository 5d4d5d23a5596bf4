// Periods that are opened, closed and reopened, and evidence that is carried over into the next one.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { apply, evidenceDelta, taskDelta } from './1764000005000-progress-rollup.ts';

const ofPeriod = (table: string): string => `(SELECT * FROM ${table} WHERE period_id = wanted)`;

export class Periods1764000025000 implements MigrationInterface {
  name = 'Periods1764000025000';

  async up(db: QueryRunner): Promise<void> {
    // A period is there from when it is opened: its tasks are made in the same transaction.
    await db.query(`
      ALTER TABLE period
        ADD COLUMN title text CHECK (title <> '' AND title IS NFC NORMALIZED),
        ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        ADD COLUMN opened_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN opened_by bigint REFERENCES account,
        ADD COLUMN closed_at timestamptz,
        ADD COLUMN closed_by bigint REFERENCES account,
        ADD CONSTRAINT period_closed_by_somebody CHECK ((closed_at IS NULL) = (closed_by IS NULL))`);

    await db.query('ALTER TABLE evidence ADD COLUMN carried_from bigint REFERENCES evidence ON DELETE SET NULL');
    await db.query('CREATE INDEX evidence_carried_from ON evidence (carried_from) WHERE carried_from IS NOT NULL');
    // What is carried over shares the file of what it was carried from.
    await db.query('ALTER TABLE attachment DROP CONSTRAINT attachment_storage_key_key');
    await db.query('CREATE INDEX attachment_storage_key ON attachment (storage_key)');

    // Evidence counts under its period's deadline: when that moves, the period's roll-ups are made anew.
    await db.query(`
      CREATE FUNCTION rebuild_progress_rollup_of(wanted bigint) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM progress_rollup r WHERE r.period_id = wanted;
        ${apply(`${taskDelta(`${ofPeriod('task')} t`, 1)} UNION ALL ${evidenceDelta(ofPeriod('evidence'), 1)}`)};
      END $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION rebuild_progress_rollup_of');
    await db.query('DROP INDEX attachment_storage_key');
    // Of the copies of one file only the first is kept.
    await db.query(`DELETE FROM attachment a USING attachment first
      WHERE first.storage_key = a.storage_key AND first.id < a.id`);
    await db.query('ALTER TABLE attachment ADD CONSTRAINT attachment_storage_key_key UNIQUE (storage_key)');
    await db.query('ALTER TABLE evidence DROP COLUMN carried_from');
    await db.query(`
      ALTER TABLE period DROP COLUMN title, DROP COLUMN version, DROP COLUMN opened_at, DROP COLUMN opened_by,
        DROP COLUMN closed_at, DROP COLUMN closed_by`);
  }
}
