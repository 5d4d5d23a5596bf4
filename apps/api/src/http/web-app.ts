// Serves the built web app: hashed assets for ever, the page itself always fresh, and for every address it routes.
import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './answers.ts';

const DIST = resolve(import.meta.dirname, '../../../web/dist');
const NOT_PAGES = /^\/(graphql|attachments|exports|healthz|readyz|assets|oidc)(\/|$)/;
const MISSING = 'The web app is not built. Run `npm start`, or `npm run dev` and open the address that it prints.\n';

/** Static files, and the page for navigations; everything else that has no route is answered 404 in JSON. */
export async function addWebApp(app: FastifyInstance, dist = DIST): Promise<void> {
  if (existsSync(dist)) {
    await app.register(fastifyStatic, {
      root: dist,
      cacheControl: false,
      dotfiles: 'ignore',
      index: 'index.html',
      setHeaders: (reply, path) => {
        const isHashed = path.startsWith(join(dist, 'assets') + sep);
        void reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (!isNavigation(request)) return refuse(reply, { status: 404, code: 'NOT_FOUND', message: 'Not found.' });
    return sendPage(reply, dist);
  });
}

function isNavigation({ method, url, headers }: FastifyRequest): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || NOT_PAGES.test(url.split('?', 1)[0]!)) return false;
  return headers.accept === undefined || /text\/html|\*\/\*/.test(headers.accept);
}

function sendPage(reply: FastifyReply, dist: string): FastifyReply {
  if (existsSync(join(dist, 'index.html'))) return reply.sendFile('index.html');
  return reply.code(503).type('text/plain; charset=utf-8').send(MISSING);
}
