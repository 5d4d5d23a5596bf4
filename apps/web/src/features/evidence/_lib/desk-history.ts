// Undo and redo on the desk: remembers what was saved, and does it backwards or again as new changes of the rows.
import type { Field, Value } from '../fields.ts';
import type { DeskRows } from './desk-rows.ts';
import type { DeskTools, Dispatch } from './desk-tools.ts';
import type { RowState } from './row-state.ts';
import {
  NO_HISTORY,
  forgetRow,
  recordRemoval,
  remember,
  renameRow,
  savedActs,
  takeRedo,
  takeUndo,
  type Act,
  type Snapshot,
} from './undo.ts';

interface Means {
  rows: DeskRows;
  dispatch: Dispatch;
  notify: DeskTools['notify'];
}

export function createDeskHistory({ rows, dispatch, notify }: Means) {
  let history = NO_HISTORY;
  /** Rows whose removal was asked for by undo or redo. */
  const replayedRemovals = new Set<string>();

  function makeAgain({ taskIds, values, fileIds }: Snapshot): string {
    const key = rows.insert(taskIds);
    if (fileIds.length > 0) dispatch(key, { type: 'files', add: fileIds, remove: [] });
    // The title last: with it the row is created, with all its cells at once.
    const { title, ...rest } = values;
    for (const [field, value] of [...Object.entries(rest), ['title', title]] as [Field, Value][]) {
      if (value !== null) dispatch(key, { type: 'edit', field, edit: { value, base: null, replay: true } });
    }
    return key;
  }

  /** Does an act backwards (`undo`) or again. False when its row is no longer here. */
  function perform(act: Act, undo: boolean): boolean {
    if (act.kind === 'add' || act.kind === 'delete') {
      const remove = (act.kind === 'add') === undo;
      if (remove) {
        if (!rows.state(act.row)) return false;
        replayedRemovals.add(act.row);
        dispatch(act.row, { type: 'remove' });
      } else {
        if (!act.snapshot) return false;
        history = renameRow(history, act.row, makeAgain(act.snapshot));
      }
      return true;
    }
    if (!rows.state(act.row)) return false;
    if (act.kind === 'files') {
      const [add, remove] = undo ? [act.removed, act.added] : [act.added, act.removed];
      dispatch(act.row, { type: 'files', add, remove, replay: true });
    } else if (act.kind === 'edit') {
      const [value, base] = undo ? [act.before, act.after] : [act.after, act.before];
      dispatch(act.row, { type: 'edit', field: act.field, edit: { value, base, replay: true } });
    }
    return true;
  }

  return {
    /** The server has taken what was sent. Was it the person's own act, and not undo or redo? */
    saved(row: string, sent: RowState): boolean {
      const acts = savedActs(row, sent);
      history = remember(history, ...acts);
      return acts.length > 0;
    },

    /** The row is gone from the server. Was that asked for by undo or redo? */
    removed(row: string, snapshot: Snapshot): boolean {
      const replayed = replayedRemovals.delete(row);
      const known = snapshot.taskIds.length > 0;
      if (!replayed && known) history = remember(history, { kind: 'delete', row, snapshot });
      history = known ? recordRemoval(history, row, snapshot) : forgetRow(history, row);
      return replayed;
    },

    /** Another has removed the row: nothing of it can be undone. */
    forget: (row: string) => void (history = forgetRow(history, row)),

    /** Undoes the last act that can be undone, or does the last undone one again. Nothing may be under way. */
    replay(undo: boolean): void {
      for (;;) {
        const [act, rest] = undo ? takeUndo(history) : takeRedo(history);
        if (!act) return notify({ kind: undo ? 'nothingToUndo' : 'nothingToRedo' });
        history = rest;
        const title = 'snapshot' in act && act.snapshot ? act.snapshot.values.title : rows.titleOf(act.row);
        if (!perform(act, undo)) continue;
        return notify({ kind: undo ? 'undone' : 'redone', act: act.kind, title });
      }
    },
  };
}
