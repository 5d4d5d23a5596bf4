// Handovers can be cancelled as one act; they stay on record.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CancelledHandovers1764000030001 implements MigrationInterface {
  name = 'CancelledHandovers1764000030001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE handover
        ADD COLUMN cancelled_at timestamptz,
        ADD COLUMN cancelled_by bigint REFERENCES account,
        ADD CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL))`);
    await db.query('CREATE INDEX account_grant_handover ON account_grant (handover_id) WHERE handover_id IS NOT NULL');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX account_grant_handover');
    await db.query('ALTER TABLE handover DROP COLUMN cancelled_at, DROP COLUMN cancelled_by');
  }
}
