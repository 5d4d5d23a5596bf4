// Runs the product for the journeys, on data of its own that goes when it ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dataDir = mkdtempSync(join(tmpdir(), 'danvan-e2e-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));

// Whatever the person who runs the tests has set for a server of their own is not meant for this one.
for (const name of [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'ATTACHMENTS_DRIVE',
  'DEMO_PASSWORD',
  'PUBLIC_ORIGIN',
  'TRUST_PROXY',
]) {
  delete process.env[name];
}
process.env.DATA_DIR = dataDir;

await import('../apps/api/src/main.ts');
