// Evidence rows and their editing.
import type { evidence as original } from '../vi/evidence.ts';
import type { Shape } from '../shape.ts';

export const evidence: Shape<typeof original> = {
  untitled: '(No title)',
  titleColumn: 'Evidence',
  kind: 'Kind',
  documentNumber: 'Number',
  happenedOn: 'Date',
  quantity: 'Quantity',
  link: 'Link',
  note: 'Note',
  files: 'Files',
};
