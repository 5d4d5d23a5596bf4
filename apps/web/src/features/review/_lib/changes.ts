// Which fields of a piece of evidence read differently before and after. Pure.
import type { EvidenceKind } from '../../../generated/types.ts';

/** A piece as it was seen; null where an old pin kept nothing. */
export interface SeenEvidence {
  kind: EvidenceKind | null;
  title: string | null;
  documentNumber: string | null;
  happenedOn: string | null;
  quantity: number | null;
  link: string | null;
  note: string | null;
  files: readonly string[];
}

export const seenFields = [
  'kind',
  'title',
  'documentNumber',
  'happenedOn',
  'quantity',
  'link',
  'note',
  'files',
] as const;
export type SeenField = (typeof seenFields)[number];

/** The fields that differ, in the order in which they are shown. */
export const changedFields = (before: SeenEvidence, after: SeenEvidence): SeenField[] =>
  seenFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
