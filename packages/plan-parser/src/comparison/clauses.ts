// Compares two outlines, clause by clause.
import type { ChangeKind, ClauseChange, ComparedClause } from './model.ts';
import { addPairs } from './pairs.ts';
import { likeness, sameWords, wordsOf } from './words.ts';

const THRESHOLDS = { home: 0.3, elsewhere: 0.5 };
/** From here on it is the same clause under another number; below, another text. */
const NEARLY = 0.8;

/**
 * Every clause of both outlines once, in the order of the later one; what is gone stands behind what it stood behind.
 * A clause that only bears another number, because one before it is new or gone, is MOVED.
 */
export function compareClauses<Clause extends ComparedClause>(
  befores: readonly Clause[],
  afters: readonly Clause[],
): ClauseChange<Clause>[] {
  const pairs = new Map<Clause, Clause>();
  const parents = new Map(afters.map((clause) => [clause.path, clause]));
  addPairs(
    befores,
    afters,
    {
      home: (before, after) => before.path === after.path,
      kin: (before, after) => {
        if (before.parent === null || after.parent === null) return before.parent === after.parent;
        const parent = parents.get(after.parent);
        return parent !== undefined && pairs.get(parent)?.path === before.parent;
      },
      thresholds: THRESHOLDS,
    },
    pairs,
  );
  return inOrder(befores, afters, pairs).map(({ before, after }) => ({ kind: kindOf(before, after), before, after }));
}

function kindOf(before: ComparedClause | null, after: ComparedClause | null): ChangeKind {
  if (!before) return 'NEW';
  if (!after) return 'GONE';
  const same = sameWords(before.text, after.text);
  if (before.path === after.path) return same ? 'UNCHANGED' : 'CHANGED';
  return same || likeness(wordsOf(before.text), wordsOf(after.text)) >= NEARLY ? 'MOVED' : 'CHANGED';
}

/** The later pieces in their order, each with the earlier one; an earlier one without a later one behind its neighbour. */
export function inOrder<Old, New>(
  befores: readonly Old[],
  afters: readonly New[],
  pairs: ReadonlyMap<New, Old>,
): { before: Old | null; after: New | null }[] {
  const later = new Map([...pairs].map(([after, before]) => [before, after]));
  const gone = new Map<New | null, Old[]>();
  let behind: New | null = null;
  for (const before of befores) {
    const after = later.get(before);
    if (after !== undefined) behind = after;
    else gone.set(behind, [...(gone.get(behind) ?? []), before]);
  }
  const goneBehind = (after: New | null) => (gone.get(after) ?? []).map((before) => ({ before, after: null }));
  return [
    ...goneBehind(null),
    ...afters.flatMap((after) => [{ before: pairs.get(after) ?? null, after }, ...goneBehind(after)]),
  ];
}
