// Lints Dockerfile and docker-compose.yml: their own linters, and the promises that this project makes in them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

/** @returns {Promise<number>} 0 when both are clean */
export async function lintDeployment() {
  const problems = await lintDockerfile(readFileSync(join(ROOT, 'Dockerfile'), 'utf8'));
  for (const problem of problems) console.error(`Dockerfile${problem}`);
  const compose = await run('dclint', ['docker-compose.yml', '--max-warnings', '0']);
  return problems.length > 0 ? 1 : compose;
}

/** @param {string} text */
async function lintDockerfile(text) {
  // Not at the top: this file is loaded before the dependencies are installed.
  const { validate } = await import('dockerfile-utils');
  const found = validate(text).map(({ range, message }) => `:${range.start.line + 1} ${message}`);

  const lastStage = text.slice(text.lastIndexOf('\nFROM '));
  const user = [...lastStage.matchAll(/^USER\s+(\S+)/gm)].at(-1)?.[1] ?? 'root';
  if (/^(root|0)(:|$)/.test(user)) found.push(': the last stage runs as root');
  if (!/^HEALTHCHECK\s/m.test(lastStage)) found.push(': the last stage has no HEALTHCHECK');
  for (const [, image = ''] of text.matchAll(/^FROM\s+(?:--\S+\s+)*(\S+)/gm)) {
    const isStage = new RegExp(`^FROM .* AS ${image}$`, 'm').test(text);
    if (!isStage && !/:\d+\.\d+/.test(image)) found.push(`: ${image} is not pinned to a version`);
  }
  return found;
}
