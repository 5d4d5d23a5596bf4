// The order in which a reviewer goes through the queue. Pure.

export interface QueueTask {
  id: string;
  status: string;
  obligation: { code: string; label: string; labelEn: string | null };
  unit: { id: string; name: string };
}

/**
 * The task to show next, or null when the end is reached.
 * @param from the one that is shown; null for none
 * @param by 1 goes down the list, -1 up
 * @param skip those that are passed over, besides what waits no more
 */
export function nextTask<T extends QueueTask>(
  tasks: readonly T[],
  from: string | null,
  by: 1 | -1,
  skip: ReadonlySet<string> = new Set(),
): T | null {
  const at = tasks.findIndex(({ id }) => id === from);
  for (let next = at === -1 ? (by === 1 ? 0 : tasks.length - 1) : at + by; tasks[next]; next += by) {
    const task = tasks[next]!;
    if (task.status === 'SUBMITTED' && !skip.has(task.id)) return task;
  }
  return null;
}

export type Grouping = 'duty' | 'unit';

/** What neighbours have in common: a heading stands before the first of them. */
export const groupOf = ({ obligation, unit }: QueueTask, by: Grouping): string =>
  by === 'duty' ? obligation.code : unit.id;

/** What stands in the list: the heading of a group, with its first task and all of them, or a task. */
export type QueueLine<T> = { kind: 'heading'; task: T; group: T[] } | { kind: 'task'; task: T };

/** The list's lines: a heading before the first task of each group. */
export function queueLines<T extends QueueTask>(tasks: readonly T[], by: Grouping): QueueLine<T>[] {
  const lines: QueueLine<T>[] = [];
  let group: T[] = [];
  for (const task of tasks) {
    if (group.length === 0 || groupOf(group[0]!, by) !== groupOf(task, by)) {
      group = [];
      lines.push({ kind: 'heading', task, group });
    }
    group.push(task);
    lines.push({ kind: 'task', task });
  }
  return lines;
}

/** So many tasks the API decides on at a time. */
const MOST_ITEMS = 500;

/** Some tasks in portions that the API takes. */
export const portions = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / MOST_ITEMS) }, (_, at) =>
    items.slice(at * MOST_ITEMS, (at + 1) * MOST_ITEMS),
  );

/** A decision that can still be undone. */
export interface Decided {
  kind: 'ACCEPT' | 'RETURN';
  items: { id: string; expectedVersion: number }[];
  /** In milliseconds since the epoch, by this device. */
  at: number;
}

/** How long it is offered: a little less than the server's minute, for the way there. */
export const UNDO_OFFERED_MS = 57_000;

/** What can still be undone, the newest last. */
export const undoable = (decided: readonly Decided[], now: number): Decided[] =>
  decided.filter(({ at }) => now - at < UNDO_OFFERED_MS);

/** The act of a key on this page; null while somebody types, or for keys that mean something else. */
export function keyOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  typing: boolean,
): Key | null {
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === '?') return '?';
  // A Vietnamese keyboard program may hold a letter back: then the key says which it was.
  const letter =
    event.key.length === 1
      ? event.key.toLowerCase()
      : event.key === 'Process'
        ? event.code.slice(-1).toLowerCase()
        : '';
  return keys.find((key) => key === letter) ?? null;
}

export const keys = ['c', 't', 'b', 'j', 'k', 'x', 'z', '?'] as const;
export type Key = (typeof keys)[number];
