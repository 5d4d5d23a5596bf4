// Builds the web app, unless its sources are those of the last build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './root.mjs';
import { run } from './run.mjs';

const WEB = join(ROOT, 'apps/web');
const STAMP = join(CACHE, 'web-build');
const SOURCES = ['apps/web', 'packages/schema/src', 'tsconfig.base.json', 'pnpm-lock.yaml'];
const NOT_SOURCES = new Set(['node_modules', 'dist', '.cache', 'coverage']);

/**
 * @param {{ force?: boolean }} [options] force: build even if nothing changed
 * @returns {Promise<number>} 0, or the exit code of the build that failed
 */
export async function ensureWebBuilt({ force = false } = {}) {
  const wanted = fingerprint();
  const built = existsSync(join(WEB, 'dist/index.html')) && existsSync(STAMP);
  if (!force && built && readFileSync(STAMP, 'utf8') === wanted) return 0;
  console.log('Building the web app …');
  rmSync(STAMP, { force: true });
  const code = await run(join(WEB, 'node_modules/.bin/vite'), ['build', '--logLevel', 'warn'], {
    cwd: WEB,
    env: { NODE_ENV: 'production' },
  });
  if (code === 0) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(STAMP, wanted);
  }
  return code;
}

/** Of contents, not of times: a clone or a checkout changes times without changing anything. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) add(hash, source);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function add(hash, path) {
  const full = join(ROOT, path);
  if (!statSync(full).isDirectory()) {
    hash.update(path).update(readFileSync(full));
    return;
  }
  for (const name of readdirSync(full).sort()) if (!NOT_SOURCES.has(name)) add(hash, `${path}/${name}`);
}
