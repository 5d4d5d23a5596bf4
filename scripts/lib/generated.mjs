// Checks that generated files are committed as the generator would write them now.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

/** @returns {Promise<number>} 0 when nothing drifted */
export async function checkGenerated() {
  const code = await run('graphql-codegen', ['--config', 'packages/schema/codegen.ts', '--check', '--errors-only']);
  const orphans = readdirSync(join(ROOT, 'apps/web/src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.generated.ts'))
    .filter((file) => !existsSync(join(ROOT, 'apps/web/src', file.replace(/\.generated\.ts$/, '.graphql'))));
  for (const file of orphans) console.error(`apps/web/src/${file} was generated from a file that is gone: delete it`);
  if (code !== 0) console.error('Generated files are stale: run npm run codegen and commit what it writes.');
  return code !== 0 || orphans.length > 0 ? 1 : 0;
}
