// What can be undone and done again: a history of saved acts, as a pure stack. Rows are named by their key on the
// screen; a row that was deleted and made again gets a new one.
import type { Field, Value, Values } from '../fields.ts';
import { sameValue } from './cell-text.ts';
import type { Edit, RowState } from './row-state.ts';

/** All that it takes to make a deleted row again. */
export interface Snapshot {
  taskIds: readonly string[];
  values: Values;
  fileIds: readonly string[];
}

export type Act =
  | { kind: 'edit'; row: string; field: Field; before: Value; after: Value }
  | { kind: 'files'; row: string; added: readonly string[]; removed: readonly string[] }
  /** The snapshot is taken when the row goes, by the person's hand or by undoing its creation. */
  | { kind: 'add' | 'delete'; row: string; snapshot: Snapshot | null };

export interface History {
  past: readonly Act[];
  future: readonly Act[];
}

export const NO_HISTORY: History = { past: [], future: [] };
const MOST = 200;

/**
 * What a save did, as acts that can be undone; nothing that undo or redo did is among them.
 * @param sent the row as it was when the request left
 */
export function savedActs(row: string, { id, known, sending }: RowState): Act[] {
  const cells = Object.entries(sending?.cells ?? {}) as [Field, Edit][];
  if (id === null) return cells.some(([, edit]) => edit.replay) ? [] : [{ kind: 'add', row, snapshot: null }];
  const acts: Act[] = cells
    .filter(([field, edit]) => !edit.replay && !sameValue(edit.value, known.values[field]))
    .map(([field, edit]) => ({ kind: 'edit', row, field, before: known.values[field], after: edit.value }));
  const { addFiles: added = [], removeFiles: removed = [], replayFiles } = sending ?? {};
  if (!replayFiles && added.length + removed.length > 0) acts.push({ kind: 'files', row, added, removed });
  return acts;
}

/** Remembers an act of the person; what had been undone can then no longer be done again. */
export function remember(history: History, ...acts: Act[]): History {
  return acts.length === 0 ? history : { past: [...history.past, ...acts].slice(-MOST), future: [] };
}

/** Takes the last act to undo, if any, and readies its opposite for redo. */
export function takeUndo(history: History): [Act | undefined, History] {
  const act = history.past.at(-1);
  if (!act) return [undefined, history];
  return [act, { past: history.past.slice(0, -1), future: [...history.future, act] }];
}

/** Takes the act that was undone last, if any. */
export function takeRedo(history: History): [Act | undefined, History] {
  const act = history.future.at(-1);
  if (!act) return [undefined, history];
  return [act, { past: [...history.past, act], future: history.future.slice(0, -1) }];
}

/** A row was made again under another key: its history goes on there. */
export function renameRow(history: History, from: string, to: string): History {
  const rename = (act: Act): Act => (act.row === from ? { ...act, row: to } : act);
  return { past: history.past.map(rename), future: history.future.map(rename) };
}

/** A row is gone for good, by another's hand: nothing of it can be undone. */
export function forgetRow(history: History, row: string): History {
  const keep = (act: Act) => act.row !== row;
  return { past: history.past.filter(keep), future: history.future.filter(keep) };
}

/** The row has been removed: making it again needs to know what it was. */
export function recordRemoval(history: History, row: string, snapshot: Snapshot): History {
  const record = (act: Act): Act =>
    act.row === row && (act.kind === 'add' || act.kind === 'delete') ? { ...act, snapshot } : act;
  return { past: history.past.map(record), future: history.future.map(record) };
}
