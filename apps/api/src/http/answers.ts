// Answers to requests that failed outside GraphQL: JSON in GraphQL's own shape, so that clients read one kind of error.
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { WordedError } from '../lib/errors.ts';
import { languageOf, say, type Words } from '../lib/words.ts';
import { describeUnforeseen, type PublicError } from './errors.ts';

const STATUS_OF_CODE: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
};

const FRAMEWORK_ERRORS: Record<string, { code: string; message: Words }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: 'PAYLOAD_TOO_LARGE',
    message: say('Nội dung gửi lên quá lớn.', 'The request body is too large.'),
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: say('Không nhận loại nội dung này.', "The body's content type is not accepted here."),
  },
};

const MALFORMED = { code: 'BAD_REQUEST', message: say('Yêu cầu không hợp lệ.', 'The request is malformed.') };

/** Sends an error answer; `path` names the field that it is about. */
export function refuse(
  reply: FastifyReply,
  { status, code, message, path }: PublicError & { path?: unknown },
): FastifyReply {
  const extensions = { code, ...(path !== undefined && { path }), requestId: reply.request.id };
  const worded = typeof message === 'string' ? message : message[languageOf(reply.request.headers['accept-language'])];
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message: worded, extensions }] }));
}

/** Thrown denials keep their code, framework errors get one, everything else is told without details and logged whole. */
export function addErrorAnswers(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof GraphQLError && typeof error.extensions['code'] === 'string') {
      const { code, path } = error.extensions;
      const message = error instanceof WordedError ? error.words : error.message;
      return refuse(reply, { code, path, message, status: STATUS_OF_CODE[code] ?? 400 });
    }
    const { statusCode } = error;
    if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
      const known = FRAMEWORK_ERRORS[error.code] ?? MALFORMED;
      return refuse(reply, { ...known, status: statusCode });
    }
    const described = describeUnforeseen(error);
    request.log.error({ err: error }, described.code);
    return refuse(reply, described);
  });
}
