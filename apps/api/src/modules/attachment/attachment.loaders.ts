// Loaders of attachments, made per request.
import type DataLoader from 'dataloader';
import type { Context } from '../../context.ts';
import { listLoader } from '../../lib/loader.ts';
import { attachmentsOfEvidence, type AttachmentRow } from './attachment.store.ts';

export interface AttachmentLoaders {
  byEvidenceId: DataLoader<number, AttachmentRow[]>;
}

/** Makes the attachment loaders of a request. */
export function makeAttachmentLoaders(ctx: Context): AttachmentLoaders {
  return {
    byEvidenceId: listLoader(
      (ids: readonly number[]) => attachmentsOfEvidence(ctx, ids),
      (attachment) => attachment.evidenceId!,
    ),
  };
}
