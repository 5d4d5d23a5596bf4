// Drafts of plans that are being imported: the document as it was read, and what a person has decided so far.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlanDrafts1764000012000 implements MigrationInterface {
  name = 'PlanDrafts1764000012000';

  async up(db: QueryRunner): Promise<void> {
    // source never changes: every duty is a stretch of it (offsets in UTF-16 units).
    await db.query(`
      CREATE TABLE plan_draft (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        created_by bigint NOT NULL REFERENCES account,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        file_name text NOT NULL CHECK (file_name IS NFC NORMALIZED),
        source text NOT NULL,
        tables jsonb NOT NULL,
        code text NOT NULL,
        title text NOT NULL,
        year integer CHECK (year BETWEEN 2000 AND 2100),
        duties jsonb NOT NULL CHECK (jsonb_typeof(duties) = 'array'),
        periods jsonb NOT NULL CHECK (jsonb_typeof(periods) = 'array'),
        plan_id bigint UNIQUE REFERENCES plan ON DELETE SET NULL
      )`);
    await db.query('CREATE INDEX plan_draft_created_by ON plan_draft (created_by)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE plan_draft');
  }
}
