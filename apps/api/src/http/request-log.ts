// One log line a request, and a request id that the client sees too; never cookies, bodies or query strings.
import { randomUUID } from 'node:crypto';
import {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';

const SECRETS = [
  'password',
  '*.password',
  'input.password',
  'cookie',
  '*.cookie',
  'headers["set-cookie"]',
  'headers.authorization',
];

class OneLine extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null, request: FastifyRequest, reply: FastifyReply): void {
    const line = {
      method: request.method,
      path: request.url.split('?', 1)[0],
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      address: request.ip,
      ...(error && { err: error }),
    };
    request.log.info(line, 'request');
  }
}

/** Fastify's options about logs and request ids. */
export const logOptions = (log: FastifyBaseLogger | undefined) => ({
  ...(log ? { loggerInstance: log.child({}, { redact: SECRETS } as never) } : {}),
  logController: new OneLine({ requestIdLogLabel: 'requestId' }),
  genReqId: () => randomUUID(),
  requestIdHeader: false as const,
});

/** Sends the request's id along with every answer. */
export function addRequestId(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
}
