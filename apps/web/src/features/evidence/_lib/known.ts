// From a piece of evidence as the API gives it to what the desk knows of it.
import type { EvidenceRow_EvidenceFragment } from '../EvidenceRows.generated.ts';
import type { Known } from './row-state.ts';

type Piece = Pick<
  EvidenceRow_EvidenceFragment,
  'version' | 'title' | 'kind' | 'documentNumber' | 'happenedOn' | 'quantity' | 'link' | 'note'
> & { attachments: readonly { id: string }[] };

/** The version, the cells and the files of a piece. */
export function knownOf(piece: Piece): Known {
  const { title, kind, documentNumber, happenedOn, quantity, link, note } = piece;
  return {
    version: piece.version,
    values: { title, kind, documentNumber, happenedOn, quantity, link, note },
    fileIds: piece.attachments.map(({ id }) => id),
  };
}
