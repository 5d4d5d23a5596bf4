// How tasks stood and what served them at any instant: spans of time, kept by triggers; and files kept for restoring.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** History is written by the triggers alone, with the owner's rights; names are looked up in this schema only. */
const TRIGGER = `RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = public, pg_temp SET enable_seqscan = off`;

const NOW = 'history_now()';

/** What a task's span holds besides its time. */
const STATE = 'status, due_at, submitted_at';

export class TaskHistory1764000023001 implements MigrationInterface {
  name = 'TaskHistory1764000023001';

  async up(db: QueryRunner): Promise<void> {
    // The instant of a change is that of the request; whoever changes rows by hand has the database's clock.
    await db.query(`
      CREATE FUNCTION history_now() RETURNS timestamptz LANGUAGE sql STABLE
      RETURN coalesce(nullif(current_setting('danvan.now', true), '')::timestamptz, now())`);

    // valid_from is the first instant of the state, valid_to the first one that it is no longer.
    await db.query(`
      CREATE TABLE task_state (
        task_id bigint NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_to timestamptz NOT NULL DEFAULT 'infinity' CHECK (valid_to > valid_from),
        status text NOT NULL,
        due_at timestamptz NOT NULL,
        submitted_at timestamptz,
        PRIMARY KEY (task_id, valid_from)
      )`);
    await db.query(`
      CREATE TABLE evidence_span (
        task_id bigint NOT NULL,
        evidence_id bigint NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_to timestamptz NOT NULL DEFAULT 'infinity' CHECK (valid_to > valid_from),
        title text NOT NULL,
        title_search text NOT NULL GENERATED ALWAYS AS (fold_vi(title)) STORED,
        PRIMARY KEY (task_id, evidence_id, valid_from)
      )`);

    await this.recall(db);
    await db.query('CREATE INDEX evidence_span_evidence ON evidence_span (evidence_id)');
    await this.follow(db);

    // What evidence has held is kept, because the evidence, or its earlier version, can be restored.
    await db.query('ALTER TABLE attachment ADD COLUMN released_from bigint');
    await db.query(`
      CREATE OR REPLACE FUNCTION attachment_unclaimed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.unclaimed_since := CASE
          WHEN NEW.evidence_id IS NOT NULL THEN NULL
          WHEN TG_OP = 'UPDATE' AND OLD.evidence_id IS NULL THEN OLD.unclaimed_since
          ELSE coalesce(NEW.unclaimed_since, now())
        END;
        NEW.released_from := CASE
          WHEN NEW.evidence_id IS NOT NULL THEN NULL
          WHEN TG_OP = 'UPDATE' THEN coalesce(OLD.evidence_id, OLD.released_from)
        END;
        RETURN NEW;
      END $$`);

    await db.query(`ALTER TABLE export_job DROP CONSTRAINT export_job_view_check,
      ADD CONSTRAINT export_job_view_check CHECK (view IN ('UNITS', 'TASKS', 'EVIDENCE', 'AUDIT'))`);
  }

  /** What is there already: the rows still tell when evidence was entered, when a task was sent up and decided on. */
  private async recall(db: QueryRunner): Promise<void> {
    await db.query(`
      INSERT INTO task_state (task_id, valid_from, valid_to, ${STATE})
      SELECT task_id, valid_from, lead(valid_from, 1, 'infinity') OVER (PARTITION BY task_id ORDER BY valid_from), ${STATE}
      FROM (
        SELECT DISTINCT ON (task_id, valid_from) * FROM (
          SELECT t.id AS task_id, least(p.starts_on::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh', e.first, now()) AS valid_from,
            1 AS nth, 'NOT_STARTED' AS status, t.due_at, NULL::timestamptz AS submitted_at
          FROM task t JOIN period p ON p.id = t.period_id
          LEFT JOIN LATERAL (SELECT min(e.created_at) AS first FROM evidence_task et JOIN evidence e ON e.id = et.evidence_id
            WHERE et.task_id = t.id) e ON true
          UNION ALL
          SELECT et.task_id, min(e.created_at), 2, 'IN_PROGRESS', t.due_at, NULL
          FROM evidence_task et JOIN evidence e ON e.id = et.evidence_id JOIN task t ON t.id = et.task_id
          GROUP BY et.task_id, t.due_at
          UNION ALL
          SELECT t.id, t.submitted_at, 3, 'SUBMITTED', t.due_at, t.submitted_at FROM task t WHERE t.submitted_at IS NOT NULL
          UNION ALL
          SELECT t.id, greatest(r.decided_at, t.submitted_at), 4, t.status, t.due_at,
            t.submitted_at
          FROM task t LEFT JOIN LATERAL (SELECT max(decided_at) AS decided_at FROM review WHERE task_id = t.id) r ON true
          WHERE t.status IN ('ACCEPTED', 'RETURNED')
          UNION ALL
          SELECT t.id, now(), 5, t.status, t.due_at, t.submitted_at FROM task t
          WHERE t.status = 'NOT_APPLICABLE'
            OR (t.status IN ('NOT_STARTED', 'IN_PROGRESS')
              AND (t.submitted_at IS NOT NULL
                OR (t.status = 'IN_PROGRESS') <> EXISTS (SELECT FROM evidence_task WHERE task_id = t.id)))
        ) told ORDER BY task_id, valid_from, nth DESC
      ) known`);
    await db.query(`
      INSERT INTO evidence_span (task_id, evidence_id, valid_from, title)
      SELECT et.task_id, e.id, e.created_at, e.title FROM evidence_task et JOIN evidence e ON e.id = et.evidence_id`);
  }

