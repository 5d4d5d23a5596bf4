import { createServer, type Server } from 'node:http';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newStorageKey, openStorage, type Storage, type StorageSettings } from './storage.ts';

let dataDir: string;
let bucket: Server;
const objects = new Map<string, Buffer>();

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'storage-'));
  // As much of S3 as it takes: PUT, GET and DELETE of an object.
  bucket = createServer((request, response) => {
    const key = request.url!.split('?')[0]!;
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const found = objects.get(key);
        if (request.method === 'PUT') objects.set(key, Buffer.concat(chunks));
        if (request.method === 'DELETE') objects.delete(key);
        if (request.method === 'GET' && !found) return response.writeHead(404).end();
        return response
          .writeHead(request.method === 'DELETE' ? 204 : 200)
          .end(request.method === 'GET' ? found : undefined);
      });
  });
  await new Promise<void>((listening) => bucket.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  bucket.closeAllConnections();
  bucket.close();
  await rm(dataDir, { recursive: true });
});

const onDisk = (): StorageSettings['attachments'] => ({ driver: 'fs', root: join(dataDir, 'attachments') });
const inBucket = (): StorageSettings['attachments'] => ({
  driver: 's3',
  bucket: 'dan-van',
  region: 'vn',
  endpoint: `http://127.0.0.1:${(bucket.address() as AddressInfo).port}`,
  accessKeyId: 'key',
  secretAccessKey: 'secret',
});
const open = (attachments: StorageSettings['attachments']): Promise<Storage> =>
  openStorage({ dataDir, exportsDir: join(dataDir, 'exports'), attachments });

describe.each([
  ['on disk', onDisk],
  ['in a bucket', inBucket],
])('files %s', (_, settings) => {
  it('are taken over, read and removed', async () => {
    const { attachments, withTempFile } = await open(settings());
    const key = newStorageKey();
    await withTempFile(async (path) => {
      await writeFile(path, 'Kế hoạch');
      await attachments.take(path, key);
    });
    expect(await text(await attachments.open(key))).toBe('Kế hoạch');
    await attachments.remove(key);
    await attachments.remove(key);
    await expect(attachments.open(key).then(text)).rejects.toThrow();
    expect(await readdir(join(dataDir, 'tmp'))).toEqual([]);
  });
});

it('keeps attachments and exports apart in a bucket', async () => {
  const { exports, withTempFile } = await open(inBucket());
  await withTempFile(async (path) => {
    await writeFile(path, 'a');
    await exports.take(path, 'k');
  });
  expect([...objects.keys()]).toEqual(['/dan-van/exports/k']);
});

it('refuses keys that lead out of the storage', async () => {
  const { attachments } = await open(onDisk());
  await expect(attachments.open('../x')).rejects.toThrow();
});

it('removes temporary files, at once after their use and after a day when they were left behind', async () => {
  const { withTempFile, sweepTempFiles } = await open(onDisk());
  await expect(
    withTempFile(async (path) => {
      await writeFile(path, 'half');
      throw new Error('cut off');
    }),
  ).rejects.toThrow('cut off');
  const [old, fresh] = [join(dataDir, 'tmp', 'old'), join(dataDir, 'tmp', 'fresh')];
  await writeFile(old, '');
  await writeFile(fresh, '');
  await utimes(old, new Date(0), new Date(0));
  expect(await sweepTempFiles(new Date())).toBe(1);
  expect(await readdir(join(dataDir, 'tmp'))).toEqual(['fresh']);
});
