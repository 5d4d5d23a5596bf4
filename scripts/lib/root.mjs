// Where things are, and what the host has to bring. Runs on the host's own Node.
import { delimiter, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');

/** The pinned Node of this repository; there once it is installed. */
export const NODE = join(ROOT, 'node_modules/.bin/node');

/**
 * What the server's Node is started with. A request leaves much garbage and little else: more room for what is new
 * means that less of it is copied before it is garbage.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=64'];

/** Stamps of what was installed and built, reports of tests. */
export const CACHE = join(ROOT, '.cache');

/** The environment in which every tool runs on the pinned Node. */
export function toolEnv(extra = {}) {
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}

/** Stops with a sentence when the host's own Node is too old for these scripts. */
export function checkHost() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 20) return;
  console.error(`Node ${process.versions.node} is too old: install Node 20 or newer, with npm 10 or newer.`);
  process.exit(1);
}
