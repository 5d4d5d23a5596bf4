// Two projects: `unit` (pure, no I/O) and `api` (on a real PostgreSQL, one cluster for the run).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{apps,packages}/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          exclude: ['**/node_modules/**', '**/dist/**', 'apps/api/src/**/*.api.test.ts'],
        },
      },
      {
        // As Node itself resolves it: graphql's .mjs and its .js refuse each other's schemas.
        resolve: { alias: { graphql: fileURLToPath(import.meta.resolve('graphql')) } },
        test: {
          name: 'api',
          include: ['apps/api/src/**/*.api.test.ts'],
          globalSetup: ['apps/api/src/testing/cluster.setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          // Each worker holds a pool of connections and a database of its own: more of them only wait.
          maxWorkers: 2,
        },
      },
    ],
  },
});
