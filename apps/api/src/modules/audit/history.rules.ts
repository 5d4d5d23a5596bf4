// What changed between two states of something, field by field: pure.

export interface Change {
  field: string;
  from: string | null;
  to: string | null;
}

type State = Readonly<Record<string, unknown>>;

/** What tells nothing to people: keys, counters, and what the entry itself says. */
const SILENT = new Set([
  'id',
  'version',
  'updatedAt',
  'createdAt',
  'submittedAt',
  'editedAt',
  'deletedAt',
  'askedAt',
  'askedBy',
  'decidedAt',
  'decidedBy',
  'reviewBegunAt',
  'subjectType',
  'mentions',
  'sortKey',
  'carriedFrom',
  'source',
  'tables',
  'storageKey',
  'draft',
]);

/** What people look for first; the database keeps keys by their length. */
const FIRST = ['status', 'reason', 'kind', 'title', 'documentNumber', 'happenedOn', 'quantity', 'link', 'note'];

const place = (field: string): number => (FIRST.includes(field) ? FIRST.indexOf(field) : FIRST.length);

/** Nothing of the kind should ever be in the trail; if it is, it stays there. */
const SECRET = /password|token|secret|hash/i;

/** What an entry tells. What an act has taken away is told whole, whatever else it noted. */
export const changesOfEntry = (entry: {
  action: string;
  before: State | null;
  after: State | null;
  taskNames: State | null;
}): Change[] => changesOf(entry.before, entry.action === 'grant.delete' ? null : entry.after, entry.taskNames ?? {});

/**
 * The fields that differ.
 * @param names what the keys of tasks are called
 */
export function changesOf(before: State | null, after: State | null, names: State = {}): Change[] {
  const fields = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])].sort(
    (a, b) => place(a) - place(b),
  );
  return fields.flatMap((field) => {
    if (SILENT.has(field) || SECRET.test(field) || (field !== 'taskIds' && /Ids?$/.test(field))) return [];
    const [from, to] = [textOf(before?.[field], names), textOf(after?.[field], names)];
    // An act that names only what it sets says nothing of the rest.
    if (from === to || (before !== null && after !== null && !(field in after))) return [];
    return [{ field, from, to }];
  });
}

function textOf(value: unknown, names: State): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) {
    const parts = value.map((part) => textOf(part, names)).filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join('; ');
  }
  if (typeof value === 'object') {
    // A file, something with a name, a task of an urging, what a closed period has left open.
    const { fileName, name, code, title, taskId, units } = value as State;
    return textOf(fileName ?? name ?? title ?? code ?? taskId ?? units, names);
  }
  const text = String(value);
  const name = names[text];
  return typeof value === 'number' && typeof name === 'string' ? name : text;
}