  private async follow(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION task_state_made() ${TRIGGER} AS $$
      BEGIN
        INSERT INTO task_state (task_id, valid_from, ${STATE}) SELECT id, ${NOW}, ${STATE} FROM new_rows;
        RETURN NULL;
      END $$`);
    // Requests that wait for each other may end in another order than they began: time never runs backwards for a task.
    await db.query(`
      CREATE FUNCTION task_state_changed() ${TRIGGER} AS $$
      DECLARE
        changed record;
        began timestamptz;
      BEGIN
        FOR changed IN
          SELECT n.id, n.status, n.due_at, n.submitted_at FROM new_rows n JOIN old_rows o ON o.id = n.id
          WHERE (n.status, n.due_at, n.submitted_at) IS DISTINCT FROM (o.status, o.due_at, o.submitted_at)
        LOOP
          SELECT valid_from INTO began FROM task_state WHERE task_id = changed.id AND valid_to = 'infinity';
          IF began >= ${NOW} THEN
            UPDATE task_state SET status = changed.status, due_at = changed.due_at, submitted_at = changed.submitted_at
            WHERE task_id = changed.id AND valid_from = began;
          ELSE
            UPDATE task_state SET valid_to = ${NOW} WHERE task_id = changed.id AND valid_from = began;
            INSERT INTO task_state (task_id, valid_from, ${STATE})
            VALUES (changed.id, ${NOW}, changed.status, changed.due_at, changed.submitted_at);
          END IF;
        END LOOP;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER task_state_made AFTER INSERT ON task
      REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION task_state_made()`);
    await db.query(`
      CREATE TRIGGER task_state_changed AFTER UPDATE ON task
      REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION task_state_changed()`);

    await db.query(`
      CREATE FUNCTION evidence_span_begun() ${TRIGGER} AS $$
      BEGIN
        INSERT INTO evidence_span (task_id, evidence_id, valid_from, title)
        SELECT n.task_id, n.evidence_id, greatest(${NOW}, ended.at), e.title
        FROM new_rows n JOIN evidence e ON e.id = n.evidence_id
        LEFT JOIN LATERAL (SELECT max(s.valid_to) AS at FROM evidence_span s
          WHERE s.task_id = n.task_id AND s.evidence_id = n.evidence_id) ended ON true;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE FUNCTION evidence_span_ended() ${TRIGGER} AS $$
      BEGIN
        DELETE FROM evidence_span s USING old_rows o
        WHERE s.task_id = o.task_id AND s.evidence_id = o.evidence_id AND s.valid_to = 'infinity' AND s.valid_from >= ${NOW};
        UPDATE evidence_span s SET valid_to = ${NOW} FROM old_rows o
        WHERE s.task_id = o.task_id AND s.evidence_id = o.evidence_id AND s.valid_to = 'infinity';
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE FUNCTION evidence_span_renamed() ${TRIGGER} AS $$
      BEGIN
        UPDATE evidence_span s SET title = n.title FROM new_rows n
        WHERE s.evidence_id = n.id AND s.valid_to = 'infinity' AND s.valid_from >= ${NOW} AND s.title <> n.title;
        WITH ended AS (
          UPDATE evidence_span s SET valid_to = ${NOW} FROM new_rows n
          WHERE s.evidence_id = n.id AND s.valid_to = 'infinity' AND s.title <> n.title
          RETURNING s.task_id, s.evidence_id, n.title)
        INSERT INTO evidence_span (task_id, evidence_id, valid_from, title)
        SELECT task_id, evidence_id, ${NOW}, title FROM ended;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER evidence_span_begun AFTER INSERT ON evidence_task
      REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION evidence_span_begun()`);
    await db.query(`
      CREATE TRIGGER evidence_span_ended AFTER DELETE ON evidence_task
      REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION evidence_span_ended()`);
    await db.query(`
      CREATE TRIGGER evidence_span_renamed AFTER UPDATE ON evidence
      REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION evidence_span_renamed()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM export_job WHERE view = 'AUDIT'`);
    await db.query(`ALTER TABLE export_job DROP CONSTRAINT export_job_view_check,
      ADD CONSTRAINT export_job_view_check CHECK (view IN ('UNITS', 'TASKS', 'EVIDENCE'))`);
    await db.query(`
      CREATE OR REPLACE FUNCTION attachment_unclaimed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.unclaimed_since := CASE
          WHEN NEW.evidence_id IS NOT NULL THEN NULL
          WHEN TG_OP = 'UPDATE' AND OLD.evidence_id IS NULL THEN OLD.unclaimed_since
          ELSE coalesce(NEW.unclaimed_since, now())
        END;
        RETURN NEW;
      END $$`);
    await db.query('ALTER TABLE attachment DROP COLUMN released_from');
    await db.query('DROP FUNCTION evidence_span_renamed, evidence_span_ended, evidence_span_begun CASCADE');
    await db.query('DROP FUNCTION task_state_changed, task_state_made CASCADE');
    await db.query('DROP TABLE evidence_span, task_state');
    await db.query('DROP FUNCTION history_now');
  }
}
