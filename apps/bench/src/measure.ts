// Measures servers in turn, so that whatever else the machine does falls on all of them.
import autocannon from 'autocannon';
import type { Server } from './servers/start.ts';
import type { Shape, Variables } from './shapes/shape.ts';

export interface Measurement {
  /** Requests a second. */
  throughput: number;
  /** Milliseconds. */
  p50: number;
  p97_5: number;
}

/** A measurement for each server, by name: the medians of all rounds. */
export type Compared = Partial<Record<Server['name'], Measurement>>;

export interface Effort {
  connections: number;
  rounds: number;
  seconds: number;
}

/** Warms every server up, then measures A B C A B C …, as many rounds as asked. */
export async function compare(shape: Shape, all: Variables[], servers: Server[], effort: Effort): Promise<Compared> {
  const rounds = new Map<Server, Measurement[]>(servers.map((server) => [server, []]));
  for (const server of servers) await shoot(server, shape, all, { ...effort, seconds: Math.min(1.5, effort.seconds) });
  for (let round = 0; round < effort.rounds; round += 1) {
    for (const server of servers) rounds.get(server)!.push(await shoot(server, shape, all, effort));
  }
  return Object.fromEntries([...rounds].map(([server, results]) => [server.name, medianOf(results)]));
}

async function shoot(server: Server, shape: Shape, all: Variables[], effort: Effort): Promise<Measurement> {
  const requests = all.map((variables) => ({
    method: 'POST' as const,
    headers: { 'content-type': 'application/json', ...server.headers },
    ...server.request(shape, variables),
  }));
  const times: number[] = [];
  let clients = 0;
  let failed = 0;
  const start = performance.now();
  const result = await new Promise<autocannon.Result>((done, reject) => {
    const running = autocannon(
      {
        url: server.url,
        connections: effort.connections,
        duration: effort.seconds,
        // Each connection begins elsewhere in the list, so that they don't ask for the same at once.
        setupClient(client) {
          const offset = Math.floor((clients++ * requests.length) / effort.connections);
          client.setRequests([...requests.slice(offset), ...requests.slice(0, offset)]);
        },
      },
      (error, finished) => (error ? reject(error) : done(finished)),
    );
    running.on('response', (_client, status, _bytes, milliseconds) => {
      times.push(milliseconds);
      if (status !== 200) failed += 1;
    });
  });
  const elapsed = (performance.now() - start) / 1000;
  if (failed > 0 || result.errors > 0 || times.length === 0) {
    throw new Error(`${server.name}, ${shape.name}: ${failed} answers were refused, ${result.errors} requests failed`);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { throughput: times.length / elapsed, p50: at(0.5), p97_5: at(0.975) };
}

function medianOf(results: Measurement[]): Measurement {
  const median = (of: (result: Measurement) => number): number => {
    const sorted = results.map(of).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)]!;
  };
  return { throughput: median((r) => r.throughput), p50: median((r) => r.p50), p97_5: median((r) => r.p97_5) };
}
