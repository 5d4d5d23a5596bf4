// Tasks, their evidence and attachments, reviews, the audit trail and export jobs.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Tasks1764000004000 implements MigrationInterface {
  name = 'Tasks1764000004000';

  async up(db: QueryRunner): Promise<void> {
    // The denominator is frozen: rows are made when the period opens, and stay.
    await db.query(`
      CREATE TABLE task (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        period_id bigint NOT NULL REFERENCES period,
        unit_id bigint NOT NULL REFERENCES unit,
        obligation_id bigint NOT NULL REFERENCES obligation,
        status text NOT NULL DEFAULT 'NOT_STARTED'
          CHECK (status IN ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'NOT_APPLICABLE')),
        due_at timestamptz NOT NULL,
        submitted_at timestamptz,
        submitted_by bigint REFERENCES account,
        reason text,
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        UNIQUE (unit_id, period_id, obligation_id),
        UNIQUE (id, unit_id, period_id),
        CHECK (submitted_at IS NOT NULL OR status NOT IN ('SUBMITTED', 'ACCEPTED')),
        CHECK (reason IS NOT NULL OR status NOT IN ('RETURNED', 'NOT_APPLICABLE'))
      )`);
    await db.query('CREATE INDEX task_period_status ON task (period_id, status)');
    await db.query('CREATE INDEX task_obligation_period ON task (obligation_id, period_id)');

    await db.query(`
      CREATE TABLE evidence (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        unit_id bigint NOT NULL REFERENCES unit,
        period_id bigint NOT NULL REFERENCES period,
        kind text NOT NULL CHECK (kind IN ('DOCUMENT', 'EVENT', 'MODEL', 'FIGURE', 'MEDIA')),
        title text NOT NULL CHECK (title <> '' AND title IS NFC NORMALIZED),
        document_number text,
        happened_on date,
        quantity double precision,
        link text,
        note text,
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        created_by bigint REFERENCES account,
        updated_by bigint REFERENCES account,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        search text NOT NULL GENERATED ALWAYS AS (fold_vi(title || ' ' || coalesce(document_number, ''))) STORED,
        UNIQUE (id, unit_id, period_id)
      )`);
    await db.query('CREATE INDEX evidence_unit_period ON evidence (unit_id, period_id)');
    await db.query('CREATE INDEX evidence_period ON evidence (period_id)');
    await db.query('CREATE INDEX evidence_search ON evidence USING gin (search gin_trgm_ops)');

    // Both keys carry unit and period: a piece of evidence can only serve tasks of its own unit and period.
    await db.query(`
      CREATE TABLE evidence_task (
        task_id bigint NOT NULL,
        evidence_id bigint NOT NULL,
        unit_id bigint NOT NULL,
        period_id bigint NOT NULL,
        PRIMARY KEY (task_id, evidence_id),
        FOREIGN KEY (task_id, unit_id, period_id) REFERENCES task (id, unit_id, period_id),
        FOREIGN KEY (evidence_id, unit_id, period_id) REFERENCES evidence (id, unit_id, period_id) ON DELETE CASCADE
      )`);
    await db.query('CREATE INDEX evidence_task_evidence ON evidence_task (evidence_id)');

    await db.query(`
      CREATE TABLE evidence_key (
        account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
        key text NOT NULL CHECK (key <> ''),
        evidence_id bigint,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (account_id, key)
      )`);

    await db.query(`
      CREATE TABLE attachment (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        evidence_id bigint REFERENCES evidence ON DELETE SET NULL,
        file_name text NOT NULL CHECK (file_name <> '' AND file_name IS NFC NORMALIZED),
        media_type text NOT NULL,
        size bigint NOT NULL CHECK (size >= 0),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        storage_key text NOT NULL UNIQUE,
        uploaded_by bigint NOT NULL REFERENCES account,
        uploaded_at timestamptz NOT NULL DEFAULT now(),
        unclaimed_since timestamptz DEFAULT now(),
        CHECK ((evidence_id IS NULL) = (unclaimed_since IS NOT NULL))
      )`);
    await db.query('CREATE INDEX attachment_evidence ON attachment (evidence_id)');
    await db.query(
      'CREATE INDEX attachment_unclaimed ON attachment (unclaimed_since) WHERE unclaimed_since IS NOT NULL',
    );
    // What no evidence holds any more keeps a day, whoever let it go (ON DELETE SET NULL included): a deletion can be undone.
    await db.query(`
      CREATE FUNCTION attachment_unclaimed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.unclaimed_since := CASE
          WHEN NEW.evidence_id IS NOT NULL THEN NULL
          WHEN TG_OP = 'UPDATE' AND OLD.evidence_id IS NULL THEN OLD.unclaimed_since
          ELSE coalesce(NEW.unclaimed_since, now())
        END;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER attachment_unclaimed BEFORE INSERT OR UPDATE OF evidence_id ON attachment
      FOR EACH ROW EXECUTE FUNCTION attachment_unclaimed()`);

    // A decision is pinned to what was seen: [{"id": 1, "version": 3}, …].
    await db.query(`
      CREATE TABLE review (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        task_id bigint NOT NULL REFERENCES task,
        decision text NOT NULL CHECK (decision IN ('ACCEPT', 'RETURN')),
        reason text,
        task_version integer NOT NULL,
        evidence jsonb NOT NULL,
        decided_by bigint NOT NULL REFERENCES account,
        decided_at timestamptz NOT NULL,
        CHECK (decision = 'ACCEPT' OR reason <> '')
      )`);
    await db.query('CREATE INDEX review_task ON review (task_id)');

    await db.query(`
      CREATE TABLE audit (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        account_id bigint REFERENCES account,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id bigint NOT NULL,
        unit_id bigint NOT NULL REFERENCES unit,
        before jsonb,
        after jsonb,
        request_id text
      )`);
    await db.query('CREATE INDEX audit_subject ON audit (subject_type, subject_id)');
    await db.query('CREATE INDEX audit_unit ON audit (unit_id, at)');

    await db.query(`
      CREATE TABLE export_job (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
        view text NOT NULL CHECK (view IN ('UNITS', 'TASKS', 'EVIDENCE')),
        format text NOT NULL CHECK (format IN ('XLSX', 'CSV', 'JSON')),
        filter jsonb NOT NULL,
        state text NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
        rows_done integer NOT NULL DEFAULT 0,
        rows_total integer,
        file_name text NOT NULL,
        storage_key text,
        error text,
        tries integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        heartbeat_at timestamptz,
        finished_at timestamptz,
        CHECK (state <> 'DONE' OR storage_key IS NOT NULL),
        CHECK (state <> 'FAILED' OR error IS NOT NULL)
      )`);
    await db.query('CREATE INDEX export_job_state ON export_job (state)');
    await db.query('CREATE INDEX export_job_account ON export_job (account_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE export_job, audit, review, attachment, evidence_key, evidence_task, evidence, task');
    await db.query('DROP FUNCTION attachment_unclaimed');
  }
}
