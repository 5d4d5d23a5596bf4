// How long a client may take to send a request: headers within 10 s, bodies within 20 s, uploads as long as they move.
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

const HEADERS_MS = 10_000;
const BODY_MS = 20_000;
const UPLOAD_MS = 10 * 60_000;
const SILENT_UPLOAD_MS = 30_000;

/** How often timeouts are checked; Node's own default is half a minute. */
const CHECK_MS = 1_000;

/** What Node's server watches over by itself. */
export const senderTimeouts = {
  requestTimeout: UPLOAD_MS,
  http: { headersTimeout: HEADERS_MS, requestTimeout: UPLOAD_MS, connectionsCheckingInterval: CHECK_MS },
};

declare module 'fastify' {
  interface FastifyContextConfig {
    /** For routes that take files: the body may take minutes, as long as it keeps coming. */
    upload?: boolean;
  }
}

/** Ends connections whose body doesn't arrive in time: one clock for all, for nearly all bodies are there at once. */
export function addBodyTimeout(app: FastifyInstance): void {
  // Oldest first.
  const awaited = new Map<IncomingMessage, number>();
  const watch = setInterval(() => {
    const now = performance.now();
    for (const [raw, since] of awaited) {
      if (raw.complete || raw.destroyed) awaited.delete(raw);
      else if (now - since >= BODY_MS) raw.destroy();
    }
  }, CHECK_MS).unref();
  app.addHook('preValidation', (request, _, done) => {
    awaited.delete(request.raw); // the body is here
    done();
  });
  app.addHook('onClose', (_, done) => {
    clearInterval(watch);
    done();
  });
  app.addHook('onRequest', (request, _, done) => {
    const { raw } = request;
    if (raw.headers['content-length'] === undefined && raw.headers['transfer-encoding'] === undefined) return done();
    if (request.routeOptions.config.upload) {
      raw.setTimeout(SILENT_UPLOAD_MS, () => {
        if (!raw.complete) raw.destroy();
      });
      return done();
    }
    awaited.set(raw, performance.now());
    done();
  });
}
