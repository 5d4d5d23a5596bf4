// What the audit trail keeps of a piece of evidence: enough to make it anew.
import type { EvidenceValues } from './evidence.rules.ts';

export interface EvidenceSnapshot extends EvidenceValues {
  id: number;
  unitId: number;
  periodId: number;
  version: number;
  updatedAt: string;
  /** The piece that it was carried over from; the oldest rows don't say. */
  carriedFrom?: number | null;
  /** Keys of the tasks that it serves, in their order. */
  taskIds: number[];
  attachments: { id: number; fileName: string }[];
}
