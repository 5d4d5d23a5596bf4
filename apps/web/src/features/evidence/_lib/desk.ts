// The desk on which evidence is edited: holds every row that is being changed, sends what is ready, remembers what can
// be undone. It lives outside the components, for rows come and go as the grid is scrolled while saves go on.
import type { EvidenceFields } from '../../../generated/types.ts';
import type { Answer, EvidenceApi } from './answer.ts';
import { editText, parseCell, sameValue, type Parsed } from './cell-text.ts';
import type { Draft, DraftStore } from './drafts.ts';
import { FIELDS, type Field, type Value } from '../fields.ts';
import type { Notice } from './notice.ts';
import {
  isUnsaved,
  nextStep,
  reduce,
  rowState,
  wanted,
  wantedFiles,
  type Edits,
  type Known,
  type RowEvent,
  type RowState,
} from './row-state.ts';
import {
  NO_HISTORY,
  forgetRow,
  recordRemoval,
  remember,
  renameRow,
  takeRedo,
  takeUndo,
  type Act,
  type Snapshot,
} from './undo.ts';

export interface DeskTools {
  drafts: DraftStore;
  notify(notice: Notice): void;
  makeKey(): string;
  /** Calls back after a while; the result cancels. */
  later(work: () => void, ms: number): () => void;
}

/** How long a cell shows that it was saved. */
const FRESH_MS = 2500;
const RETRY_MS = [2000, 4000, 8000, 15000, 30000];

