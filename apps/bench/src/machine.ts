// The machine and the versions of what is measured, for the report.
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

export interface Machine {
  cpu: string;
  cores: number;
  memoryGiB: number;
  system: string;
  /** What else kept it busy: processes that wanted to run, in the minute before the run. */
  loadBefore: number;
  /** Name and version, in the order of the report. */
  versions: [name: string, version: string][];
}

const API_PACKAGES = ['@apollo/server', 'fastify', 'graphql', 'graphql-jit', 'typeorm', 'pg'];
const BENCH_PACKAGES = ['postgraphile', 'autocannon'];

/** @param root the repository's folder @param postgres the server's version */
export function describeMachine(root: string, postgres: string): Machine {
  const api = readPackage(root, 'apps/api');
  const bench = readPackage(root, 'apps/bench');
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    loadBefore: loadavg()[0]!,
    versions: [
      ['Node', process.versions.node],
      ['PostgreSQL', postgres],
      ...API_PACKAGES.map((name): [string, string] => [name, api.dependencies[name]!]),
      ...BENCH_PACKAGES.map((name): [string, string] => [name, bench.dependencies[name]!]),
    ],
  };
}

/** Dependencies are pinned exactly, so that the manifest says what is installed. */
function readPackage(root: string, folder: string): { dependencies: Record<string, string> } {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
}
