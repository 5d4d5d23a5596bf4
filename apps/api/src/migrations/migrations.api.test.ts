import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate, openDataSource } from '../data-source.ts';
import { createTestDatabase, type TestDatabase } from '../testing/cluster.ts';
import { migrations } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Everything that migrations make, in one text. */
async function shape(): Promise<string[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ line: string }>(`
    SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS line
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
    UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 AND conrelid <> 'migrations'::regclass
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
    UNION ALL SELECT 'function ' || p.oid::regprocedure FROM pg_proc p
    LEFT JOIN pg_depend d ON d.objid = p.oid AND d.deptype = 'e'
    WHERE p.pronamespace = 'public'::regnamespace AND d.objid IS NULL ORDER BY line`);
  await client.end();
  return rows.map(({ line }) => line);
}

it('can be taken back to nothing, one by one, and run again', async () => {
  const before = await shape();
  expect(before.length).toBeGreaterThan(200);
  const source = await openDataSource(database.url, 2);
  for (const _ of migrations) await source.undoLastMigration();
  await source.destroy();
  expect(await shape()).toEqual([]);
  await migrate(database.url);
  expect(await shape()).toEqual(before);
});
