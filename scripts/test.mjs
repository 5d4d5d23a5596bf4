// `npm test`: everything that CI checks, one step after the other; a step that fails does not hide those after it.
// Narrow it with: npm test -- --only format,lint,types,codegen,knip,docker,unit,api,build,e2e
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureWebBuilt } from './lib/build-web.mjs';
import { checkGenerated } from './lib/generated.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { lintDeployment } from './lib/lint-deployment.mjs';
import { playwrightCounts, vitestCounts } from './lib/reports.mjs';
import { CACHE, ROOT } from './lib/root.mjs';
import { run } from './lib/run.mjs';

const REPORTS = join(CACHE, 'reports');
const PACKAGES = ['packages/schema', 'packages/plan-parser', 'apps/api', 'apps/web', 'apps/bench', 'e2e', '.'];

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * A check counts as one test.
 * @param {number} code
 * @returns {Counts}
 */
const check = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

async function checkTypes() {
  let passed = 0;
  const failed = [];
  for (const folder of PACKAGES.filter((name) => name === '.' || hasTypeScript(name))) {
    const code = await run('tsc', ['-p', folder]);
    if (code === 0) passed += 1;
    else failed.push(folder);
  }
  if (failed.length > 0) console.error(`Types do not fit in: ${failed.join(', ')}`);
  return { passed, failed: failed.length };
}

/**
 * A package that is only a manifest yet has nothing to check.
 * @param {string} folder
 * @returns {boolean}
 */
function hasTypeScript(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).some(
    (entry) =>
      /\.tsx?$/.test(entry.name) ||
      (entry.isDirectory() && entry.name !== 'node_modules' && hasTypeScript(join(folder, entry.name))),
  );
}

/** @param {string} project */
async function vitest(project) {
  const report = join(REPORTS, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return vitestCounts(report, await run('vitest', ['run', '--project', project, ...reporters]));
}

async function playwright() {
  const report = join(REPORTS, 'e2e.json');
  const code = await run(join(ROOT, 'e2e/node_modules/.bin/playwright'), ['test', '--reporter=list,json'], {
    cwd: join(ROOT, 'e2e'),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return playwrightCounts(report, code);
}

async function endToEnd() {
  // The journeys run through the built app; with `--only e2e` nobody has built it yet.
  return (await ensureWebBuilt()) === 0 ? playwright() : { passed: 0, failed: 1 };
}

/** @type {[name: string, title: string, step: () => Promise<Counts>][]} */
const STEPS = [
  ['format', 'Format (prettier)', async () => check(await run('prettier', ['--check', '--log-level', 'warn', '.']))],
  ['lint', 'Lint and boundaries (eslint)', async () => check(await run('eslint', ['.', '--max-warnings', '0']))],
  ['types', 'Types (tsc, package by package)', checkTypes],
  ['codegen', 'Generated code is up to date', async () => check(await checkGenerated())],
  ['knip', 'Dead code (knip)', async () => check(await run('knip', ['--no-progress']))],
  ['docker', 'Dockerfile and docker-compose.yml', async () => check(await lintDeployment())],
  ['unit', 'Unit tests (vitest)', () => vitest('unit')],
  ['api', 'API tests on a real PostgreSQL (vitest)', () => vitest('api')],
  ['build', 'Build of the web app (vite)', async () => check(await ensureWebBuilt({ force: true }))],
  ['e2e', 'Journeys in Chromium (playwright)', endToEnd],
];

/** @param {string[]} argv */
function chosenSteps(argv) {
  const at = argv.indexOf('--only');
  if (at < 0) return STEPS;
  const names = (argv[at + 1] ?? '').split(',');
  const unknown = names.filter((name) => !STEPS.some(([step]) => step === name));
  if (unknown.length > 0) {
    console.error(`--only knows ${STEPS.map(([step]) => step).join(', ')}; not: ${unknown.join(', ')}`);
    process.exit(2);
  }
  return STEPS.filter(([step]) => names.includes(step));
}

/** @param {number} since */
const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

const steps = chosenSteps(process.argv.slice(2));
await ensureInstalled();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const begun = performance.now();
/** @type {(Counts & { title: string })[]} */
const results = [];
for (const [, title, step] of steps) {
  console.log(`\n━━ ${title}`);
  const since = performance.now();
  const result = await step();
  results.push({ title, ...result });
  console.log(`━━ ${result.failed === 0 ? 'ok' : 'FAILED'} in ${seconds(since)} s`);
}

/** @param {keyof Counts} key */
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n━━ Everything in ${seconds(begun)} s`);
for (const { title, failed } of results) if (failed > 0) console.log(`   failed: ${title} (${failed})`);
process.exitCode = total('failed') > 0 ? 1 : 0;
console.log(`${total('passed')} passed, ${total('failed')} failed`);
