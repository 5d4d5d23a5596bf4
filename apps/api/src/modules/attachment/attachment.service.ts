// Binds attachments to evidence.
import type { Context } from '../../context.ts';
import { requireViewer } from '../viewer/viewer.rules.ts';

/**
 * Makes just these attachments belong to a piece of evidence: the uploader's own unclaimed ones, or its own already.
 * @returns the keys that can't be used; then nothing was changed
 */
export async function claimAttachments(tx: Context, evidenceId: number, ids: readonly number[]): Promise<number[]> {
  const viewer = requireViewer(tx.viewer);
  const usable = await tx.db.query<{ id: number }>(
    `SELECT id FROM attachment WHERE id = ANY($1::bigint[])
       AND (evidence_id = $2 OR evidence_id IS NULL AND uploaded_by = $3) FOR UPDATE`,
    [ids, evidenceId, viewer.accountId],
  );
  const refused = ids.filter((id) => usable.every((row) => row.id !== id));
  if (refused.length > 0) return refused;
  await tx.db.query('UPDATE attachment SET evidence_id = NULL WHERE evidence_id = $1 AND id <> ALL($2::bigint[])', [
    evidenceId,
    ids,
  ]);
  await tx.db.query('UPDATE attachment SET evidence_id = $1 WHERE id = ANY($2::bigint[])', [evidenceId, ids]);
  return [];
}
