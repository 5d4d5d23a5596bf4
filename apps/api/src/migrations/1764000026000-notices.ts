// Comments, notifications with what each person wants of them, and the mails that carry them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = `'ASSIGNED', 'DUE', 'OVERDUE', 'RETURNED', 'ACCEPTED', 'MENTIONED', 'COMMENTED', 'EXTENDED', 'URGED',
  'SUBMITTED', 'HANDOVER'`;

export class Notices1764000026000 implements MigrationInterface {
  name = 'Notices1764000026000';

  async up(db: QueryRunner): Promise<void> {
    // Who has no address is told in the app only.
    await db.query(`ALTER TABLE account ADD COLUMN email text CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$')`);

    // No foreign key to the subject: evidence that was removed by mistake comes back with its thread.
    await db.query(`
      CREATE TABLE comment (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        subject_type text NOT NULL CHECK (subject_type IN ('Task', 'Evidence')),
        subject_id bigint NOT NULL,
        unit_id bigint NOT NULL REFERENCES unit,
        account_id bigint NOT NULL REFERENCES account,
        body text NOT NULL CHECK (body IS NFC NORMALIZED),
        mentions bigint[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        created_at timestamptz NOT NULL,
        edited_at timestamptz,
        deleted_at timestamptz,
        CHECK ((body = '') = (deleted_at IS NOT NULL))
      )`);
    await db.query('CREATE INDEX comment_subject ON comment (subject_type, subject_id)');

    // What is left out of notification_choice goes by the defaults of notification.rules.ts.
    await db.query(`
      CREATE TABLE notification_setting (
        account_id bigint PRIMARY KEY REFERENCES account ON DELETE CASCADE,
        digest_hour integer CHECK (digest_hour BETWEEN 0 AND 23),
        language text NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en'))
      )`);
    await db.query(`
      CREATE TABLE notification_choice (
        account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN (${KINDS})),
        app boolean NOT NULL,
        mail boolean NOT NULL,
        PRIMARY KEY (account_id, kind)
      )`);

    // digest_on: a person gets one digest a day, however many servers think of it.
    await db.query(`
      CREATE TABLE mail (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
        digest_on date,
        state text NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'SENT', 'DROPPED', 'FAILED')),
        tries integer NOT NULL DEFAULT 0,
        error text,
        created_at timestamptz NOT NULL,
        ended_at timestamptz,
        UNIQUE (account_id, digest_on),
        CHECK (state <> 'FAILED' OR error IS NOT NULL)
      )`);

    // cause: the audit row, or the reckoning of a day, that it tells of. To a person each is told once.
    await db.query(`
      CREATE TABLE notification (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN (${KINDS})),
        cause text NOT NULL CHECK (cause <> ''),
        at timestamptz NOT NULL,
        actor_id bigint REFERENCES account ON DELETE SET NULL,
        unit_id bigint REFERENCES unit,
        period_id bigint REFERENCES period,
        task_id bigint REFERENCES task,
        evidence_id bigint,
        comment_id bigint REFERENCES comment,
        facts jsonb NOT NULL,
        in_app boolean NOT NULL,
        read_at timestamptz,
        delivery text NOT NULL CHECK (delivery IN ('NONE', 'NOW', 'DIGEST')),
        mail_id bigint REFERENCES mail ON DELETE SET NULL,
        UNIQUE (account_id, cause, kind)
      )`);
    await db.query('CREATE INDEX notification_list ON notification (account_id, at DESC, id DESC) WHERE in_app');
    await db.query('CREATE INDEX notification_unread ON notification (account_id) WHERE in_app AND read_at IS NULL');
    await db.query(`CREATE INDEX notification_digest ON notification (account_id)
      WHERE delivery = 'DIGEST' AND mail_id IS NULL`);
    await db.query('CREATE INDEX notification_mail ON notification (mail_id)');

    // How far the audit trail has been told: everything up to the mark, and beyond it the rows that are listed.
    await db.query('CREATE TABLE notice_mark (single boolean PRIMARY KEY CHECK (single), audit_id bigint NOT NULL)');
    await db.query('INSERT INTO notice_mark SELECT true, coalesce(max(id), 0) FROM audit');
    await db.query('CREATE TABLE notice_told (audit_id bigint PRIMARY KEY)');
    await db.query(`CREATE INDEX task_due_open ON task (due_at)
      WHERE status IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX task_due_open');
    await db.query(
      'DROP TABLE notice_told, notice_mark, notification, mail, notification_choice, notification_setting',
    );
    await db.query('DROP TABLE comment');
    await db.query('ALTER TABLE account DROP COLUMN email');
  }
}
