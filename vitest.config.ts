// Two projects: `unit` (pure, no I/O) and `api` (on a real PostgreSQL, one cluster for the run).
import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// As Node resolves: `graphql` has a second copy for bundlers, and two copies in one process refuse each other's types.
const resolve = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['{apps,packages}/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          exclude: ['**/node_modules/**', '**/dist/**', 'apps/api/src/**/*.api.test.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'api',
          include: ['apps/api/src/**/*.api.test.ts'],
          globalSetup: ['apps/api/src/testing/cluster.setup.ts'],
          // What is waited for comes within a second or two; on a busy machine it may take much longer, and is no failure.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 30_000 } },
          // Each worker holds a pool of connections and a database of its own: more of them only wait.
          maxWorkers: 2,
        },
      },
    ],
  },
});
