// Periods of a month and a quarter, the rhythms that ask for them, and duties with a day of their own.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MonthsAndQuarters1764000021000 implements MigrationInterface {
  name = 'MonthsAndQuarters1764000021000';

  async up(db: QueryRunner): Promise<void> {
    await setKinds(db, {
      cadences: "'ONCE', 'CONTINUOUS', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'AD_HOC'",
      periods: "'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'AD_HOC'",
    });
    // The last good day; null for what has its period's deadline.
    await db.query('ALTER TABLE obligation ADD COLUMN due_on date');
  }

  /** Refuses while there are months or quarters: their tasks would be lost. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE obligation DROP COLUMN due_on');
    await setKinds(db, {
      cadences: "'ONCE', 'CONTINUOUS', 'HALF_YEARLY', 'YEARLY', 'AD_HOC'",
      periods: "'HALF_YEAR', 'YEAR', 'AD_HOC'",
    });
  }
}

async function setKinds(db: QueryRunner, { cadences, periods }: { cadences: string; periods: string }): Promise<void> {
  await db.query(`
    ALTER TABLE obligation DROP CONSTRAINT obligation_cadence_check, DROP CONSTRAINT obligation_period_kinds_check,
      ADD CONSTRAINT obligation_cadence_check CHECK (cadence IN (${cadences})),
      ADD CONSTRAINT obligation_period_kinds_check CHECK (period_kinds <@ ARRAY[${periods}])`);
  await db.query(`
    ALTER TABLE period DROP CONSTRAINT period_kind_check,
      ADD CONSTRAINT period_kind_check CHECK (kind IN (${periods}))`);
}
