// From keystrokes to values: keeps what is typed into a cell as a draft, and makes an edit of it when it is meant.
import type { Field } from '../fields.ts';
import { editText, parseCell, sameValue, type Parsed } from './cell-text.ts';
import type { Draft } from './drafts.ts';
import type { DeskRows } from './desk-rows.ts';
import type { DeskTools, Dispatch } from './desk-tools.ts';
import { wanted } from './row-state.ts';

interface Means {
  rows: DeskRows;
  drafts: DeskTools['drafts'];
  dispatch: Dispatch;
  changed: () => void;
}

export function createTyping({ rows, drafts, dispatch, changed }: Means) {
  const draftsOf = (row: string): Partial<Record<Field, Draft>> => drafts.of(rows.draftKey(row));
  const keep = (row: string, field: Field, draft: Draft) => drafts.keep(rows.draftKey(row), field, draft);
  const drop = (row: string, field?: Field) => drafts.drop(rows.draftKey(row), field);

  return {
    drafts: draftsOf,

    /** Every keystroke: keeps the text. */
    type(row: string, field: Field, text: string): void {
      const state = rows.state(row);
      if (!state) return;
      keep(row, field, { text, base: draftsOf(row)[field]?.base ?? editText(field, wanted(state)) });
    },

    /** The text is meant: saves it if it is a value, else keeps it as a draft and says why not. */
    commit(row: string, field: Field, text: string): Parsed {
      const parsed = parseCell(field, text);
      const state = rows.state(row);
      if (!state) return parsed;
      const now = wanted(state)[field];
      const untouched = parsed.ok && sameValue(parsed.value, now);
      // An empty title in a row that has nothing else is no mistake: nobody wanted that row.
      if (untouched || (state.id === null && field === 'title' && text.trim() === '' && !state.edits.cells.title)) {
        if (!state.edits.cells[field] && !state.sending?.cells[field]) drop(row, field);
        changed();
        if (untouched && state.problem?.kind === 'failed') dispatch(row, { type: 'retry' });
        return { ok: true, value: now };
      }
      const draft = draftsOf(row)[field];
      const base = draft ? parseCell(field, draft.base) : null;
      keep(row, field, { text, base: draft?.base ?? editText(field, wanted(state)) });
      if (parsed.ok) {
        dispatch(row, { type: 'edit', field, edit: { value: parsed.value, base: base?.ok ? base.value : now } });
      } else changed();
      return parsed;
    },

    /** Gives up what was typed since the editor was opened. */
    cancel(row: string, field: Field): void {
      const state = rows.state(row);
      if (!state) return;
      const queued = state.edits.cells[field] ?? state.sending?.cells[field];
      if (queued) keep(row, field, { text: editText(field, wanted(state)), base: draftsOf(row)[field]?.base ?? '' });
      else drop(row, field);
      changed();
    },

    /** Gives up an unsaved cell altogether. */
    discard(row: string, field: Field): void {
      drop(row, field);
      dispatch(row, { type: 'discard', field });
    },

    /** Gives up all that is unsaved of a row; one that was never saved goes. */
    discardAll(row: string): void {
      drop(row);
      if (rows.state(row)?.id) return dispatch(row, { type: 'discardAll' });
      rows.forget(row);
      changed();
    },

    /** Where both changed a cell: writes the person's value, or takes the other's. */
    choose(row: string, field: Field, mine: boolean): void {
      if (!mine) drop(row, field);
      dispatch(row, { type: 'choose', field, mine });
    },

    /** Asks the server to delete the row; one that was never saved just goes. */
    remove(row: string): void {
      const state = rows.state(row);
      if (!state) return;
      drop(row);
      if (state.id !== null || state.sending) return dispatch(row, { type: 'remove' });
      rows.forget(row);
      changed();
    },
  };
}
