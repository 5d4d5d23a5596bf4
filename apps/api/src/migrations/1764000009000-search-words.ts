// What the words of a task filter are looked for in: names, texts and titles alone, without codes and numbers.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = [
  ['unit', 'name'],
  ['obligation', 'text'],
  ['evidence', 'title'],
] as const;

export class SearchWords1764000009000 implements MigrationInterface {
  name = 'SearchWords1764000009000';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, column] of COLUMNS) {
      await db.query(
        `ALTER TABLE ${table} ADD COLUMN ${column}_search text NOT NULL GENERATED ALWAYS AS (fold_vi(${column})) STORED`,
      );
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table, column] of COLUMNS) await db.query(`ALTER TABLE ${table} DROP COLUMN ${column}_search`);
  }
}
