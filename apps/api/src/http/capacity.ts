// How many requests are worked on at once: beyond that a quick 503 is better than a slow queue.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './answers.ts';
import { say } from '../lib/words.ts';

const MOST_AT_ONCE = 256;

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Handlers run once the body has arrived, so slow senders take no place. */
export function withinCapacity(handler: Handler, most = MOST_AT_ONCE): Handler {
  let running = 0;
  return async (request, reply) => {
    if (running >= most) {
      const message = say(
        'Hệ thống đang quá tải. Vui lòng thử lại sau giây lát.',
        'The system is overloaded. Please try again in a moment.',
      );
      return refuse(reply.header('retry-after', '1'), { status: 503, code: 'SERVICE_UNAVAILABLE', message });
    }
    running++;
    try {
      return await handler(request, reply);
    } finally {
      running--;
    }
  };
}