/** A desk for one person. `connect` must have been called before anything is sent. */
export function createDesk({ drafts, notify, makeKey, later }: DeskTools) {
  let api: EvidenceApi | null = null;
  let history = NO_HISTORY;
  let revision = 0;
  const rows = new Map<string, RowState>();
  /** The tasks that a row serves which isn't on the server yet. */
  const servedBy = new Map<string, readonly string[]>();
  /** Rows made here, in order, by task: the last one is the empty row. */
  const local = new Map<string, string[]>();
  const keyById = new Map<string, string>();
  /** Rows whose removal was asked for by undo or redo. */
  const replayedRemovals = new Set<string>();
  const listeners = new Set<() => void>();
  let whenIdle: (() => void)[] = [];

  function changed(): void {
    revision += 1;
    for (const listener of [...listeners]) listener();
  }

  const draftKey = (row: string) => rows.get(row)?.id ?? row;
  const titleOf = (row: string): string => {
    const state = rows.get(row);
    return state ? wanted(state).title : '';
  };

  function dispatch(row: string, event: RowEvent): void {
    const state = rows.get(row);
    if (!state) return;
    const next = reduce(state, event);
    if (next !== state) rows.set(row, next);
    if (next.conflict.length > state.conflict.length) {
      notify({ kind: 'conflict', title: titleOf(row), field: next.conflict[0] ?? null });
    }
    send(row);
    changed();
  }

  function send(row: string): void {
    const state = rows.get(row);
    const step = state && nextStep(state);
    if (!state || !step || !api) return;
    const sent = reduce(state, { type: 'send' });
    rows.set(row, sent);
    void request(api, step, row, sent).then((answer) => {
      take(row, sent, answer);
      if (![...rows.values()].some((other) => other.sending || other.removing === 'sending')) {
        const waiting = whenIdle;
        whenIdle = [];
        for (const work of waiting) work();
      }
    });
  }

  function request(to: EvidenceApi, step: 'create' | 'update' | 'remove', row: string, state: RowState) {
    const { id, sending } = state;
    if (step === 'create' || id === null) {
      const fields = { kind: state.known.values.kind, ...fieldsOf(state, sending!) };
      return to.create({ taskIds: [...(servedBy.get(row) ?? [])], idempotencyKey: row.split('|').at(-1)!, fields });
    }
    const target = { id, expectedVersion: state.known.version };
    return step === 'remove' ? to.remove(target) : to.update({ ...target, fields: fieldsOf(state, sending!) });
  }

  function take(row: string, sent: RowState, answer: Answer): void {
    switch (answer.kind) {
      case 'saved':
        return saved(row, sent, answer.id, answer.known);
      case 'removed':
        return removed(row, sent, answer.taskIds);
      case 'gone':
        // What was wanted has happened, by another's hand.
        if (sent.removing === 'sending') return removed(row, sent, []);
        history = forgetRow(history, row);
        notify({ kind: 'gone', title: titleOf(row) });
        return dispatch(row, { type: 'problem', problem: { kind: 'final', message: answer.message } });
      case 'conflict':
        dispatch(row, { type: 'conflict', current: answer.current });
        if (sent.removing === 'sending') notify({ kind: 'changedBeforeRemoval', title: titleOf(row) });
        else if (rows.get(row)?.conflict.length === 0) notify({ kind: 'merged', title: titleOf(row) });
        return;
      case 'invalid':
        if (answer.field === 'attachmentIds') {
          notify({ kind: 'filesLost', title: titleOf(row) });
          return dispatch(row, { type: 'filesRefused' });
        }
        notify({ kind: 'invalid', title: titleOf(row), field: answer.field });
        if (answer.field) return dispatch(row, { type: 'invalid', field: answer.field, message: answer.message });
        return dispatch(row, { type: 'problem', problem: { kind: 'final', message: answer.message } });
      case 'refused':
        notify({ kind: 'failed', title: titleOf(row), field: firstOf(sent.sending) });
        return dispatch(row, { type: 'problem', problem: { kind: 'final', message: answer.message } });
      case 'failed': {
        const { message, requestId } = answer;
        notify({ kind: 'failed', title: titleOf(row), field: firstOf(sent.sending) });
        return dispatch(row, { type: 'problem', problem: { kind: 'failed', message, requestId } });
      }
      case 'unreachable': {
        const attempt = (attempts.get(row) ?? 0) + 1;
        attempts.set(row, attempt);
        if (attempt === 1) notify({ kind: 'waiting' });
        dispatch(row, { type: 'problem', problem: { kind: 'waiting', reason: answer.reason, attempt } });
        later(() => retryWaiting(row), RETRY_MS[Math.min(attempt, RETRY_MS.length) - 1]!);
      }
    }
  }

  const attempts = new Map<string, number>();

  function retryWaiting(row: string): void {
    if (rows.get(row)?.problem?.kind === 'waiting') dispatch(row, { type: 'retry' });
  }

  function saved(row: string, sent: RowState, id: string, known: Known): void {
    attempts.delete(row);
    const created = sent.id === null;
    if (created) {
      moveDrafts(row, id);
      keyById.set(id, row);
    }
    const acts = actsOf(row, sent, created);
    history = remember(history, ...acts);
    dispatch(row, { type: 'saved', id, known });
    for (const field of FIELDS) {
      const draft = drafts.of(id)[field];
      const parsed = draft && parseCell(field, draft.text);
      if (parsed?.ok && sameValue(parsed.value, known.values[field])) drafts.drop(id, field);
      // Typed on while the save was under way: what was just saved is what the person saw.
      else if (draft && sent.sending?.cells[field]) {
        drafts.keep(id, field, { ...draft, base: editText(field, known.values) });
      }
    }
    later(() => dispatch(row, { type: 'settled' }), FRESH_MS);
    const act = acts[0];
    if (created) notify({ kind: 'added', title: known.values.title });
    else if (act) notify({ kind: 'saved', title: known.values.title, field: act.kind === 'edit' ? act.field : null });
    changed();
  }

  function removed(row: string, sent: RowState, taskIds: readonly string[]): void {
    const snapshot: Snapshot = { taskIds, values: sent.known.values, fileIds: sent.known.fileIds };
    const replayed = replayedRemovals.delete(row);
    if (!replayed && taskIds.length > 0) history = remember(history, { kind: 'delete', row, snapshot });
    history = taskIds.length > 0 ? recordRemoval(history, row, snapshot) : forgetRow(history, row);
    forget(row);
    if (!replayed) notify({ kind: 'deleted', title: snapshot.values.title });
    changed();
  }

  function forget(row: string): void {
    const id = rows.get(row)?.id;
    drafts.drop(draftKey(row));
    if (id) keyById.delete(id);
    rows.delete(row);
    for (const [task, keys] of local) {
      if (keys.includes(row)) local.set(task, keys.filter((key) => key !== row)); // prettier-ignore
    }
  }

  function moveDrafts(from: string, to: string): void {
    for (const field of FIELDS) {
      const draft = drafts.of(from)[field];
      if (draft) drafts.keep(to, field, draft);
    }
    drafts.drop(from);
  }

  function addLocal(taskIds: readonly string[], key = `new|${taskIds[0]}|${makeKey()}`): string {
    const task = taskIds[0]!;
    rows.set(key, rowState(null));
    servedBy.set(key, taskIds);
    local.set(task, [...(local.get(task) ?? []), key]);
    return key;
  }

  /** Is it still the empty row, in which nothing was entered that could be created? */
  function isBlank(row: string): boolean {
    const state = rows.get(row);
    return !!state && state.id === null && !state.sending && !state.edits.cells.title && state.removing === 'no';
  }

  function make(snapshot: Snapshot): string {
    const task = snapshot.taskIds[0]!;
    const keys = local.get(task) ?? [];
    const key = addLocal(snapshot.taskIds);
    const blank = keys.at(-1);
    // The empty row stays the last one.
    if (blank && isBlank(blank)) local.set(task, [...keys.slice(0, -1), key, blank]);
    if (snapshot.fileIds.length > 0) dispatch(key, { type: 'files', add: snapshot.fileIds, remove: [] });
    const { title, ...rest } = snapshot.values;
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
        if (!rows.has(act.row)) return false;
        replayedRemovals.add(act.row);
        dispatch(act.row, { type: 'remove' });
      } else {
        if (!act.snapshot) return false;
        history = renameRow(history, act.row, make(act.snapshot));
      }
      return true;
    }
    if (!rows.has(act.row)) return false;
    if (act.kind === 'files') {
      const [add, remove] = undo ? [act.removed, act.added] : [act.added, act.removed];
      dispatch(act.row, { type: 'files', add, remove, replay: true });
    } else if (act.kind === 'edit') {
      const [value, base] = undo ? [act.before, act.after] : [act.after, act.before];
      dispatch(act.row, { type: 'edit', field: act.field, edit: { value, base, replay: true } });
    }
    return true;
  }

  function replay(undo: boolean): void {
    if ([...rows.values()].some((state) => state.sending || state.removing === 'sending')) {
      whenIdle.push(() => replay(undo));
      return;
    }
    for (;;) {
      const [act, rest] = undo ? takeUndo(history) : takeRedo(history);
      if (!act) return notify({ kind: undo ? 'nothingToUndo' : 'nothingToRedo' });
      history = rest;
      const title = 'snapshot' in act && act.snapshot ? act.snapshot.values.title : titleOf(act.row);
      if (!perform(act, undo)) continue;
      const field = act.kind === 'edit' ? act.field : null;
      return notify({ kind: undo ? 'undone' : 'redone', act: act.kind, title, field });
    }
  }

  return {
    connect(to: EvidenceApi) {
      api = to;
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    revision: () => revision,

    /** The key of a row on the screen: its id, or the key that it had before it got one. */
    keyOf: (id: string): string => keyById.get(id) ?? id,
    row: (row: string): RowState | undefined => rows.get(row),
    /** What the cache has of a row; call it whenever that changes. */
    know(row: string, id: string, known: Known) {
      const state = rows.get(row);
      if (!state) rows.set(row, rowState(id, known));
      else if (state.known !== known) dispatch(row, { type: 'known', known });
    },

    /** The rows of a task that were made here, the empty one last. Restores those that a reload has cut off. */
    localRows(taskId: string): readonly string[] {
      let keys = local.get(taskId);
      if (!keys) {
        const left = drafts.rows(`new|${taskId}|`);
        for (const key of left) addLocal([taskId], key);
        // Asked for while rendering: those that watch are told afterwards.
        if (left.length > 0) later(changed, 0);
        keys = local.get(taskId) ?? [];
      }
      const last = keys.at(-1);
      if (!last || !isBlank(last)) addLocal([taskId]);
      return local.get(taskId)!;
    },

    /** Rows with unsaved text that the page has not shown yet, oldest first: what an earlier visit left behind. */
    leftBehind: (): string[] => drafts.rows('').filter((row) => !rows.has(keyById.get(row) ?? row)),
    dropLeftBehind(row: string) {
      drafts.drop(row);
      changed();
    },

    drafts: (row: string): Partial<Record<Field, Draft>> => drafts.of(draftKey(row)),
    /** Every keystroke: keeps the text. */
    type(row: string, field: Field, text: string) {
      const state = rows.get(row);
      if (!state) return;
      const base = drafts.of(draftKey(row))[field]?.base ?? editText(field, wanted(state));
      drafts.keep(draftKey(row), field, { text, base });
    },
    /** The text is meant: saves it if it is a value, else keeps it as a draft and says why not. */
    commit(row: string, field: Field, text: string): Parsed {
      const parsed = parseCell(field, text);
      const state = rows.get(row);
      if (!state) return parsed;
      const draft = drafts.of(draftKey(row))[field];
      const now = wanted(state)[field];
      const untouched = parsed.ok && sameValue(parsed.value, now);
      // An empty title in a row that has nothing else is no mistake: nobody wanted that row.
      if (untouched || (state.id === null && field === 'title' && text.trim() === '' && !state.edits.cells.title)) {
        if (!state.edits.cells[field] && !state.sending?.cells[field]) drafts.drop(draftKey(row), field);
        changed();
        if (untouched && state.problem?.kind === 'failed') dispatch(row, { type: 'retry' });
        return { ok: true, value: now };
      }
      const base = draft ? parseCell(field, draft.base) : null;
      drafts.keep(draftKey(row), field, { text, base: draft?.base ?? editText(field, wanted(state)) });
      if (parsed.ok) {
        dispatch(row, { type: 'edit', field, edit: { value: parsed.value, base: base?.ok ? base.value : now } });
      } else changed();
      return parsed;
    },
    /** Gives up what was typed since the editor was opened. */
    cancel(row: string, field: Field) {
      const state = rows.get(row);
      if (!state) return;
      const queued = state.edits.cells[field] ?? state.sending?.cells[field];
      const base = drafts.of(draftKey(row))[field]?.base ?? '';
      if (queued) drafts.keep(draftKey(row), field, { text: editText(field, wanted(state)), base });
      else drafts.drop(draftKey(row), field);
      changed();
    },
    /** Gives up an unsaved cell altogether. */
    discard(row: string, field: Field) {
      drafts.drop(draftKey(row), field);
      dispatch(row, { type: 'discard', field });
    },
    /** Gives up all that is unsaved of a row; one that was never saved goes. */
    discardAll(row: string) {
      drafts.drop(draftKey(row));
      if (rows.get(row)?.id) dispatch(row, { type: 'discardAll' });
      else {
        forget(row);
        changed();
      }
    },
    retry: (row: string) => dispatch(row, { type: 'retry' }),
    /** The server can be reached again: sends all that waits. */
    retryAll() {
      for (const row of [...rows.keys()]) retryWaiting(row);
    },
    choose(row: string, field: Field, mine: boolean) {
      if (!mine) drafts.drop(draftKey(row), field);
      dispatch(row, { type: 'choose', field, mine });
    },
    files(row: string, change: { add?: readonly string[]; remove?: readonly string[] }) {
      dispatch(row, { type: 'files', add: change.add ?? [], remove: change.remove ?? [] });
    },
    remove(row: string) {
      const state = rows.get(row);
      if (!state) return;
      drafts.drop(draftKey(row));
      if (state.id !== null || state.sending) return dispatch(row, { type: 'remove' });
      forget(row);
      changed();
    },
    undo: () => replay(true),
    redo: () => replay(false),
    hasUnsaved: () => [...rows.values()].some(isUnsaved),
  };

  function actsOf(row: string, sent: RowState, created: boolean): Act[] {
    const cells = Object.entries(sent.sending?.cells ?? {}) as [Field, { value: Value; replay?: boolean }][];
    if (created) return cells.some(([, edit]) => edit.replay) ? [] : [{ kind: 'add', row, snapshot: null }];
    const acts: Act[] = cells
      .filter(([field, edit]) => !edit.replay && !sameValue(edit.value, sent.known.values[field]))
      .map(([field, edit]) => ({ kind: 'edit', row, field, before: sent.known.values[field], after: edit.value }));
    const { addFiles: added = [], removeFiles: removed = [], replayFiles } = sent.sending ?? {};
    if (!replayFiles && added.length + removed.length > 0) acts.push({ kind: 'files', row, added, removed });
    return acts;
  }
}

/** What is sent: the changed cells, and the whole list of files if that changed. */
function fieldsOf(state: RowState, edits: Edits): EvidenceFields {
  const cells = Object.entries(edits.cells).map(([field, edit]) => [field, edit.value]);
  const files = edits.addFiles.length + edits.removeFiles.length > 0;
  return { ...Object.fromEntries(cells), ...(files ? { attachmentIds: wantedFiles(state) } : {}) };
}

const firstOf = (edits: Edits | null): Field | null => FIELDS.find((field) => edits?.cells[field]) ?? null;
