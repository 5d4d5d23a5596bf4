// Before anything is timed: the answers must be the same.
import { deepStrictEqual } from 'node:assert';
import type { Server } from './servers/start.ts';
import type { Shape, Variables } from './shapes/shape.ts';

const COMPARED = 40;

/**
 * Compares the API's `data` with the limit's, value for value, and with PostGraphile's by every text that both give
 * (names, codes, titles, statuses, in order) and every number.
 * @throws AssertionError with the difference
 */
export async function checkAnswers(shape: Shape, all: Variables[], servers: Server[]): Promise<void> {
  const step = Math.max(1, Math.floor(all.length / COMPARED));
  for (let i = 0; i < all.length; i += step) {
    const answers = new Map<string, unknown>();
    for (const server of servers) answers.set(server.name, await ask(server, shape, all[i]!));
    const api = answers.get('api');
    if (answers.has('limit')) deepStrictEqual(answers.get('limit'), api);
    if (answers.has('postgraphile')) deepStrictEqual(leaves(answers.get('postgraphile')), leaves(api));
  }
}

async function ask(server: Server, shape: Shape, variables: Variables): Promise<unknown> {
  const { path, body } = server.request(shape, variables);
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...server.headers },
    body,
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  if (answer.errors) throw new Error(`${server.name}, ${shape.name}: ${JSON.stringify(answer.errors).slice(0, 500)}`);
  return answer.data;
}

/** What doesn't depend on the server's own way: PostGraphile has other ids and cursors, and writes instants otherwise. */
const OWN = new Set(['id', 'endCursor', 'dueAt', 'submittedAt']);

function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (value === null || typeof value !== 'object') return [value];
  return Object.entries(value).flatMap(([key, inner]) => (OWN.has(key) ? [] : leaves(inner)));
}
