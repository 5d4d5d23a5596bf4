// The rows that lie on the desk: the state of each, the names that it goes by, and those that were made here.
import { FIELDS } from '../fields.ts';
import type { DeskTools } from './desk-tools.ts';
import { isUnsaved, rowState, wanted, type Known, type RowState } from './row-state.ts';

export type DeskRows = ReturnType<typeof createDeskRows>;

/**
 * An empty desk. A row's key is what the screen calls it, for as long as it lies here; its id, once the server has made
 * it, is what its drafts are kept under.
 */
export function createDeskRows({ drafts, makeKey }: Pick<DeskTools, 'drafts' | 'makeKey'>) {
  const states = new Map<string, RowState>();
  /** The tasks that a row serves which isn't on the server yet. */
  const servedBy = new Map<string, readonly string[]>();
  /** Rows made here, in order, by task: the last one is the empty row. */
  const local = new Map<string, readonly string[]>();
  const keyById = new Map<string, string>();

  const draftKey = (row: string): string => states.get(row)?.id ?? row;

  function append(taskIds: readonly string[], key = `new|${taskIds[0]}|${makeKey()}`): string {
    const task = taskIds[0]!;
    states.set(key, rowState(null));
    servedBy.set(key, taskIds);
    local.set(task, [...(local.get(task) ?? []), key]);
    return key;
  }

  /** Is it still the empty row, in which nothing was entered that could be created? */
  function isBlank(row: string): boolean {
    const state = states.get(row);
    return !!state && state.id === null && !state.sending && !state.edits.cells.title && state.removing === 'no';
  }

  return {
    draftKey,
    state: (row: string): RowState | undefined => states.get(row),
    set: (row: string, state: RowState) => void states.set(row, state),
    learn: (row: string, id: string, known: Known) => void states.set(row, rowState(id, known)),
    keys: (): string[] => [...states.keys()],
    hasUnsaved: (): boolean => [...states.values()].some(isUnsaved),
    isIdle: (): boolean => ![...states.values()].some((state) => state.sending || state.removing === 'sending'),
    /** '' for a row that is not here. */
    titleOf(row: string): string {
      const state = states.get(row);
      return state ? wanted(state).title : '';
    },
    /** The key of a row: its id, or what it was called before it got one. */
    keyOf: (id: string): string => keyById.get(id) ?? id,
    tasksOf: (row: string): readonly string[] => servedBy.get(row) ?? [],
    /** What tells a new row from every other: a create that is sent twice makes one. */
    idempotencyKey: (row: string): string => row.split('|').at(-1)!,

    /** The server has made the row: from now on it has an id, and its drafts with it. */
    identify(row: string, id: string): void {
      for (const field of FIELDS) {
        const draft = drafts.of(row)[field];
        if (draft) drafts.keep(id, field, draft);
      }
      drafts.drop(row);
      keyById.set(id, row);
    },

    /** Makes a row under the first of the tasks, above its empty one. */
    insert(taskIds: readonly string[]): string {
      const task = taskIds[0]!;
      const others = local.get(task) ?? [];
      const key = append(taskIds);
      const blank = others.at(-1);
      if (blank && isBlank(blank)) local.set(task, [...others.slice(0, -1), key, blank]);
      return key;
    },

    /** Takes up what a reload has cut off under a task that is first asked for. Was there anything? */
    restore(taskId: string): boolean {
      if (local.has(taskId)) return false;
      const left = drafts.rows(`new|${taskId}|`);
      for (const key of left) append([taskId], key);
      return left.length > 0;
    },

    /** The rows of a task that were made here, the empty one last. */
    local(taskId: string): readonly string[] {
      const last = local.get(taskId)?.at(-1);
      if (!last || !isBlank(last)) append([taskId]);
      return local.get(taskId)!;
    },

    /** Takes a row off the desk, with all that was typed in it. */
    forget(row: string): void {
      const id = states.get(row)?.id;
      drafts.drop(draftKey(row));
      if (id) keyById.delete(id);
      states.delete(row);
      for (const [task, keys] of local) {
        if (keys.includes(row)) local.set(task, keys.filter((key) => key !== row)); // prettier-ignore
      }
    },
  };
}
