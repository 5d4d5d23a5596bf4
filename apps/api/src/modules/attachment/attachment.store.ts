// Reads, writes and binds attachments: the only file of the module that knows their SQL.
import type { Context } from '../../context.ts';
import type { Db } from '../../lib/sql.ts';

export interface AttachmentRow {
  id: number;
  evidenceId: number | null;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
}

/** What it takes to hand the file out. */
export interface StoredAttachment extends AttachmentRow {
  storageKey: string;
  uploadedBy: number;
  /** The unit of its evidence, null while it belongs to none. */
  unitId: number | null;
}

const COLUMNS = `a.id, a.evidence_id AS "evidenceId", a.file_name AS "fileName", a.media_type AS "mediaType", a.size, a.sha256`;

/** The attachments of some pieces of evidence, in the order in which they were sent. */
export const attachmentsOfEvidence = (ctx: Context, evidenceIds: readonly number[]): Promise<AttachmentRow[]> =>
  ctx.db.query(`SELECT ${COLUMNS} FROM attachment a WHERE a.evidence_id = ANY($1::bigint[]) ORDER BY a.id`, [
    evidenceIds,
  ]);

/** One attachment, or null. */
export async function attachmentById(ctx: Context, id: number): Promise<StoredAttachment | null> {
  const rows = await ctx.db.query<StoredAttachment>(
    `SELECT ${COLUMNS}, a.storage_key AS "storageKey", a.uploaded_by AS "uploadedBy", e.unit_id AS "unitId"
     FROM attachment a LEFT JOIN evidence e ON e.id = a.evidence_id WHERE a.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** How many files of the account belong to no evidence. */
export async function countUnclaimed(ctx: Context, accountId: number): Promise<number> {
  const rows = await ctx.db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM attachment
     WHERE unclaimed_since IS NOT NULL AND released_from IS NULL AND uploaded_by = $1`,
    [accountId],
  );
  return rows[0]!.count;
}

/** Writes down a file that is in the storage. */
export async function insertAttachment(
  ctx: Context,
  file: Pick<StoredAttachment, 'fileName' | 'mediaType' | 'size' | 'sha256' | 'storageKey' | 'uploadedBy'>,
): Promise<AttachmentRow> {
  const rows = await ctx.db.query<AttachmentRow>(
    `INSERT INTO attachment AS a
       (file_name, media_type, size, sha256, storage_key, uploaded_by, uploaded_at, unclaimed_since)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7) RETURNING ${COLUMNS}`,
    [file.fileName, file.mediaType, file.size, file.sha256, file.storageKey, file.uploadedBy, ctx.now],
  );
  return rows[0]!;
}

/** Those of the attachments that the account may bind to the evidence: its own unclaimed ones, and what is bound already. */
export const lockUsable = (
  tx: Context,
  evidenceId: number,
  accountId: number,
  ids: readonly number[],
): Promise<{ id: number }[]> =>
  tx.db.query(
    `SELECT id FROM attachment WHERE id = ANY($1::bigint[])
       AND (evidence_id = $2 OR evidence_id IS NULL AND uploaded_by = $3) ORDER BY id FOR UPDATE`,
    [ids, evidenceId, accountId],
  );

/** Gives pieces that were carried over the files of what they were carried from; the bytes are shared. */
export async function copyAttachments(tx: Context, evidenceIds: readonly number[]): Promise<void> {
  await tx.db.query(
    `INSERT INTO attachment (evidence_id, file_name, media_type, size, sha256, storage_key, uploaded_by, uploaded_at)
     SELECT e.id, a.file_name, a.media_type, a.size, a.sha256, a.storage_key, a.uploaded_by, a.uploaded_at
     FROM evidence e JOIN attachment a ON a.evidence_id = e.carried_from
     WHERE e.id = ANY($1::bigint[]) ORDER BY e.id, a.id`,
    [evidenceIds],
  );
}

/** Makes just these attachments belong to the evidence. */
export async function bindAttachments(tx: Context, evidenceId: number, ids: readonly number[]): Promise<void> {
  await tx.db.query('UPDATE attachment SET evidence_id = NULL WHERE evidence_id = $1 AND id <> ALL($2::bigint[])', [
    evidenceId,
    ids,
  ]);
  await tx.db.query('UPDATE attachment SET evidence_id = $1 WHERE id = ANY($2::bigint[])', [evidenceId, ids]);
}

/** Makes those of the attachments belong to the evidence that it has let go of, and no others but those it holds. */
export async function rebindAttachments(tx: Context, evidenceId: number, ids: readonly number[]): Promise<void> {
  await tx.db.query('UPDATE attachment SET evidence_id = NULL WHERE evidence_id = $1 AND id <> ALL($2::bigint[])', [
    evidenceId,
    ids,
  ]);
  await tx.db.query(
    `UPDATE attachment SET evidence_id = $1
     WHERE id = ANY($2::bigint[]) AND evidence_id IS NULL AND released_from = $1`,
    [evidenceId, ids],
  );
}

/**
 * Some attachments that nobody has claimed since then, nor ever held, locked; those that another process is removing are left out.
 * The storage key is null while another attachment holds the same file: the last one to go takes it along.
 */
export const lockUnclaimed = (
  db: Db,
  since: Date,
  most: number,
): Promise<{ id: number; storageKey: string | null }[]> =>
  db.query(
    `SELECT a.id, CASE WHEN NOT EXISTS (
       SELECT FROM attachment other WHERE other.storage_key = a.storage_key AND other.id <> a.id
         AND (other.id > a.id OR other.unclaimed_since IS NULL OR other.unclaimed_since >= $1 OR other.released_from IS NOT NULL))
       THEN a.storage_key END AS "storageKey"
     FROM attachment a WHERE a.unclaimed_since < $1 AND a.released_from IS NULL ORDER BY a.id LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [since, most],
  );

/** Forgets attachments whose files are gone. */
export async function deleteAttachments(db: Db, ids: readonly number[]): Promise<void> {
  await db.query('DELETE FROM attachment WHERE id = ANY($1::bigint[])', [ids]);
}
