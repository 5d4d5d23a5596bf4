// Refuses requests that a foreign page made a signed-in browser send.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Env } from '../env.ts';
import { refuse } from './answers.ts';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITES = new Set(['same-origin', 'none']);

/** Browsers say where a request comes from, and no page can make them say otherwise; other clients say nothing. */
export function addForgeryProtection(app: FastifyInstance, env: Env): void {
  app.addHook('onRequest', async (request, reply) => {
    if (HARMLESS.has(request.method) || isOwn(request, env)) return;
    await refuse(reply, { status: 403, code: 'FORBIDDEN_ORIGIN', message: 'Requests from other sites are refused.' });
  });
}

function isOwn(request: FastifyRequest, env: Env): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (typeof site === 'string' && !OWN_SITES.has(site)) return false;
  if (origin === undefined) return true;
  // A proxy that ends TLS may hide the scheme, so without a public origin the host alone decides.
  return env.publicOrigin ? origin === env.publicOrigin : URL.parse(origin)?.host === request.host;
}
