// The sample data set: what `npm start` shows, in a database of the benchmark's own.
import { loadDemoData } from '@dan-van/api/src/data/demo.ts';
import { loadReferenceData } from '@dan-van/api/src/data/load.ts';
import { loadSampleData } from '@dan-van/api/src/data/sample/load.ts';
import { migrate } from '@dan-van/api/src/data-source.ts';
import { query } from './cluster.ts';

/** Loads the city, its plan, demo accounts and sample evidence into an empty database. */
export async function loadSample(url: string): Promise<void> {
  await migrate(url);
  await loadReferenceData(url);
  await loadDemoData(url, { password: crypto.randomUUID() });
  await loadSampleData(url);
  // The server refuses demo accounts on a database that is named to it; nobody else reaches this one.
  await query(url, 'UPDATE account SET demo = false');
  await query(url, 'VACUUM ANALYZE');
}
