// Takes indexes, constraints and triggers away from tables for a bulk load, and puts them back.
import type pg from 'pg';

interface Definition {
  drop: string;
  add: string;
}

/**
 * Drops the keys, foreign keys, indexes and triggers' work of some tables; checks and NOT NULL stay in force.
 * @returns the statements that put everything back, in order
 */
export async function strip(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const foreignKeys = await definitions(client, CONSTRAINTS, tables, ['f']);
  const keys = await definitions(client, CONSTRAINTS, tables, ['p', 'u']);
  for (const { drop } of [...foreignKeys, ...keys]) await client.query(drop);
  const indexes = await definitions(client, INDEXES, tables);
  for (const { drop } of indexes) await client.query(drop);
  for (const table of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  return [
    ...[...keys, ...indexes, ...foreignKeys].map(({ add }) => add),
    ...tables.map((table) => `ALTER TABLE ${table} ENABLE TRIGGER USER`),
  ];
}

// Foreign keys of other tables that point here depend on the keys, so they go too.
const CONSTRAINTS = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS add
  FROM pg_constraint
  WHERE (conrelid = ANY ($1::regclass[]) OR confrelid = ANY ($1::regclass[])) AND contype = ANY ($2) ORDER BY conname`;

const INDEXES = `
  SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS add
  FROM pg_index WHERE indrelid = ANY ($1::regclass[]) ORDER BY indexrelid`;

async function definitions(client: pg.Client, text: string, ...values: unknown[]): Promise<Definition[]> {
  return (await client.query<Definition>(text, values)).rows;
}
