// What an answer of the server means for a row on the desk: what it becomes, what the person is told, when to try again.
import { FIELDS } from '../fields.ts';
import type { Answer } from './answer.ts';
import { editText, parseCell, sameValue } from './cell-text.ts';
import type { createDeskHistory } from './desk-history.ts';
import type { DeskRows } from './desk-rows.ts';
import type { DeskTools, Dispatch } from './desk-tools.ts';
import type { Known, RowState } from './row-state.ts';

/** How long a cell shows that it was saved. */
const FRESH_MS = 2500;
const RETRY_MS = [2000, 4000, 8000, 15000, 30000];

interface Means extends Omit<DeskTools, 'makeKey'> {
  rows: DeskRows;
  history: Pick<ReturnType<typeof createDeskHistory>, 'saved' | 'removed' | 'forget'>;
  dispatch: Dispatch;
  changed: () => void;
}

export function createAnswers({ rows, history, drafts, notify, later, dispatch, changed }: Means) {
  /** How often a row has asked in vain since its last save. */
  const attempts = new Map<string, number>();

  function retryWaiting(row: string): void {
    if (rows.state(row)?.problem?.kind === 'waiting') dispatch(row, { type: 'retry' });
  }

  function saved(row: string, sent: RowState, id: string, known: Known): void {
    attempts.delete(row);
    const created = sent.id === null;
    if (created) rows.identify(row, id);
    const own = history.saved(row, sent);
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
    if (created || own) notify({ kind: created ? 'added' : 'saved', title: known.values.title });
    changed();
  }

  function removed(row: string, { known }: RowState, taskIds: readonly string[]): void {
    const replayed = history.removed(row, { taskIds, values: known.values, fileIds: known.fileIds });
    rows.forget(row);
    if (!replayed) notify({ kind: 'deleted', title: known.values.title });
    changed();
  }

  /** @param sent the row as it was when the request left */
  function take(row: string, sent: RowState, answer: Answer): void {
    const title = rows.titleOf(row);
    switch (answer.kind) {
      case 'saved':
        return saved(row, sent, answer.id, answer.known);
      case 'removed':
        return removed(row, sent, answer.taskIds);
      case 'gone':
        // What was wanted has happened, by another's hand.
        if (sent.removing === 'sending') return removed(row, sent, []);
        history.forget(row);
        notify({ kind: 'gone', title });
        return dispatch(row, { type: 'problem', problem: { kind: 'final', message: answer.message } });
      case 'conflict':
        dispatch(row, { type: 'conflict', current: answer.current });
        if (sent.removing === 'sending') notify({ kind: 'changedBeforeRemoval', title: rows.titleOf(row) });
        else if (rows.state(row)?.conflict.length === 0) notify({ kind: 'merged', title: rows.titleOf(row) });
        return;
      case 'invalid':
        if (answer.field === 'attachmentIds') {
          notify({ kind: 'filesLost', title });
          return dispatch(row, { type: 'filesRefused' });
        }
        notify({ kind: 'invalid', title });
        if (answer.field) return dispatch(row, { type: 'invalid', field: answer.field, message: answer.message });
        return dispatch(row, { type: 'problem', problem: { kind: 'final', message: answer.message } });
      case 'refused':
        notify({ kind: 'failed', title });
        return dispatch(row, { type: 'problem', problem: { kind: 'final', message: answer.message } });
      case 'failed': {
        const { message, requestId } = answer;
        notify({ kind: 'failed', title });
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

  return { take, retryWaiting };
}
