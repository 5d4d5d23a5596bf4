// Finds which piece of an earlier version has become which piece of a later one, by their words and their places.
import { likeness, wordKey, wordsOf } from './words.ts';

/** How alike the words must be, to be taken for the same piece. */
interface Thresholds {
  /** In the same place. */
  home: number;
  elsewhere: number;
}

interface Rules<Old, New> {
  /** They stand in the same place. */
  home(before: Old, after: New): boolean;
  /** What they stand in is the same; asked again as pairs are found. */
  kin?(before: Old, after: New): boolean;
  thresholds: Thresholds;
}

interface Piece {
  text: string;
}

/** Two words in a row that stand in more pieces than this tell nothing. */
const COMMON = 40;
const HOME_BONUS = 0.15;
const KIN_BONUS = 0.1;

/**
 * Adds pairs of what is in no pair yet. First what says the same: in its place, among its kin, then anywhere, in order. Then what is most alike, the best first.
 * @param pairs from the later piece to the earlier one
 */
export function addPairs<Old extends Piece, New extends Piece>(
  befores: readonly Old[],
  afters: readonly New[],
  rules: Rules<Old, New>,
  pairs: Map<New, Old>,
): void {
  const taken = new Set(pairs.values());
  const pair = (after: New, before: Old): void => {
    pairs.set(after, before);
    taken.add(before);
  };
  const kin = (before: Old, after: New): boolean => rules.kin?.(before, after) ?? false;

  const byKey = Map.groupBy(befores, ({ text }) => wordKey(text));
  const { home } = rules;
  const both = (before: Old, after: New): boolean => home(before, after) && kin(before, after);
  for (const suits of [both, kin, home, () => true]) {
    for (const after of afters) {
      if (pairs.has(after)) continue;
      const key = wordKey(after.text);
      // A mark without words is known by its place alone.
      if (key === '' && suits !== both && suits !== home) continue;
      const before = byKey.get(key)?.find((one) => !taken.has(one) && suits(one, after));
      if (before) pair(after, before);
    }
  }

  const open = befores.filter((before) => !taken.has(before));
  const candidates = candidatesOf(
    open,
    afters.filter((after) => !pairs.has(after)),
    rules,
    kin,
  );
  for (const { before, after } of candidates) if (!pairs.has(after) && !taken.has(before)) pair(after, before);
}

interface Candidate<Old, New> {
  before: Old;
  after: New;
  score: number;
  distance: number;
}

function candidatesOf<Old extends Piece, New extends Piece>(
  befores: readonly Old[],
  afters: readonly New[],
  { home, thresholds }: Rules<Old, New>,
  kin: (before: Old, after: New) => boolean,
): Candidate<Old, New>[] {
  const words = befores.map(({ text }) => wordsOf(text));
  const byNeighbours = new Map<string, number[]>();
  words.forEach((list, at) => {
    for (const two of neighbours(list)) {
      const places = byNeighbours.get(two);
      if (places) places.push(at);
      else byNeighbours.set(two, [at]);
    }
  });

  const found: Candidate<Old, New>[] = [];
  afters.forEach((after, place) => {
    const own = wordsOf(after.text);
    const near = new Set(befores.flatMap((before, at) => (home(before, after) ? [at] : [])));
    for (const two of neighbours(own)) {
      const places = byNeighbours.get(two) ?? [];
      if (places.length <= COMMON) for (const at of places) near.add(at);
    }
    for (const at of near) {
      const before = befores[at]!;
      const alike = likeness(words[at]!, own);
      const isHome = home(before, after);
      if (alike < (isHome ? thresholds.home : thresholds.elsewhere)) continue;
      const score = alike + (isHome ? HOME_BONUS : 0) + (kin(before, after) ? KIN_BONUS : 0);
      found.push({ before, after, score, distance: Math.abs(at - place) });
    }
  });
  return found.sort((a, b) => b.score - a.score || a.distance - b.distance);
}

/** Every two words that stand side by side, once. */
const neighbours = (words: readonly string[]): Set<string> =>
  new Set(words.length < 2 ? words : words.slice(1).map((word, at) => `${words[at]} ${word}`));
