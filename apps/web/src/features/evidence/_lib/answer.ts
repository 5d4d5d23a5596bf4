// How the server can answer a write of evidence, in the terms of the desk.
import type { CreateEvidenceInput, DeleteEvidenceInput, UpdateEvidenceInput } from '../../../generated/types.ts';
import type { Field } from '../fields.ts';
import type { Known } from './row-state.ts';

export type Answer =
  | { kind: 'saved'; id: string; known: Known }
  /** The tasks that the piece served. */
  | { kind: 'removed'; taskIds: readonly string[] }
  | { kind: 'invalid'; field: Field | 'attachmentIds' | null; message: string }
  | { kind: 'conflict'; current: Known }
  | { kind: 'gone'; message: string }
  /** Locked or forbidden: trying again can't help. */
  | { kind: 'refused'; message: string }
  | { kind: 'unreachable'; reason: 'offline' | 'busy' }
  | { kind: 'failed'; message: string | null; requestId: string | null };

/** The three writes; none of them throws. */
export interface EvidenceApi {
  create(input: CreateEvidenceInput): Promise<Answer>;
  update(input: UpdateEvidenceInput): Promise<Answer>;
  remove(input: DeleteEvidenceInput): Promise<Answer>;
}
