// From what is loaded and what is open to the flat list of rows that the grid shows. Pure.
import type { Failure } from '../../apollo/errors.ts';
import type { UnitKind, UnitLevel } from '../../generated/types.ts';
import { FIELDS } from '../evidence/fields.ts';

/** Names a row: '916' a unit, '916*' its own tasks, '_15' a task (these also in the address), '_15/…' what is in it. */
export type NodeKey = string;

// Aliases, not interfaces: Apollo Client takes them as store objects only so.
export type UnitRef = {
  __typename: 'Unit';
  id: string;
  code: string;
  name: string;
  level: UnitLevel;
  kind: UnitKind;
};
export type TaskRef = {
  __typename: 'Task';
  id: string;
};
export type EvidenceRef = {
  __typename: 'Evidence';
  id: string;
};

/** What lies below one open node, as far as it is loaded. */
export interface Level {
  state: 'loading' | 'failed' | 'ready';
  failure?: Failure;
  units?: readonly UnitRef[];
  /** How many tasks a unit with children has of its own; they stand under a row of their own. */
  ownTasks?: number;
  tasks?: readonly TaskRef[];
  evidence?: readonly EvidenceRef[];
  /** Of a task: whether the viewer may add evidence. */
  canAdd?: boolean;
  /** How many there are in all, loaded or not. */
  total?: number;
  hasMore?: boolean;
  loadingMore?: boolean;
}

interface Placed {
  key: NodeKey;
  parentKey: NodeKey | null;
  /** 1 for the unit in focus. */
  level: number;
  posInSet: number;
  setSize: number;
  /** Undefined when there is nothing to open. */
  open?: boolean;
}

export type UnitGridRow = Placed & { kind: 'unit'; unit: UnitRef };
/** Gathers the own tasks of a unit that has units below it. */
export type OwnGridRow = Placed & { kind: 'own'; unit: UnitRef; count: number };
export type TaskGridRow = Placed & { kind: 'task'; task: TaskRef };
/** The names of the evidence columns, above a task's evidence. */
export type EvidenceHeadGridRow = Placed & { kind: 'evidence-head'; task: TaskRef };
export type EvidenceGridRow = Placed & {
  kind: 'evidence';
  /** Its name on the desk. A piece that serves two open tasks stands in two rows of the grid and in one on the desk. */
  deskRow: string;
  /** Null in a row made here that the list of the server does not hold: the last of them is empty. */
  evidence: EvidenceRef | null;
  task: TaskRef;
};
export type MoreGridRow = Placed & { kind: 'more'; remaining: number; busy: boolean };
export type SkeletonGridRow = Placed & { kind: 'skeleton' };
export type FailedGridRow = Placed & { kind: 'failed'; failure: Failure | undefined };
export type EmptyGridRow = Placed & { kind: 'empty'; of: 'units' | 'tasks' | 'evidence' };

export type GridRow =
  | UnitGridRow
  | OwnGridRow
  | TaskGridRow
  | EvidenceHeadGridRow
  | EvidenceGridRow
  | MoreGridRow
  | SkeletonGridRow
  | FailedGridRow
  | EmptyGridRow;

/** How many cells the keyboard finds in a row, beside the row itself. */
export const cellCounts: Record<GridRow['kind'], number> = {
  unit: 6,
  own: 1,
  task: 7,
  'evidence-head': 0,
  // The fields, the files, and what can be done with the piece.
  evidence: FIELDS.length + 2,
  more: 1,
  skeleton: 0,
  failed: 1,
  empty: 1,
};

/** Rows that cannot be focused, and are stepped over. */
export function isPassive(row: GridRow): boolean {
  return row.kind === 'evidence-head' || row.kind === 'skeleton';
}

export const ownKey = (code: string): NodeKey => `${code}*`;
export const taskKey = (id: string): NodeKey => `_${id.replace(/^Task:/, '')}`;

/** The rows of evidence that are being made here. */
export interface MadeRows {
  /** The desk's name of a piece's row: its id, unless the row was made here. */
  keyOf(id: string): string;
  /** A task's rows that were made here; the last one is empty. */
  localRows(taskId: string): readonly string[];
}

/** What must be loaded for a node that is open. */
export type LevelRequest =
  | { key: NodeKey; load: 'children'; code: string }
  | { key: NodeKey; load: 'tasks'; code: string }
  | { key: NodeKey; load: 'evidence'; taskId: string };

/** A ward, a department, a press body: nothing below it but its own tasks. */
export function isLeafUnit(unit: Pick<UnitRef, 'kind' | 'level'>): boolean {
  return unit.level === 'WARD' || unit.kind !== 'GOVERNMENT';
}

const skeletons = 3;

/** A key for what stands below `parent` and has no identity of its own. */
const partKey = (parent: NodeKey, part: string): NodeKey => `${parent}/${part}`;

/**
 * The rows from the unit in focus down, and the levels that they need.
 * A level not yet in `levels` shows as loading.
 */
