// Knows whether a database holds what it should: the data set of this version, on the schema of today.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { query } from './cluster.ts';

const API = resolve(import.meta.dirname, '../../api/src');

/** Of everything that a data set is made from; any change loads it anew. */
export function fingerprint(folders: string[], version: string): string {
  const hash = createHash('sha256').update(version);
  for (const folder of folders) {
    for (const name of readdirSync(join(API, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ts|csv|json)$/.test(name)) hash.update(name).update(readFileSync(join(API, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** What was noted in the database when its load was complete. */
export async function isMarked(url: string, print: string): Promise<boolean> {
  const [row] = await query<{ there: boolean }>(url, `SELECT to_regclass('bench_marker') IS NOT NULL AS there`);
  if (!row!.there) return false;
  return (await query(url, 'SELECT FROM bench_marker WHERE fingerprint = $1', [print])).length > 0;
}

/** Notes that the load is complete. */
export async function mark(url: string, print: string): Promise<void> {
  await query(url, `CREATE TABLE bench_marker (fingerprint text)`);
  await query(url, 'INSERT INTO bench_marker VALUES ($1)', [print]);
}
