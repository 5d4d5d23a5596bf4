// Which pieces of evidence the filter shows. Pure; the same as the server's own predicate for the same filter.
import type { EvidenceFilter, EvidenceKind } from '../../generated/types.ts';

interface Piece {
  kind: EvidenceKind;
  happenedOn: string | null;
  attachments: readonly unknown[];
}

/** True when the evidence is within the filter's kinds, dates and attachments; a date that is unknown is in no range. */
export function matchesEvidence(filter: EvidenceFilter, piece: Piece): boolean {
  const { kinds, happenedFrom, happenedTo, hasAttachment } = filter;
  if (kinds && !kinds.includes(piece.kind)) return false;
  if (happenedFrom && !(piece.happenedOn && piece.happenedOn >= happenedFrom)) return false;
  if (happenedTo && !(piece.happenedOn && piece.happenedOn <= happenedTo)) return false;
  return hasAttachment == null || piece.attachments.length > 0 === hasAttachment;
}
