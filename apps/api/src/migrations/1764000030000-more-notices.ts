// Notifications of tasks that were opened again, of requests for more time, and of a plan's new versions.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'ASSIGNED', 'DUE', 'OVERDUE', 'RETURNED', 'ACCEPTED', 'MENTIONED', 'COMMENTED', 'EXTENDED', 'URGED',
  'SUBMITTED', 'HANDOVER'`;
const ADDED = `'REOPENED', 'EXTENSION_ASKED', 'AMENDED'`;

const allow = (kinds: string): string =>
  ['notification', 'notification_choice']
    .map(
      (table) => `ALTER TABLE ${table} DROP CONSTRAINT ${table}_kind_check,
        ADD CONSTRAINT ${table}_kind_check CHECK (kind IN (${kinds}));`,
    )
    .join('\n');

export class MoreNotices1764000030000 implements MigrationInterface {
  name = 'MoreNotices1764000030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(allow(`${BEFORE}, ${ADDED}`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM notification WHERE kind IN (${ADDED});
      DELETE FROM notification_choice WHERE kind IN (${ADDED})`);
    await db.query(allow(BEFORE));
  }
}
