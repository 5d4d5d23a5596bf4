// Where files are kept: on disk by default, in an S3 bucket as a setting; what calls it sees no difference.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** The settings it needs, as env.ts gives them. */
export interface StorageSettings {
  dataDir: string;
  exportsDir: string;
  attachments:
    | { driver: 'fs'; root: string }
    | {
        driver: 's3';
        bucket: string;
        region: string;
        endpoint: string | null;
        accessKeyId: string;
        secretAccessKey: string;
      };
}

/** One kind of files. */
export interface FileStore {
  /** Keeps the file that lies at `path` under `key`; at `path` it is gone afterwards. A failure leaves nothing under `key`. */
  take(path: string, key: string): Promise<void>;
  open(key: string): Promise<Readable>;
  /** Removes the file, if there is one. */
  remove(key: string): Promise<void>;
}

export interface Storage {
  attachments: FileStore;
  exports: FileStore;
  /** Runs `work` with the path of a file that does not exist yet; whatever is left there afterwards is removed. */
  withTempFile<T>(work: (path: string) => Promise<T>): Promise<T>;
  /** Removes temporary files that a killed process left behind. Gives how many. */
  sweepTempFiles(now: Date): Promise<number>;
}

/** A temporary file of that age belongs to nobody: uploads and exports write to theirs all the time. */
const STALE_TEMP_FILE_MS = 86_400_000;

/**
 * Opens the storage.
 * @param settings of env.ts; with 's3', attachments and exports go to the bucket under prefixes of those names
 */
export async function openStorage(settings: StorageSettings): Promise<Storage> {
  const tempDir = join(settings.dataDir, 'tmp');
  await mkdir(tempDir, { recursive: true });
  return {
    ...(await storesOf(settings)),
    async withTempFile(work) {
      const path = join(tempDir, randomUUID());
      try {
        return await work(path);
      } finally {
        await rm(path, { force: true });
      }
    },
    sweepTempFiles: (now) => sweep(tempDir, now.getTime() - STALE_TEMP_FILE_MS),
  };
}

/** A key that nothing of the file's name or content enters: 'a1/a1b2c3….', spread over 256 folders. */
export function newStorageKey(): string {
  const id = randomUUID();
  return `${id.slice(0, 2)}/${id}`;
}

async function storesOf(settings: StorageSettings): Promise<Pick<Storage, 'attachments' | 'exports'>> {
  const kept = settings.attachments;
  if (kept.driver === 'fs') {
    const onDisk = (location: string): FileStore =>
      storeOn(new Disk(new FSDriver({ location, visibility: 'private' })));
    return { attachments: onDisk(kept.root), exports: onDisk(settings.exportsDir) };
  }
  // Loaded only when it is asked for: the S3 client is larger than all the rest of the server.
  const { S3Driver } = await import('flydrive/drivers/s3');
  const disk = new Disk(
    new S3Driver({
      bucket: kept.bucket,
      region: kept.region,
      credentials: { accessKeyId: kept.accessKeyId, secretAccessKey: kept.secretAccessKey },
      visibility: 'private',
      supportsACL: false,
      // A service of one's own (MinIO and the like) has no host name for each bucket and may know no newer checksums.
      ...(kept.endpoint !== null && {
        endpoint: kept.endpoint,
        forcePathStyle: true,
        requestChecksumCalculation: 'WHEN_REQUIRED' as const,
        responseChecksumValidation: 'WHEN_REQUIRED' as const,
      }),
    }),
  );
  return { attachments: storeOn(disk, 'attachments/'), exports: storeOn(disk, 'exports/') };
}

const storeOn = (disk: Disk, prefix = ''): FileStore => ({
  async take(path, key) {
    try {
      await disk.moveFromFs(path, prefix + key);
    } catch (error) {
      await disk.delete(prefix + key).catch(() => undefined);
      throw error;
    }
  },
  open: (key) => disk.getStream(prefix + key),
  remove: (key) => disk.delete(prefix + key),
});

async function sweep(folder: string, before: number): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (!found || found.mtimeMs >= before) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}
