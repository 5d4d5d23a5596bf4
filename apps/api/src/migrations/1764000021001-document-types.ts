// What a version's document is called above its title: "KẾ HOẠCH", "QUYẾT ĐỊNH".
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DocumentTypes1764000021001 implements MigrationInterface {
  name = 'DocumentTypes1764000021001';

  async up(db: QueryRunner): Promise<void> {
    // Null where none is printed, as above a letter.
    await db.query('ALTER TABLE plan_version ADD COLUMN document_type text');
    await db.query(`UPDATE plan_version SET document_type = 'KẾ HOẠCH'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE plan_version DROP COLUMN document_type');
  }
}
