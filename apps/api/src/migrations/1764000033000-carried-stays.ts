// A piece stays marked as carried over when the one that it was copied from is deleted; restored, that one has its old key.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CarriedStays1764000033000 implements MigrationInterface {
  name = 'CarriedStays1764000033000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE evidence DROP CONSTRAINT evidence_carried_from_fkey');
    // It served the constraint alone.
    await db.query('DROP INDEX evidence_carried_from');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`UPDATE evidence e SET carried_from = NULL
      WHERE carried_from IS NOT NULL AND NOT EXISTS (SELECT FROM evidence source WHERE source.id = e.carried_from)`);
    await db.query('CREATE INDEX evidence_carried_from ON evidence (carried_from) WHERE carried_from IS NOT NULL');
    await db.query('ALTER TABLE evidence ADD FOREIGN KEY (carried_from) REFERENCES evidence ON DELETE SET NULL');
  }
}
