// Chance that repeats itself: the same seed gives the same sequence, on every machine.

export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** Names the seed, so that a unit's sample stays as it is when another unit's changes. */
export function makeRandom(seed: string): Random {
  let state = 0x9e3779b9;
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193);
  state ||= 1; // xorshift never leaves zero
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 8; warmUp++) next();
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (from) => from[int(0, from.length - 1)]!,
  };
}
