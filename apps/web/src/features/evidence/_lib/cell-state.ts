// What a cell shows besides its value: on its way, saved, failed, contested, refused, or typed and left. Pure.
import { parseCell, type Mistake } from './cell-text.ts';
import type { Draft } from './drafts.ts';
import { FIELDS, type Field } from '../fields.ts';
import type { RowState } from './row-state.ts';

export type CellMark =
  | 'saving'
  | 'saved'
  /** Waits: for the connection, or for the row to get its title. */
  | 'waiting'
  | 'failed'
  /** What was typed is no value; the reason stands under the row. */
  | 'invalid'
  | 'conflict'
  /** Typed before a reload or a lost session, and not entered since. */
  | 'unsaved';

export interface CellState {
  mark: CellMark | null;
  /** The text that stands in for the value while it could not be taken. */
  typed: string | null;
  /** Why it was not taken: the server's own sentence, or the kind of mistake. */
  objection: { message: string } | { mistake: Mistake; limit: number | undefined } | null;
}

export type CellStates = Record<Field, CellState>;

/**
 * The states of a row's cells.
 * @param editing the field whose editor is open: its text stands in the editor
 */
export function cellStates(state: RowState, drafts: Partial<Record<Field, Draft>>, editing: Field | null): CellStates {
  const entries = FIELDS.map((field) => [field, cellState(state, drafts[field], field, field === editing)]);
  return Object.fromEntries(entries) as CellStates;
}

function cellState(state: RowState, draft: Draft | undefined, field: Field, editing: boolean): CellState {
  const plain = (mark: CellMark | null): CellState => ({ mark, typed: null, objection: null });
  if (state.conflict.includes(field)) return plain('conflict');

  const message = state.refused[field];
  if (message !== undefined) return { mark: 'invalid', typed: draft?.text ?? null, objection: { message } };

  const queued = state.edits.cells[field];
  const parsed = draft && !editing ? parseCell(field, draft.text) : null;
  if (draft && parsed && !parsed.ok) {
    // An empty row asks for its title only when something else has been entered.
    if (state.id === null && parsed.mistake === 'titleMissing') return plain(null);
    return { mark: 'invalid', typed: draft.text, objection: { mistake: parsed.mistake, limit: parsed.limit } };
  }
  if (state.sending?.cells[field]) return plain('saving');
  if (queued) {
    if (state.problem) return plain(state.problem.kind === 'waiting' ? 'waiting' : 'failed');
    return plain(state.id === null && !state.edits.cells.title && !state.sending ? 'waiting' : 'saving');
  }
  if (draft && !editing) return { mark: 'unsaved', typed: draft.text, objection: null };
  return plain(state.fresh.includes(field) ? 'saved' : null);
}

/** Cells were entered in a row that has no title yet: nothing of it can be saved. */
export const lacksTitle = (state: RowState): boolean =>
  state.id === null &&
  !state.sending &&
  !state.edits.cells.title &&
  (Object.keys(state.edits.cells).length > 0 || state.edits.addFiles.length > 0);
