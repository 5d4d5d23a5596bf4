// Installs the dependencies with the pinned pnpm, unless what is installed is what the lockfile says.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE, ROOT, checkHost } from './root.mjs';
import { run } from './run.mjs';

const STAMP = join(ROOT, 'node_modules/.installed');

/** Files that decide what is installed. */
const MANIFESTS = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  ...['packages/schema', 'packages/plan-parser', 'apps/api', 'apps/web', 'apps/bench', 'e2e'].map(
    (folder) => `${folder}/package.json`,
  ),
];

/**
 * Makes sure that the dependencies are there; ends the process with a sentence when they cannot be.
 * @param {{ quiet?: boolean }} [options] quiet: standard output belongs to the caller, so all goes to standard error
 */
export async function ensureInstalled({ quiet = false } = {}) {
  checkHost();
  const wanted = fingerprint();
  if (existsSync(NODE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  (quiet ? console.error : console.log)('Installing dependencies …');
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const args = ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'];
  const code = await run('npx', args, { env: { CI: 'true' }, quiet });
  if (code !== 0) {
    console.error(
      '\nThe dependencies could not be installed. If the network or the npm registry was out of reach, try again; ' +
        'if pnpm-lock.yaml does not fit a package.json, run: npx ' +
        packageManager +
        ' install',
    );
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}

function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of MANIFESTS) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}
