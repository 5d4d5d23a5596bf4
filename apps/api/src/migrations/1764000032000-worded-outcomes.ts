// What is kept of failures is kept in both languages: why an export failed, what each task of a batch came to.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of what was kept before there is the Vietnamese only; it is told to everybody. */
export class WordedOutcomes1764000032000 implements MigrationInterface {
  name = 'WordedOutcomes1764000032000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE export_job ALTER COLUMN error TYPE jsonb
        USING CASE WHEN error IS NOT NULL THEN jsonb_build_object('vi', error, 'en', error) END`);
    await db.query(`
      UPDATE task_batch SET outcomes = (
        SELECT jsonb_agg(
          CASE jsonb_typeof(o->'message')
            WHEN 'string' THEN o || jsonb_build_object('message', jsonb_build_object('vi', o->'message', 'en', o->'message'))
            ELSE o END ORDER BY n)
        FROM jsonb_array_elements(outcomes) WITH ORDINALITY e(o, n))
      WHERE outcomes <> '[]'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      UPDATE task_batch SET outcomes = (
        SELECT jsonb_agg(
          CASE jsonb_typeof(o->'message')
            WHEN 'object' THEN o || jsonb_build_object('message', o->'message'->'vi') ELSE o END ORDER BY n)
        FROM jsonb_array_elements(outcomes) WITH ORDINALITY e(o, n))
      WHERE outcomes <> '[]'`);
    await db.query(`ALTER TABLE export_job ALTER COLUMN error TYPE text USING error->>'vi'`);
  }
}
