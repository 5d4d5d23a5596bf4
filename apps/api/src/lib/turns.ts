// Work that takes turns: so much of it at once, the rest in its order.

/** Runs work when its turn has come. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** @param most how many run at once */
export function makeTurns(most: number): Turns {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((turn) => waiting.push(turn));
    else running++;
    try {
      return await work();
    } finally {
      // Whoever is next takes this place over.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

/** Turns for each key apart; null in place of the work's result when `longest` others wait or run already. */
export type KeyedTurns = <T>(key: string, work: () => Promise<T>) => Promise<T | null>;

/** @param most how many of one key run at once */
export function makeKeyedTurns(most: number, longest: number): KeyedTurns {
  const queues = new Map<string, { turns: Turns; inside: number }>();
  return async (key, work) => {
    const queue = queues.get(key) ?? { turns: makeTurns(most), inside: 0 };
    if (queue.inside >= longest) return null;
    queues.set(key, queue);
    queue.inside++;
    try {
      return await queue.turns(work);
    } finally {
      queue.inside--;
      if (queue.inside === 0) queues.delete(key);
    }
  };
}
