// One evidence row on its way to the server, as a pure state machine: what was changed, what is being sent, what went
// wrong, and which cells somebody else changed too. Saves of one row go one after the other; edits made meanwhile wait
// and go together.
import { sameValue } from './cell-text.ts';
import { EMPTY, FIELDS, type Field, type Value, type Values } from '../fields.ts';

/** What the server has, as far as is known here. */
export interface Known {
  version: number;
  values: Values;
  fileIds: readonly string[];
}

/** A cell's new value, and the value that the person saw before. */
export interface Edit {
  value: Value;
  base: Value;
  /** Made by undo or redo: not to be remembered as something to undo. */
  replay?: boolean;
}

export interface Edits {
  cells: Partial<Record<Field, Edit>>;
  addFiles: readonly string[];
  removeFiles: readonly string[];
  /** The files were changed by undo or redo. */
  replayFiles?: boolean;
}

export type Problem =
  /** Out of reach or overloaded: tried again by itself. */
  | { kind: 'waiting'; reason: 'offline' | 'busy'; attempt: number }
  /** Tried again when the person says so. */
  | { kind: 'failed'; message: string | null; requestId: string | null }
  /** Trying again can't help: locked, gone or forbidden. */
  | { kind: 'final'; message: string };

export interface RowState {
  /** Null until the server has made the row. */
  id: string | null;
  known: Known;
  edits: Edits;
  sending: Edits | null;
  removing: 'no' | 'asked' | 'sending';
  problem: Problem | null;
  /** The server's objection to a cell; the text stays a draft. */
  refused: Partial<Record<Field, string>>;
  /** Cells changed here and elsewhere: `edits` holds ours, `known` theirs. Nothing is sent until the person has chosen. */
  conflict: readonly Field[];
  /** Saved a moment ago. */
  fresh: readonly Field[];
}

export type RowEvent =
  | { type: 'known'; known: Known }
  | { type: 'edit'; field: Field; edit: Edit }
  | { type: 'files'; add: readonly string[]; remove: readonly string[]; replay?: boolean }
  | { type: 'discard'; field: Field }
  | { type: 'discardAll' }
  | { type: 'send' }
  | { type: 'saved'; id: string; known: Known }
  | { type: 'invalid'; field: Field; message: string }
  | { type: 'filesRefused' }
  | { type: 'conflict'; current: Known }
  | { type: 'problem'; problem: Problem }
  | { type: 'retry' }
  | { type: 'choose'; field: Field; mine: boolean }
  | { type: 'settled' }
  | { type: 'remove' }
  | { type: 'keep' };

export const NO_EDITS: Edits = { cells: {}, addFiles: [], removeFiles: [] };

/** A row as the server gave it, or an empty one that it doesn't know yet. */
export function rowState(id: string | null, known: Known = { version: 0, values: EMPTY, fileIds: [] }): RowState {
  return {
    id,
    known,
    edits: NO_EDITS,
    sending: null,
    removing: 'no',
    problem: null,
    refused: {},
    conflict: [],
    fresh: [],
  };
}

/** What is to be asked of the server now, if anything. */
export function nextStep(state: RowState): 'create' | 'update' | 'remove' | null {
  if (state.sending || state.removing === 'sending' || state.problem) return null;
  if (state.removing === 'asked') return state.id === null ? null : 'remove';
  if (state.conflict.length > 0 || isEmpty(state.edits)) return null;
  if (state.id !== null) return 'update';
  // Without a title there is nothing to create yet; the other cells wait for it.
  return state.edits.cells.title ? 'create' : null;
}

/** The values as the person wants them: what is known, under what is being sent, under what was changed since. */
export function wanted(state: RowState): Values {
  const values: Record<string, Value> = { ...state.known.values };
  for (const edits of [state.sending, state.edits]) {
    for (const field of FIELDS) {
      const edit = edits?.cells[field];
      if (edit) values[field] = edit.value;
    }
  }
  return values as unknown as Values;
}

/** The files that the row is to have. */
export function wantedFiles(state: RowState): string[] {
  let files = [...state.known.fileIds];
  for (const edits of [state.sending, state.edits]) {
    if (edits) files = [...files.filter((id) => !edits.removeFiles.includes(id)), ...without(edits.addFiles, files)];
  }
  return files;
}

/** Is anything of this row not on the server yet? */
export const isUnsaved = (state: RowState): boolean => state.sending !== null || !isEmpty(state.edits);

