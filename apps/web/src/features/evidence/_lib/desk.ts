// The desk on which evidence is edited: holds every row that is being changed, sends what is ready, remembers what can
// be undone. It lives outside the components, for rows come and go as the grid is scrolled while saves go on.
import { createAnswers } from './desk-answers.ts';
import { createDeskHistory } from './desk-history.ts';
import { createDeskRows } from './desk-rows.ts';
import { createSender } from './desk-sender.ts';
import type { DeskTools } from './desk-tools.ts';
import { createTyping } from './desk-typing.ts';
import { reduce, type Known, type RowEvent } from './row-state.ts';

export type Desk = ReturnType<typeof createDesk>;

/** A desk for one person. `connect` must have been called before anything is sent. */
export function createDesk({ drafts, notify, makeKey, later }: DeskTools) {
  const rows = createDeskRows({ drafts, makeKey });
  const sender = createSender(rows, (row, sent, answer) => answers.take(row, sent, answer));
  const history = createDeskHistory({ rows, dispatch, notify });
  const answers = createAnswers({ rows, history, drafts, notify, later, dispatch, changed });
  const typing = createTyping({ rows, drafts, dispatch, changed });
  const listeners = new Set<() => void>();
  let revision = 0;

  function changed(): void {
    revision += 1;
    for (const listener of [...listeners]) listener();
  }

  function dispatch(row: string, event: RowEvent): void {
    const state = rows.state(row);
    if (!state) return;
    const next = reduce(state, event);
    if (next !== state) rows.set(row, next);
    if (next.conflict.length > state.conflict.length) {
      notify({ kind: 'conflict', title: rows.titleOf(row) });
    }
    sender.send(row);
    changed();
  }

  return {
    connect: sender.connect,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    revision: () => revision,

    keyOf: rows.keyOf,
    row: rows.state,
    /** What the cache has of a row; call it whenever that changes. */
    know(row: string, id: string, known: Known) {
      const state = rows.state(row);
      if (!state) rows.learn(row, id, known);
      else if (state.known !== known) dispatch(row, { type: 'known', known });
    },

    /** The rows of a task that were made here, the empty one last. Restores those that a reload has cut off. */
    localRows(taskId: string): readonly string[] {
      // Asked for while rendering: those that watch are told afterwards.
      if (rows.restore(taskId)) later(changed, 0);
      return rows.local(taskId);
    },

    /** Rows with unsaved text that the page has not shown yet, oldest first: what an earlier visit left behind. */
    leftBehind: (): string[] => drafts.rows('').filter((row) => !rows.state(rows.keyOf(row))),
    dropLeftBehind(row: string) {
      drafts.drop(row);
      changed();
    },

    ...typing,
    files(row: string, change: { add?: readonly string[]; remove?: readonly string[] }) {
      dispatch(row, { type: 'files', add: change.add ?? [], remove: change.remove ?? [] });
    },
    retry: (row: string) => dispatch(row, { type: 'retry' }),
    /** The server can be reached again: sends all that waits. */
    retryAll: () => rows.keys().forEach(answers.retryWaiting),
    undo: () => sender.whenIdle(() => history.replay(true)),
    redo: () => sender.whenIdle(() => history.replay(false)),
    hasUnsaved: rows.hasUnsaved,
  };
}
