// Reads and binds attachments: the only file of the module that knows their SQL.
import type { Context } from '../../context.ts';

export interface AttachmentRow {
  id: number;
  evidenceId: number | null;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
}

const COLUMNS = `a.id, a.evidence_id AS "evidenceId", a.file_name AS "fileName", a.media_type AS "mediaType", a.size, a.sha256`;

/** The attachments of some pieces of evidence, in the order in which they were sent. */
export const attachmentsOfEvidence = (ctx: Context, evidenceIds: readonly number[]): Promise<AttachmentRow[]> =>
  ctx.db.query(`SELECT ${COLUMNS} FROM attachment a WHERE a.evidence_id = ANY($1::bigint[]) ORDER BY a.id`, [
    evidenceIds,
  ]);
