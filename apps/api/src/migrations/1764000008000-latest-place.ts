// Which of a unit's places is its latest: tasks and evidence outlive the tree in which their unit stood.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LatestPlace1764000008000 implements MigrationInterface {
  name = 'LatestPlace1764000008000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE unit_node ADD COLUMN latest boolean NOT NULL DEFAULT true');
    await db.query(`
      UPDATE unit_node n SET latest = false FROM hierarchy h
      WHERE h.id = n.hierarchy_id AND EXISTS (
        SELECT FROM unit_node later JOIN hierarchy lh ON lh.id = later.hierarchy_id
        WHERE later.unit_id = n.unit_id AND lh.valid_from > h.valid_from)`);
    await db.query('CREATE UNIQUE INDEX unit_node_latest ON unit_node (unit_id) WHERE latest');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE unit_node DROP COLUMN latest');
  }
}
