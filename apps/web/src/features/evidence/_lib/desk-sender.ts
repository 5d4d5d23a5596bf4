// Sends what is ready of a row, one request a row at a time, and hands on the answer.
import type { EvidenceFields } from '../../../generated/types.ts';
import type { Answer, EvidenceApi } from './answer.ts';
import type { DeskRows } from './desk-rows.ts';
import { nextStep, reduce, wantedFiles, type Edits, type RowState } from './row-state.ts';

/** @param answered is told of each answer, with the row as it was when it was sent */
export function createSender(rows: DeskRows, answered: (row: string, sent: RowState, answer: Answer) => void) {
  let api: EvidenceApi | null = null;
  let waiting: (() => void)[] = [];

  function request(to: EvidenceApi, step: 'create' | 'update' | 'remove', row: string, state: RowState) {
    const { id, sending } = state;
    if (step === 'create' || id === null) {
      const fields = { kind: state.known.values.kind, ...fieldsOf(state, sending!) };
      return to.create({ taskIds: [...rows.tasksOf(row)], idempotencyKey: rows.idempotencyKey(row), fields });
    }
    const target = { id, expectedVersion: state.known.version };
    return step === 'remove' ? to.remove(target) : to.update({ ...target, fields: fieldsOf(state, sending!) });
  }

  function whenIdle(work: () => void): void {
    if (rows.isIdle()) work();
    else waiting.push(work);
  }

  return {
    /** Must have been called before anything is sent. */
    connect: (to: EvidenceApi) => void (api = to),

    /** Sends what the row is ready to send, if anything. */
    send(row: string): void {
      const state = rows.state(row);
      const step = state && nextStep(state);
      if (!state || !step || !api) return;
      const sent = reduce(state, { type: 'send' });
      rows.set(row, sent);
      void request(api, step, row, sent).then((answer) => {
        answered(row, sent, answer);
        if (!rows.isIdle()) return;
        const ready = waiting;
        waiting = [];
        // Each may send something for which the next has to wait.
        ready.forEach(whenIdle);
      });
    },

    /** Does the work now, or as soon as every request under way is answered. */
    whenIdle,
  };
}

/** What is sent: the changed cells, and the whole list of files if that changed. */
function fieldsOf(state: RowState, edits: Edits): EvidenceFields {
  const cells = Object.entries(edits.cells).map(([field, edit]) => [field, edit.value]);
  const files = edits.addFiles.length + edits.removeFiles.length > 0;
  return { ...Object.fromEntries(cells), ...(files ? { attachmentIds: wantedFiles(state) } : {}) };
}
