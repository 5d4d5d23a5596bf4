// Compares the duties of two versions: which is which, and what of it is different.
import { findDeadline } from '../proposals/deadlines.ts';
import { inOrder } from './clauses.ts';
import type { ChangeKind, ClauseChange, ComparedClause, ComparedDuty, DutyAspect, DutyChange } from './model.ts';
import { addPairs } from './pairs.ts';
import { sameWords } from './words.ts';

const THRESHOLDS = { home: 0.3, elsewhere: 0.6 };

/** What a person has said of a later duty: it is this earlier one (or one that is new: null). */
export type Chosen<Before, After> = ReadonlyMap<After, Before | null>;

/**
 * Which later duty is which earlier one: as a person has said, else by words and clause.
 * @param clauses how the clauses compare
 * @returns from the later duty to the earlier one; each of both at most once
 */
export function dutyPairs<Before extends ComparedDuty, After extends ComparedDuty>(
  befores: readonly Before[],
  afters: readonly After[],
  clauses: readonly ClauseChange<ComparedClause>[],
  chosen: Chosen<Before, After> = new Map(),
): Map<After, Before> {
  const pairs = new Map<After, Before>();
  const taken = new Set<Before>();
  for (const [after, before] of chosen) {
    if (!before || taken.has(before)) continue;
    pairs.set(after, before);
    taken.add(before);
  }
  const pathOf = new Map(clauses.flatMap(({ before, after }) => (before && after ? [[before.path, after.path]] : [])));
  addPairs(
    befores,
    afters.filter((after) => !chosen.has(after)),
    { home: (before, after) => pathOf.get(before.clause) === after.clause, thresholds: THRESHOLDS },
    pairs,
  );
  return pairs;
}

/** Every duty of both versions once, in the order of the later one. */
export function compareDuties<Before extends ComparedDuty, After extends ComparedDuty>(
  befores: readonly Before[],
  afters: readonly After[],
  pairs: ReadonlyMap<After, Before>,
): DutyChange<Before, After>[] {
  return inOrder(befores, afters, pairs).map(({ before, after }) => {
    const aspects = before && after ? aspectsOf(before, after) : [];
    return { kind: kindOf(before, after, aspects), before, after, aspects };
  });
}

function kindOf(before: ComparedDuty | null, after: ComparedDuty | null, aspects: DutyAspect[]): ChangeKind {
  if (!before) return 'NEW';
  if (!after) return 'GONE';
  if (aspects.length > 0) return 'CHANGED';
  return before.clause === after.clause ? 'UNCHANGED' : 'MOVED';
}

function aspectsOf(before: ComparedDuty, after: ComparedDuty): DutyAspect[] {
  const aspects: DutyAspect[] = [];
  if (!sameWords(before.text, after.text)) aspects.push('WORDS');
  if (deadlineOf(before) !== deadlineOf(after)) aspects.push('DEADLINE');
  if (!sameSet(before.addressees, after.addressees)) aspects.push('ADDRESSEES');
  if (before.cadence !== after.cadence) aspects.push('CADENCE');
  if (!sameSet(before.periodKinds, after.periodKinds)) aspects.push('PERIODS');
  if (before.kind !== after.kind) aspects.push('KIND');
  return aspects;
}

/** The rule that the words give, wherever they stand. */
function deadlineOf({ text }: ComparedDuty): string {
  const { start: _, end: __, ...rule } = findDeadline(text) ?? { start: 0, end: 0 };
  return JSON.stringify(rule);
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
