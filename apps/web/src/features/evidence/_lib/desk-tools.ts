// What the parts of the desk share: its means from outside, and the one way to change a row.
import type { DraftStore } from './drafts.ts';
import type { Notice } from './notice.ts';
import type { RowEvent } from './row-state.ts';

export interface DeskTools {
  drafts: DraftStore;
  notify(notice: Notice): void;
  makeKey(): string;
  /** Calls back after a while; the result cancels. */
  later(work: () => void, ms: number): () => void;
}

/** Lets an event happen to a row, sends what is then ready, and tells those who watch. */
export type Dispatch = (row: string, event: RowEvent) => void;
