// Urgings (đôn đốc): one act over many units, and what each of them was missing then.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reminders1764000025001 implements MigrationInterface {
  name = 'Reminders1764000025001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE reminder (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        sent_by bigint NOT NULL REFERENCES account,
        sent_at timestamptz NOT NULL,
        idempotency_key text NOT NULL CHECK (idempotency_key <> ''),
        filter jsonb NOT NULL,
        words text NOT NULL CHECK (words <> '' AND words IS NFC NORMALIZED),
        letter jsonb NOT NULL CHECK (jsonb_typeof(letter) = 'object'),
        UNIQUE (sent_by, idempotency_key)
      )`);
    // The task as it stood then: it goes on, the record stays.
    await db.query(`
      CREATE TABLE reminder_task (
        reminder_id bigint NOT NULL REFERENCES reminder,
        task_id bigint NOT NULL REFERENCES task,
        unit_id bigint NOT NULL REFERENCES unit,
        status text NOT NULL CHECK (status IN ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')),
        due_at timestamptz NOT NULL,
        PRIMARY KEY (reminder_id, task_id)
      )`);
    await db.query('CREATE INDEX reminder_task_task ON reminder_task (task_id)');
    await db.query('CREATE INDEX reminder_task_unit ON reminder_task (unit_id, reminder_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE reminder_task, reminder');
  }
}
