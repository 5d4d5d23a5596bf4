// A request's time: whatever is slow behind it, it is answered before it runs out.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OutOfTime } from './errors.ts';

const DEADLINE_MS = 5_000;

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/**
 * Answers 503 when the handler needs longer than that, counted from the arrival of the body; from then on the
 * request sends no further statement. Not for handlers that stream.
 */
export function withDeadline(handler: Handler, milliseconds = DEADLINE_MS): Handler {
  return async (request, reply) => {
    const deadline = { passed: false };
    request.deadline = deadline;
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        deadline.passed = true;
        reject(new OutOfTime(`No answer within ${milliseconds} ms`));
      }, milliseconds);
    });
    try {
      return await Promise.race([handler(request, reply), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  };
}
