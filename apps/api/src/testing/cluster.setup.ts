// Vitest's global set-up of the project `api`: one cluster for the run, with a migrated and loaded template database.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadReferenceData } from '../data/load.ts';
import { prepareDatabase, type DatabaseAddresses } from '../database-roles.ts';
import { removeCluster, startEmbeddedPostgres } from '../embedded-postgres.ts';
import { inDatabase, onServer, TEMPLATE } from './cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The cluster's addresses; its owner may create databases. */
    cluster: DatabaseAddresses;
  }
}

/** Starts the cluster before the first test file; what it returns ends it after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'danvan-test-'));
  const cluster = await startEmbeddedPostgres({ dataDir, log: console.error, durable: false, maxConnections: 200 });
  const teardown = async () => {
    await cluster.stop();
    removeCluster(dataDir);
  };
  try {
    await onServer(cluster.ownerUrl, `CREATE DATABASE ${TEMPLATE}`);
    const ownerUrl = inDatabase(cluster.ownerUrl, TEMPLATE);
    await prepareDatabase({ url: inDatabase(cluster.url, TEMPLATE), ownerUrl });
    await loadReferenceData(ownerUrl);
    project.provide('cluster', { url: cluster.url, ownerUrl: cluster.ownerUrl });
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}
