// Versions of a plan: each is a document of its own; plan and obligations keep their identity, and with it their tasks.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlanVersions1764000020000 implements MigrationInterface {
  name = 'PlanVersions1764000020000';

  async up(db: QueryRunner): Promise<void> {
    // running_rule: whether the version took hold of the period that was running, or began with the next.
    await db.query(`
      CREATE TABLE plan_version (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        plan_id bigint NOT NULL REFERENCES plan ON DELETE CASCADE,
        number integer NOT NULL CHECK (number > 0),
        title text NOT NULL,
        preamble text[] NOT NULL DEFAULT '{}',
        latest boolean NOT NULL,
        running_rule text CHECK (running_rule IN ('NOW', 'NEXT')),
        published_at timestamptz,
        published_by bigint REFERENCES account,
        UNIQUE (plan_id, number),
        UNIQUE (id, plan_id),
        CHECK ((number = 1) = (running_rule IS NULL))
      )`);
    await db.query('CREATE UNIQUE INDEX plan_version_latest ON plan_version (plan_id) WHERE latest');
    await db.query(`
      INSERT INTO plan_version (plan_id, number, title, preamble, latest, published_at, published_by)
      SELECT plan.id, 1, plan.title, plan.preamble, true, audit.at, audit.account_id
      FROM plan LEFT JOIN LATERAL (
        SELECT at, account_id FROM audit
        WHERE subject_type = 'Plan' AND subject_id = plan.id AND action = 'plan.publish' ORDER BY id LIMIT 1) audit ON true
      ORDER BY plan.id`);
    // plan.title stays as the name of the plan today.
    await db.query('ALTER TABLE plan DROP COLUMN preamble');

    await db.query('ALTER TABLE clause ADD COLUMN version_id bigint');
    await db.query('UPDATE clause SET version_id = v.id FROM plan_version v WHERE v.plan_id = clause.plan_id');
    await db.query(`
      ALTER TABLE clause ALTER COLUMN version_id SET NOT NULL,
        DROP CONSTRAINT clause_plan_id_parent_id_fkey,
        DROP CONSTRAINT clause_plan_id_path_key,
        DROP CONSTRAINT clause_plan_id_position_key,
        ADD UNIQUE (version_id, id),
        ADD UNIQUE (version_id, path),
        ADD UNIQUE (version_id, position),
        ADD FOREIGN KEY (version_id, plan_id) REFERENCES plan_version (id, plan_id) ON DELETE CASCADE`);
    await db.query('ALTER TABLE clause ADD FOREIGN KEY (version_id, parent_id) REFERENCES clause (version_id, id)');

    await db.query('ALTER TABLE footnote ADD COLUMN version_id bigint REFERENCES plan_version ON DELETE CASCADE');
    await db.query('UPDATE footnote SET version_id = v.id FROM plan_version v WHERE v.plan_id = footnote.plan_id');
    await db.query(`
      ALTER TABLE footnote ALTER COLUMN version_id SET NOT NULL, DROP COLUMN plan_id, ADD UNIQUE (version_id, number)`);

    await db.query('ALTER TABLE citation ADD COLUMN version_id bigint REFERENCES plan_version ON DELETE CASCADE');
    await db.query('UPDATE citation SET version_id = v.id FROM plan_version v WHERE v.plan_id = citation.plan_id');
    await db.query(`
      ALTER TABLE citation ALTER COLUMN version_id SET NOT NULL, DROP COLUMN plan_id,
        ADD UNIQUE NULLS NOT DISTINCT (version_id, clause_id, footnote_id, document_id)`);

    // obligation holds the words of today (for an ended one, its last); ended_by is the version that has it no more.
    // Positions move all at once when a version is published.
    await db.query(`
      ALTER TABLE obligation ADD COLUMN ended_by bigint REFERENCES plan_version,
        DROP CONSTRAINT obligation_plan_id_position_key,
        ADD CONSTRAINT obligation_plan_id_position_key UNIQUE (plan_id, position) DEFERRABLE INITIALLY IMMEDIATE`);

    // What every version says of its duties, as it was published: never changed afterwards.
    await db.query(`
      CREATE TABLE obligation_version (
        version_id bigint NOT NULL,
        obligation_id bigint NOT NULL REFERENCES obligation ON DELETE CASCADE,
        clause_id bigint NOT NULL,
        kind text NOT NULL,
        label text NOT NULL,
        label_en text NOT NULL,
        text text NOT NULL,
        quote_start integer NOT NULL CHECK (quote_start >= 0),
        cadence text NOT NULL,
        period_kinds text[] NOT NULL,
        addressees text[] NOT NULL,
        position integer NOT NULL,
        PRIMARY KEY (obligation_id, version_id),
        FOREIGN KEY (version_id) REFERENCES plan_version ON DELETE CASCADE,
        FOREIGN KEY (version_id, clause_id) REFERENCES clause (version_id, id) ON DELETE CASCADE
      )`);
    await db.query('CREATE INDEX obligation_version_clause ON obligation_version (clause_id)');
    await db.query(`
      INSERT INTO obligation_version (version_id, obligation_id, clause_id, kind, label, label_en, text, quote_start,
        cadence, period_kinds, addressees, position)
      SELECT v.id, o.id, o.clause_id, o.kind, o.label, o.label_en, o.text, o.quote_start, o.cadence, o.period_kinds,
        ARRAY(SELECT class_code FROM obligation_addressee a WHERE a.obligation_id = o.id ORDER BY a.position), o.position
      FROM obligation o JOIN plan_version v ON v.plan_id = o.plan_id`);

    // The version under which a period is carried out; a new one is carried out under the latest.
    await db.query('ALTER TABLE period ADD COLUMN version_id bigint');
    await db.query('UPDATE period SET version_id = v.id FROM plan_version v WHERE v.plan_id = period.plan_id');
    await db.query(`
      ALTER TABLE period ALTER COLUMN version_id SET NOT NULL,
        ADD FOREIGN KEY (version_id, plan_id) REFERENCES plan_version (id, plan_id)`);
    await db.query(`
      CREATE FUNCTION period_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.version_id := coalesce(NEW.version_id,
          (SELECT id FROM plan_version WHERE plan_id = NEW.plan_id AND latest));
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER period_version BEFORE INSERT ON period FOR EACH ROW EXECUTE FUNCTION period_version()`);

    // What a version did to a task that was there before: its duty was changed, or is no longer the unit's.
    await db.query(`
      CREATE TABLE task_amendment (
        task_id bigint NOT NULL REFERENCES task,
        version_id bigint NOT NULL REFERENCES plan_version,
        kind text NOT NULL CHECK (kind IN ('CHANGED', 'ENDED', 'WITHDRAWN')),
        acknowledged_at timestamptz,
        acknowledged_by bigint REFERENCES account,
        PRIMARY KEY (task_id, version_id),
        CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL))
      )`);

    // A draft may be meant as a new version of a plan; then several drafts become one plan.
    await db.query(`
      ALTER TABLE plan_draft ADD COLUMN amends_plan_id bigint REFERENCES plan, DROP CONSTRAINT plan_draft_plan_id_key`);
    await db.query('CREATE INDEX plan_draft_plan ON plan_draft (plan_id)');
  }

  /** Refuses while a plan has more than one version: taking them back would lose documents and duties. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM plan_version WHERE number > 1) THEN
          RAISE EXCEPTION 'A plan has more than one version: they would be lost';
        END IF;
      END $$`);
    await db.query('DROP INDEX plan_draft_plan');
    await db.query('ALTER TABLE plan_draft DROP COLUMN amends_plan_id, ADD UNIQUE (plan_id)');
    await db.query('DROP TABLE task_amendment');
    await db.query('DROP TRIGGER period_version ON period');
    await db.query('DROP FUNCTION period_version');
    await db.query('ALTER TABLE period DROP COLUMN version_id');
    await db.query('DROP TABLE obligation_version');
    await db.query(`
      ALTER TABLE obligation DROP COLUMN ended_by,
        DROP CONSTRAINT obligation_plan_id_position_key, ADD UNIQUE (plan_id, position)`);

    await db.query('ALTER TABLE citation ADD COLUMN plan_id bigint REFERENCES plan ON DELETE CASCADE');
    await db.query('UPDATE citation SET plan_id = v.plan_id FROM plan_version v WHERE v.id = citation.version_id');
    await db.query(`
      ALTER TABLE citation ALTER COLUMN plan_id SET NOT NULL, DROP COLUMN version_id,
        ADD UNIQUE NULLS NOT DISTINCT (plan_id, clause_id, footnote_id, document_id)`);
    await db.query('ALTER TABLE footnote ADD COLUMN plan_id bigint REFERENCES plan ON DELETE CASCADE');
    await db.query('UPDATE footnote SET plan_id = v.plan_id FROM plan_version v WHERE v.id = footnote.version_id');
    await db.query(`
      ALTER TABLE footnote ALTER COLUMN plan_id SET NOT NULL, DROP COLUMN version_id, ADD UNIQUE (plan_id, number)`);
    await db.query(`
      ALTER TABLE clause DROP CONSTRAINT clause_version_id_parent_id_fkey, DROP COLUMN version_id,
        ADD UNIQUE (plan_id, path), ADD UNIQUE (plan_id, position),
        ADD FOREIGN KEY (plan_id, parent_id) REFERENCES clause (plan_id, id)`);

    await db.query(`ALTER TABLE plan ADD COLUMN preamble text[] NOT NULL DEFAULT '{}'`);
    await db.query('UPDATE plan SET preamble = v.preamble FROM plan_version v WHERE v.plan_id = plan.id');
    await db.query('DROP TABLE plan_version');
  }
}
