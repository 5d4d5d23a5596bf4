// How long to wait before asking again how an export stands. Pure.

/** Most exports are done within a second or two; the long ones are asked about less often. In milliseconds. */
const steps = [
  { before: 3_000, wait: 400 },
  { before: 20_000, wait: 1_000 },
];
const longWait = 3_000;
const mostAfterMisses = 30_000;

/**
 * @param elapsed milliseconds since the job was first asked about
 * @param misses questions that went unanswered, one after the other
 * @returns milliseconds
 */
export function pollWait(elapsed: number, misses: number): number {
  if (misses > 0) return Math.min(mostAfterMisses, 2_000 * 2 ** (misses - 1));
  return steps.find(({ before }) => elapsed < before)?.wait ?? longWait;
}
