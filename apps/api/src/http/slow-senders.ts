// How long a client may take to send a request: headers within 10 s, bodies within 20 s, uploads as long as they move.
import type { FastifyInstance } from 'fastify';

/** In milliseconds. */
export interface SenderTimeouts {
  headers: number;
  body: number;
  upload: number;
  silentUpload: number;
}

const SENDER_TIMEOUTS: SenderTimeouts = {
  headers: 10_000,
  body: 20_000,
  upload: 10 * 60_000,
  silentUpload: 30_000,
};

/** Node checks its timeouts every so often only; by default that is half a minute. */
const CHECK_MS = 1_000;

/** What Node's server watches over by itself. */
export const senderOptions = ({ headers, upload } = SENDER_TIMEOUTS) => ({
  requestTimeout: upload,
  http: { headersTimeout: headers, requestTimeout: upload, connectionsCheckingInterval: Math.min(CHECK_MS, headers) },
});

declare module 'fastify' {
  interface FastifyContextConfig {
    /** For routes that take files: the body may take minutes, as long as it keeps coming. */
    upload?: boolean;
  }
}

/** Ends connections whose body doesn't arrive in time. */
export function addBodyTimeout(app: FastifyInstance, { body, silentUpload } = SENDER_TIMEOUTS): void {
  app.addHook('onRequest', (request, _, done) => {
    const { raw } = request;
    if (raw.headers['content-length'] === undefined && raw.headers['transfer-encoding'] === undefined) return done();
    if (request.routeOptions.config.upload) {
      raw.setTimeout(silentUpload, () => {
        if (!raw.complete) raw.destroy();
      });
      return done();
    }
    const timer = setTimeout(() => {
      if (!raw.complete) raw.destroy();
    }, body);
    const stop = (): void => clearTimeout(timer);
    raw.once('end', stop).once('close', stop);
    done();
  });
}