export function gridRows(
  root: UnitRef,
  open: ReadonlySet<NodeKey>,
  levels: ReadonlyMap<NodeKey, Level>,
  made: MadeRows,
): { rows: GridRow[]; wanted: LevelRequest[] } {
  const rows: GridRow[] = [];
  const wanted: LevelRequest[] = [];

  /** What stands in for a level that is not ready; true when it is. */
  function ready(level: Level | undefined, parentKey: NodeKey, depth: number): level is Level {
    const alone = { parentKey, level: depth, posInSet: 1, setSize: 1 };
    if (level?.state === 'failed') {
      rows.push({ kind: 'failed', key: partKey(parentKey, 'failed'), ...alone, failure: level.failure });
      return false;
    }
    if (level?.state === 'ready') return true;
    for (let n = 1; n <= skeletons; n++)
      rows.push({ kind: 'skeleton', key: partKey(parentKey, `s${n}`), ...alone, posInSet: n, setSize: skeletons });
    return false;
  }

  function more(level: Level, parentKey: NodeKey, depth: number, shown: number, setSize: number): void {
    if (!level.hasMore) return;
    const remaining = Math.max(0, setSize - shown);
    const place = { parentKey, level: depth, posInSet: Math.min(shown + 1, setSize), setSize };
    rows.push({ kind: 'more', key: partKey(parentKey, 'more'), ...place, remaining, busy: level.loadingMore ?? false });
  }

  function empty(of: EmptyGridRow['of'], parentKey: NodeKey, depth: number): void {
    rows.push({
      kind: 'empty',
      key: partKey(parentKey, 'empty'),
      parentKey,
      level: depth,
      posInSet: 1,
      setSize: 1,
      of,
    });
  }

  function unit(ref: UnitRef, place: Omit<Placed, 'key' | 'open'>): void {
    const isOpen = open.has(ref.code);
    rows.push({ kind: 'unit', key: ref.code, ...place, unit: ref, open: isOpen });
    if (!isOpen) return;
    if (isLeafUnit(ref)) {
      tasks(ref.code, ref.code, place.level + 1);
      return;
    }
    wanted.push({ key: ref.code, load: 'children', code: ref.code });
    const level = levels.get(ref.code);
    const depth = place.level + 1;
    if (!ready(level, ref.code, depth)) return;
    const children = level.units ?? [];
    const own = level.ownTasks ? 1 : 0;
    const setSize = (level.total ?? children.length) + own;
    if (own) {
      const key = ownKey(ref.code);
      const isOwnOpen = open.has(key);
      const place = { parentKey: ref.code, level: depth, posInSet: 1, setSize };
      rows.push({ kind: 'own', key, ...place, unit: ref, count: level.ownTasks ?? 0, open: isOwnOpen });
      if (isOwnOpen) tasks(key, ref.code, depth + 1);
    }
    children.forEach((child, at) =>
      unit(child, { parentKey: ref.code, level: depth, posInSet: at + 1 + own, setSize }),
    );
    more(level, ref.code, depth, children.length + own, setSize);
    if (setSize === 0) empty('units', ref.code, depth);
  }

  function tasks(key: NodeKey, code: string, depth: number): void {
    wanted.push({ key, load: 'tasks', code });
    const level = levels.get(key);
    if (!ready(level, key, depth)) return;
    const list = level.tasks ?? [];
    const setSize = level.total ?? list.length;
    list.forEach((ref, at) => {
      const own = taskKey(ref.id);
      const isOpen = open.has(own);
      rows.push({
        kind: 'task',
        key: own,
        parentKey: key,
        level: depth,
        posInSet: at + 1,
        setSize,
        task: ref,
        open: isOpen,
      });
      if (isOpen) evidence(own, ref, depth + 1);
    });
    more(level, key, depth, list.length, setSize);
    if (setSize === 0) empty('tasks', key, depth);
  }

  function evidence(key: NodeKey, task: TaskRef, depth: number): void {
    wanted.push({ key, load: 'evidence', taskId: task.id });
    const level = levels.get(key);
    if (!ready(level, key, depth)) return;
    const list = level.evidence ?? [];
    const listed = new Set(list.map(({ id }) => made.keyOf(id)));
    const own = level.canAdd ? made.localRows(task.id).filter((row) => !listed.has(row)) : [];
    const setSize = (level.total ?? list.length) + own.length;
    const place = (at: number) => ({ parentKey: key, level: depth, posInSet: at + 1, setSize });
    if (setSize === 0) return empty('evidence', key, depth);
    rows.push({ kind: 'evidence-head', key: partKey(key, 'head'), ...place(0), task });
    const piece = (deskRow: string, evidence: EvidenceRef | null, at: number) =>
      rows.push({ kind: 'evidence', key: partKey(key, deskRow), ...place(at), deskRow, evidence, task });
    list.forEach((evidence, at) => piece(made.keyOf(evidence.id), evidence, at));
    more(level, key, depth, list.length, setSize - own.length);
    own.forEach((row, at) => piece(row, null, setSize - own.length + at));
  }

  unit(root, { parentKey: null, level: 1, posInSet: 1, setSize: 1 });
  return { rows, wanted };
}
