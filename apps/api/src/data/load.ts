// Loads the data that the product cannot do without: the units of 2022, the plan, its periods and their tasks.
import { withStartLock } from '../data-source.ts';
import { makeDb, type Db } from '../lib/sql.ts';
import { openPeriod } from '../modules/period/period.store.ts';
import { insertPlan } from './load-plan.ts';
import { insertHierarchy } from './load-units.ts';
import { readAddresseeClasses, readPlan, readUnits } from './seed-files.ts';

/**
 * The last reorganisation before 2022: Nghị quyết 893/NQ-UBTVQH14, in force on 1 March 2020, merged two wards into
 * Phường Tân An. The next one is of 1 November 2024; it isn't applied yet, so the tree has no end.
 */
const UNITS_VALID_FROM = '2020-03-01';

const PLAN_FOLDER = 'chi-thi-33';

/**
 * Loads what is missing of the reference data; what is there is never changed, for it may have been edited.
 * Several processes may call it at once.
 * @param databaseUrl a postgres:// address of a migrated database
 * @throws when the seed contradicts itself, and then nothing is loaded
 */
export async function loadReferenceData(databaseUrl: string): Promise<void> {
  await loadUnderLock(databaseUrl, async (db) => {
    const [state] = await db.query<{ has_units: boolean; has_plan: boolean }>(
      `SELECT EXISTS (SELECT FROM hierarchy) AS has_units, EXISTS (SELECT FROM plan) AS has_plan`,
    );
    if (state!.has_units && state!.has_plan) return false;
    await insertAddresseeClasses(db);
    if (!state!.has_units) await insertHierarchy(db, await readUnits(), UNITS_VALID_FROM);
    if (!state!.has_plan) {
      await insertPlan(db, await readPlan(PLAN_FOLDER));
      const periods = await db.query<{ id: number }>('SELECT id FROM period ORDER BY ends_on');
      for (const period of periods) await openPeriod(db, period.id);
    }
    return true;
  });
}

async function insertAddresseeClasses(db: Db): Promise<void> {
  await db.query(
    `INSERT INTO addressee_class (code, name)
     SELECT c.* FROM json_to_recordset($1) AS c (code text, name text) ON CONFLICT DO NOTHING`,
    [JSON.stringify(await readAddresseeClasses())],
  );
}

/**
 * Runs `work` in one transaction, while no other process migrates or loads. When it loaded something (true), the
 * planner's statistics are brought up to date, for thousands of new rows without statistics make slow plans.
 */
export async function loadUnderLock(databaseUrl: string, work: (db: Db) => Promise<boolean>): Promise<void> {
  await withStartLock(databaseUrl, async (client) => {
    await client.query('BEGIN');
    let loaded: boolean;
    try {
      loaded = await work(makeDb(client));
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
    if (loaded) await client.query('ANALYZE');
  });
}