export function reduce(state: RowState, event: RowEvent): RowState {
  switch (event.type) {
    case 'known': {
      const { version } = event.known;
      // While a save is under way the page shows what it hopes for; only a later version is news then.
      if (version < state.known.version || (version === state.known.version && state.sending)) return state;
      return contested({ ...state, known: event.known });
    }
    case 'edit': {
      const { field, edit } = event;
      const refused = { ...state.refused };
      delete refused[field];
      const { base } = state.edits.cells[field] ?? edit;
      const changed: RowState = { ...state, refused, problem: calmed(state.problem) };
      const resting = state.sending?.cells[field] === undefined && sameValue(edit.value, state.known.values[field]);
      // Back to what it was: nothing to save. (A row that doesn't exist yet has no such thing.)
      if (resting && state.id !== null) return withoutCell(changed, field);
      return contested({
        ...changed,
        edits: { ...state.edits, cells: { ...state.edits.cells, [field]: { ...edit, base } } },
        conflict: state.conflict.filter((name) => name !== field),
      });
    }
    case 'files': {
      const addFiles = [...without(state.edits.addFiles, event.remove), ...event.add];
      const removeFiles = [...without(state.edits.removeFiles, event.add), ...event.remove];
      const edits = { ...state.edits, addFiles, removeFiles, replayFiles: event.replay };
      return { ...state, problem: calmed(state.problem), edits };
    }
    case 'discard': {
      const refused = { ...state.refused };
      delete refused[event.field];
      const left = withoutCell({ ...state, refused }, event.field);
      return isEmpty(left.edits) && !left.sending ? { ...left, problem: null } : left;
    }
    case 'discardAll':
      return { ...state, edits: NO_EDITS, refused: {}, conflict: [], problem: null };
    case 'send':
      if (state.removing === 'asked') return { ...state, removing: 'sending' };
      return { ...state, sending: state.edits, edits: NO_EDITS, fresh: [] };
    case 'saved': {
      const fresh = FIELDS.filter((field) => state.sending?.cells[field]);
      return contested({ ...state, id: event.id, known: event.known, sending: null, problem: null, fresh }, fresh);
    }
    case 'invalid': {
      const back = takenBack(state);
      // A newer text is under way already: the old objection is moot.
      if (state.edits.cells[event.field]) return back;
      return { ...withoutCell(back, event.field), refused: { ...state.refused, [event.field]: event.message } };
    }
    case 'filesRefused': {
      const back = takenBack(state);
      return { ...back, edits: { ...back.edits, addFiles: [] } };
    }
    case 'conflict':
      if (state.removing !== 'no') return { ...state, removing: 'no', known: event.current };
      return contested({ ...takenBack(state), known: event.current });
    case 'problem': {
      const removing = state.removing === 'sending' ? 'asked' : state.removing;
      return { ...takenBack(state), removing, problem: event.problem };
    }
    case 'retry':
      return { ...state, problem: null };
    case 'choose': {
      const conflict = state.conflict.filter((name) => name !== event.field);
      const mine = state.edits.cells[event.field];
      if (!event.mine || !mine) return { ...withoutCell(state, event.field), conflict };
      const agreed = { ...mine, base: state.known.values[event.field] };
      return { ...state, conflict, edits: { ...state.edits, cells: { ...state.edits.cells, [event.field]: agreed } } };
    }
    case 'settled':
      return state.fresh.length === 0 ? state : { ...state, fresh: [] };
    case 'remove':
      return {
        ...state,
        removing: 'asked',
        edits: NO_EDITS,
        conflict: [],
        refused: {},
        problem: calmed(state.problem),
      };
    case 'keep':
      return { ...state, removing: 'no', problem: null };
  }
}

/**
 * Looks for cells that were changed here and elsewhere. What somebody else changed in other cells is simply taken over;
 * what both changed to the same value is saved already.
 * @param own cells whose new known value we wrote ourselves
 */
function contested(state: RowState, own: readonly Field[] = []): RowState {
  // Nobody else can have changed what is not there yet.
  if (state.id === null) return { ...state, conflict: [] };
  const cells = { ...state.edits.cells };
  const conflict: Field[] = [];
  for (const field of FIELDS) {
    const edit = cells[field];
    if (!edit) continue;
    const theirs = state.known.values[field];
    if (own.includes(field)) cells[field] = { ...edit, base: theirs };
    else if (!state.sending && sameValue(edit.value, theirs)) delete cells[field];
    else if (!state.sending?.cells[field] && !sameValue(edit.base, theirs)) conflict.push(field);
  }
  return { ...state, edits: { ...state.edits, cells }, conflict };
}

/** What was being sent is to be sent again, under what was changed since. */
function takenBack(state: RowState): RowState {
  const { sending, edits } = state;
  if (!sending) return state;
  const cells = { ...sending.cells };
  for (const field of FIELDS) {
    const later = edits.cells[field];
    if (later) cells[field] = { ...later, base: (cells[field] ?? later).base };
  }
  return {
    ...state,
    sending: null,
    edits: {
      ...edits,
      cells,
      addFiles: [...without(sending.addFiles, edits.removeFiles), ...edits.addFiles],
      removeFiles: [...sending.removeFiles, ...edits.removeFiles],
    },
  };
}

function withoutCell(state: RowState, field: Field): RowState {
  const cells = { ...state.edits.cells };
  delete cells[field];
  return { ...state, edits: { ...state.edits, cells }, conflict: state.conflict.filter((name) => name !== field) };
}

/** A new act of the person ends a failure that they have been told of; waiting goes on. */
const calmed = (problem: Problem | null): Problem | null => (problem?.kind === 'failed' ? null : problem);

const isEmpty = ({ cells, addFiles, removeFiles }: Edits): boolean =>
  Object.keys(cells).length === 0 && addFiles.length === 0 && removeFiles.length === 0;

const without = (ids: readonly string[], gone: readonly string[]): string[] => ids.filter((id) => !gone.includes(id));
