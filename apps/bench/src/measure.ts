// Measures servers in turn, so that whatever else the machine does falls on all of them.
import autocannon from 'autocannon';
import type { Request, Server } from './servers/start.ts';
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

/** A server and what it is asked, over and over. */
export interface Target {
  server: Server;
  requests: Request[];
}

/** Servers compile what they run often only after a while; a figure is of the time after that. */
const WARM_UP_ROUNDS = 2;

/** Measures a shape on every server. */
export async function compare(shape: Shape, all: Variables[], servers: Server[], effort: Effort): Promise<Compared> {
  const targets = servers.map((server) => ({
    server,
    requests: all.map((variables) => server.request(shape, variables)),
  }));
  const measurements = await measureInTurn(targets, effort);
  return Object.fromEntries(servers.map(({ name }, i) => [name, measurements[i]!]));
}

/** Warms every target up, then measures A B C A B C …, as many rounds as asked. @returns the medians, in order */
export async function measureInTurn(targets: Target[], effort: Effort): Promise<Measurement[]> {
  const rounds: Measurement[][] = targets.map(() => []);
  for (const target of targets) await shoot(target, { ...effort, seconds: WARM_UP_ROUNDS * effort.seconds });
  for (let round = 0; round < effort.rounds; round += 1) {
    for (const [i, target] of targets.entries()) rounds[i]!.push(await shoot(target, effort));
  }
  return rounds.map(medianOf);
}

async function shoot({ server, requests }: Target, effort: Effort): Promise<Measurement> {
  const calls = requests.map((request) => ({
    method: 'POST' as const,
    headers: { 'content-type': 'application/json', ...server.headers },
    ...request,
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
          const offset = Math.floor((clients++ * calls.length) / effort.connections);
          client.setRequests([...calls.slice(offset), ...calls.slice(0, offset)]);
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
    throw new Error(`${server.name}: ${failed} answers were refused, ${result.errors} requests failed`);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { throughput: times.length / elapsed, p50: at(0.5), p97_5: at(0.975) };
}

/** The median of each figure on its own. */
export function medianOf(results: Measurement[]): Measurement {
  const figures = (of: (result: Measurement) => number): number => median(results.map(of));
  return { throughput: figures((r) => r.throughput), p50: figures((r) => r.p50), p97_5: figures((r) => r.p97_5) };
}

/** The middle one of some figures; of an even number the upper of the two. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!;
}
