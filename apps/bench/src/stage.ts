// Says what is going on and how long it took.

/** Runs `work` and prints its name with the seconds that it needed. */
export async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  process.stdout.write(`${name} … `);
  const result = await work();
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
