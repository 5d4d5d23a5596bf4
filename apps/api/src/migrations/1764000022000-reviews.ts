// What the working cycle keeps besides a task's status: claims, begun reviews, undone decisions, reopenings, phrasings,
// requests for more time, and the outcome of what was done to many tasks at once.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reviews1764000022000 implements MigrationInterface {
  name = 'Reviews1764000022000';

  async up(db: QueryRunner): Promise<void> {
    // claim: why the unit says that the task doesn't concern it, from when it is sent up until the next sending.
    await db.query(`
      ALTER TABLE task
        ADD COLUMN claim text CHECK (claim <> ''),
        ADD COLUMN review_begun_at timestamptz,
        ADD COLUMN review_begun_by bigint REFERENCES account,
        ADD CHECK ((review_begun_at IS NULL) = (review_begun_by IS NULL))`);
    await db.query(`CREATE INDEX task_waiting ON task (unit_id) WHERE status = 'SUBMITTED'`);

    // A piece as it is seen now: what decisions and reopenings are pinned to.
    await db.query(`
      CREATE FUNCTION pin_of(e evidence) RETURNS jsonb LANGUAGE sql STABLE AS $$
        SELECT jsonb_build_object('id', e.id, 'version', e.version, 'kind', e.kind, 'title', e.title,
          'documentNumber', e.document_number, 'happenedOn', e.happened_on, 'quantity', e.quantity,
          'link', e.link, 'note', e.note, 'attachments', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'fileName', a.file_name) ORDER BY a.id), '[]')
            FROM attachment a WHERE a.evidence_id = e.id))
      $$`);
    await db.query(`
      CREATE FUNCTION pins_of(task_key bigint) RETURNS jsonb LANGUAGE sql STABLE AS $$
        SELECT coalesce(jsonb_agg(pin_of(e) ORDER BY e.id), '[]')
        FROM evidence_task et JOIN evidence e ON e.id = et.evidence_id WHERE et.task_id = task_key
      $$`);

    await db.query(`
      ALTER TABLE review
        ADD COLUMN undone_at timestamptz,
        ADD CHECK (undone_at >= decided_at)`);
    // Pins from before this version held ids and versions alone: what has not changed since is added.
    await db.query(`
      UPDATE review SET evidence = (
        SELECT jsonb_agg(CASE WHEN e.id IS NULL THEN pin ELSE pin_of(e) END)
        FROM jsonb_array_elements(review.evidence) pin
        LEFT JOIN evidence e ON e.id = (pin->>'id')::bigint AND e.version = (pin->>'version')::int)
      WHERE evidence <> '[]'`);

    // evidence: what had been accepted, so that readers see just what came after.
    await db.query(`
      CREATE TABLE reopening (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        task_id bigint NOT NULL REFERENCES task,
        from_status text NOT NULL CHECK (from_status IN ('ACCEPTED', 'NOT_APPLICABLE')),
        reason text NOT NULL CHECK (reason <> ''),
        task_version integer NOT NULL,
        evidence jsonb NOT NULL,
        reopened_by bigint NOT NULL REFERENCES account,
        reopened_at timestamptz NOT NULL
      )`);
    await db.query('CREATE INDEX reopening_task ON reopening (task_id)');

    await db.query(`
      CREATE TABLE return_phrase (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        unit_id bigint NOT NULL REFERENCES unit,
        obligation_id bigint NOT NULL REFERENCES obligation,
        text text NOT NULL CHECK (text <> '' AND text IS NFC NORMALIZED),
        created_by bigint NOT NULL REFERENCES account,
        created_at timestamptz NOT NULL,
        UNIQUE (unit_id, obligation_id, text)
      )`);

    // task_id null: all open tasks of the unit in the period. due_at: the first instant that would be late.
    await db.query(`
      CREATE TABLE extension (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        unit_id bigint NOT NULL REFERENCES unit,
        period_id bigint NOT NULL REFERENCES period,
        task_id bigint,
        due_at timestamptz NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        state text NOT NULL DEFAULT 'ASKED' CHECK (state IN ('ASKED', 'GRANTED', 'REFUSED')),
        decision_reason text,
        asked_by bigint NOT NULL REFERENCES account,
        asked_at timestamptz NOT NULL,
        decided_by bigint REFERENCES account,
        decided_at timestamptz,
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        FOREIGN KEY (task_id, unit_id, period_id) REFERENCES task (id, unit_id, period_id),
        CHECK ((state = 'ASKED') = (decided_at IS NULL)),
        CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
        CHECK (state <> 'REFUSED' OR decision_reason <> '')
      )`);
    await db.query(`
      CREATE UNIQUE INDEX extension_asked ON extension (unit_id, period_id, coalesce(task_id, 0)) WHERE state = 'ASKED'`);
    await db.query('CREATE INDEX extension_task ON extension (task_id)');

    // What a key did, for whoever asks again because the answer got lost.
    await db.query(`
      CREATE TABLE task_batch (
        account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
        key text NOT NULL CHECK (key <> ''),
        outcomes jsonb NOT NULL DEFAULT '[]',
        created_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, key)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE task_batch, extension, return_phrase, reopening');
    await db.query('ALTER TABLE review DROP COLUMN undone_at');
    await db.query('DROP FUNCTION pins_of');
    await db.query('DROP FUNCTION pin_of');
    await db.query('DROP INDEX task_waiting');
    await db.query('ALTER TABLE task DROP COLUMN claim, DROP COLUMN review_begun_at, DROP COLUMN review_begun_by');
  }
}
