// `npm run dev`: the api restarts and the web app reloads as files change; the database stays up through it all.
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { NODE, ROOT } from './lib/root.mjs';
import { passSignalsTo, run, serve } from './lib/run.mjs';

await ensureInstalled();
await run('graphql-codegen', ['--config', 'packages/schema/codegen.ts', '--errors-only']);

/** @type {import('node:child_process').ChildProcess[]} */
const children = [];
passSignalsTo(children);
/** @type {typeof serve} */
const start = (...how) => {
  const server = serve(...how);
  children.push(server.child);
  return server;
};

/** @type {Record<string, string>} */
const env = { NODE_ENV: 'development', LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' };
const flags = process.argv.slice(2);
/** @type {Promise<number>[]} */
const ends = [];
if (!process.env.DATABASE_URL) {
  const database = start(NODE, ['apps/api/src/dev-database.ts', ...flags], { env });
  const ready = await Promise.race([once(database.child, 'message'), database.ended]);
  if (!Array.isArray(ready)) process.exit(ready);
  env.EMBEDDED_DATABASE_URL = ready[0].url;
  env.EMBEDDED_DATABASE_OWNER_URL = ready[0].ownerUrl;
  ends.push(database.ended);
}

const api = start(NODE, ['--watch', '--watch-preserve-output', 'apps/api/src/main.ts', ...flags], { env });
const port = process.env.PORT ?? '4000';
const web = start(join(ROOT, 'apps/web/node_modules/.bin/vite'), ['--clearScreen', 'false'], {
  cwd: join(ROOT, 'apps/web'),
  env: { NODE_ENV: 'development', API_URL: `http://127.0.0.1:${port}` },
});
regenerateOnChange(['packages/schema/src', 'apps/web/src']);

// Whichever ends first, by a signal or by a failure, ends them all; the database goes last.
const code = await Promise.race([api.ended, web.ended, ...ends]);
for (const child of [...children].reverse()) child.kill('SIGTERM');
await Promise.all([api.ended, web.ended, ...ends]);
process.exit(code);

/**
 * Runs the code generator after a .graphql file changed.
 * @param {string[]} folders
 */
function regenerateOnChange(folders) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  for (const folder of folders) {
    watch(join(ROOT, folder), { recursive: true }, (_event, file) => {
      if (!file?.endsWith('.graphql')) return;
      clearTimeout(timer);
      timer = setTimeout(
        () => run('graphql-codegen', ['--config', 'packages/schema/codegen.ts', '--errors-only']),
        200,
      );
    });
  }
}
