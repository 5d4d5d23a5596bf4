// Notifications of submissions that were taken back, and of periods that were opened again.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'ASSIGNED', 'DUE', 'OVERDUE', 'RETURNED', 'ACCEPTED', 'MENTIONED', 'COMMENTED', 'EXTENDED', 'URGED',
  'SUBMITTED', 'HANDOVER', 'REOPENED', 'EXTENSION_ASKED', 'AMENDED'`;

const TABLES = ['notification', 'notification_choice'];

export class WithdrawnNotices1764000030002 implements MigrationInterface {
  name = 'WithdrawnNotices1764000030002';

  async up(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await allow(db, table, `${BEFORE}, 'WITHDRAWN', 'PERIOD_REOPENED'`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await db.query(`DELETE FROM ${table} WHERE kind NOT IN (${BEFORE})`);
      await allow(db, table, BEFORE);
    }
  }
}

async function allow(db: QueryRunner, table: string, kinds: string): Promise<void> {
  await db.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_kind_check,
    ADD CONSTRAINT ${table}_kind_check CHECK (kind IN (${kinds}))`);
}
