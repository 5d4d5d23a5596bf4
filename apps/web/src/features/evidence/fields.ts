// The cells of an evidence row: what they are called, in the order in which Tab passes them, and what they hold.
import type { EvidenceKind } from '../../generated/types.ts';

/** In the order of the columns. */
export const FIELDS = ['title', 'kind', 'documentNumber', 'happenedOn', 'quantity', 'link', 'note'] as const;
export type Field = (typeof FIELDS)[number];

export const KINDS = ['DOCUMENT', 'EVENT', 'MODEL', 'FIGURE', 'MEDIA'] as const satisfies readonly EvidenceKind[];

/** What a person enters. */
export interface Values {
  title: string;
  kind: EvidenceKind;
  documentNumber: string | null;
  happenedOn: string | null;
  quantity: number | null;
  link: string | null;
  note: string | null;
}
export type Value = Values[Field];

/** A row nobody has typed in. Most of what units show is documents. */
export const EMPTY: Values = {
  title: '',
  kind: 'DOCUMENT',
  documentNumber: null,
  happenedOn: null,
  quantity: null,
  link: null,
  note: null,
};
