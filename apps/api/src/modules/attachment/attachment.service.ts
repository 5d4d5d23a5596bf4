// Takes files in, hands them out, binds them to evidence and removes those that nobody claimed.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pool } from 'pg';
import type { Context } from '../../context.ts';
import { notFoundHere, payloadTooLarge, tooMany, unsupportedMedia } from '../../lib/errors.ts';
import { cleanFileName } from '../../lib/file-name.ts';
import { authorize } from '../../lib/policy.ts';
import { inTransaction } from '../../lib/sql.ts';
import { newStorageKey, type FileStore, type Storage } from '../../lib/storage.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';
import { recognise } from './attachment.content.ts';
import { attachmentPolicy } from './attachment.policy.ts';
import { admit, ALLOWED_IN_WORDS, MAX_FILE_BYTES, MAX_UNCLAIMED_FILES, UNCLAIMED_KEPT_MS } from './attachment.rules.ts';
import * as store from './attachment.store.ts';
import type { AttachmentRow, StoredAttachment } from './attachment.store.ts';
import { say } from '../../lib/words.ts';

export type { AttachmentRow } from './attachment.store.ts';

/** Throws UNAUTHENTICATED or FORBIDDEN unless the viewer may send files, TOO_MANY_REQUESTS when too many lie about. */
export async function requireUploader(ctx: Context): Promise<void> {
  authorize(attachmentPolicy.upload, ctx.viewer);
  const { accountId } = requireViewer(ctx.viewer);
  if ((await store.countUnclaimed(ctx, accountId)) >= MAX_UNCLAIMED_FILES) {
    throw tooMany(
      say(
        `Đã có ${MAX_UNCLAIMED_FILES} tệp chưa gắn vào minh chứng nào. Hãy gắn bớt rồi tải tiếp.`,
        `${MAX_UNCLAIMED_FILES} files already belong to no piece of evidence. Attach some of them before you upload more.`,
      ),
      ['file'],
    );
  }
}

/**
 * Keeps a file. It goes through a temporary file, so that nothing refused or cut off ever reaches the storage.
 * @param fileName what the sender calls it
 * @param bytes is read to its end, also when the file is too large
 * Throws PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, and what `requireUploader` throws.
 */
export async function keepFile(
  ctx: Context,
  storage: Storage,
  fileName: string,
  bytes: Readable,
): Promise<AttachmentRow> {
  const { accountId } = requireViewer(ctx.viewer);
  return storage.withTempFile(async (path) => {
    const { size, sha256 } = await receive(bytes, path);
    if (size > MAX_FILE_BYTES) throw tooLarge();
    if (size === 0) throw unsupportedMedia(say('Tệp này trống, không có nội dung.', 'This file is empty.'), ['file']);
    const admitted = admit(await recognise(path), cleanFileName(fileName));
    if (!admitted)
      throw unsupportedMedia(
        say(
          `Không nhận loại tệp này. Các loại được nhận: ${ALLOWED_IN_WORDS.vi}.`,
          `Files of this kind are not taken. Taken are: ${ALLOWED_IN_WORDS.en}.`,
        ),
        ['file'],
      );
    const storageKey = newStorageKey();
    await storage.attachments.take(path, storageKey);
    try {
      return await store.insertAttachment(ctx, {
        fileName: cleanFileName(admitted.fileName),
        mediaType: admitted.mediaType,
        size,
        sha256,
        storageKey,
        uploadedBy: accountId,
      });
    } catch (error) {
      await storage.attachments.remove(storageKey).catch(() => undefined);
      throw error;
    }
  });
}

/** The refusal of a file beyond the limit. */
export const tooLarge = (): Error =>
  payloadTooLarge(
    say(
      `Tệp lớn hơn ${MAX_FILE_BYTES / 1024 / 1024} MB.`,
      `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB.`,
    ),
    ['file'],
  );

/** Writes the bytes to `path`; what is beyond the limit is counted but not kept. */
async function receive(bytes: Readable, path: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > MAX_FILE_BYTES) return done();
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(bytes, watch, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return { size, sha256: hash.digest('hex') };
}

/** The attachment by key, or null. Throws UNAUTHENTICATED, FORBIDDEN. */
export async function readAttachmentById(ctx: Context, id: number): Promise<AttachmentRow | null> {
  requireViewer(ctx.viewer);
  const found = await store.attachmentById(ctx, id);
  if (found) await requireReader(ctx, found);
  return found;
}

/** The attachment, if the viewer may have its bytes. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN. */
export async function readAttachment(ctx: Context, id: number | null): Promise<StoredAttachment> {
  requireViewer(ctx.viewer);
  const found = id === null ? null : await store.attachmentById(ctx, id);
  if (!found) throw notFoundHere(say('Không có tệp này.', 'There is no such file.'));
  await requireReader(ctx, found);
  return found;
}

async function requireReader(ctx: Context, file: StoredAttachment): Promise<void> {
  authorize(attachmentPolicy.download, ctx.viewer, { uploadedBy: file.uploadedBy, place: await placeOf(ctx, file) });
}

async function placeOf(ctx: Context, { unitId }: StoredAttachment) {
  if (unitId === null) return null;
  const unit = await ctx.loaders.unit.byId(0).load(unitId);
  return { unitId, lineage: unit?.lineage ?? [unitId] };
}

/**
 * Makes just these attachments belong to a piece of evidence: the uploader's own unclaimed ones, or its own already.
 * @returns the keys that can't be used; then nothing was changed
 */
export async function claimAttachments(tx: Context, evidenceId: number, ids: readonly number[]): Promise<number[]> {
  const { accountId } = requireViewer(tx.viewer);
  const usable = new Set((await store.lockUsable(tx, evidenceId, accountId, ids)).map(({ id }) => id));
  const refused = ids.filter((id) => !usable.has(id));
  if (refused.length === 0) await store.bindAttachments(tx, evidenceId, ids);
  return refused;
}

/** Gives evidence that was carried over the files of what it was carried from. */
export const copyAttachments = (tx: Context, evidenceIds: readonly number[]): Promise<void> =>
  store.copyAttachments(tx, evidenceIds);

/** Makes just these belong to a piece again, as far as it held them and nothing else holds them now. */
export const reclaimAttachments = (tx: Context, evidenceId: number, ids: readonly number[]): Promise<void> =>
  store.rebindAttachments(tx, evidenceId, ids);

const REMOVED_AT_ONCE = 100;

/**
 * Removes what no evidence has ever held within a day, files first: a failure in between leaves a row for the next time.
 * @returns how many were removed
 */
export async function removeUnclaimed(pool: Pool, files: FileStore, now: Date): Promise<number> {
  const since = new Date(now.getTime() - UNCLAIMED_KEPT_MS);
  let removed = 0;
  for (;;) {
    const count = await inTransaction(pool, async (db) => {
      const rows = await store.lockUnclaimed(db, since, REMOVED_AT_ONCE);
      for (const { storageKey } of rows) if (storageKey !== null) await files.remove(storageKey);
      if (rows.length > 0)
        await store.deleteAttachments(
          db,
          rows.map(({ id }) => id),
        );
      return rows.length;
    });
    removed += count;
    if (count < REMOVED_AT_ONCE) return removed;
  }
}
