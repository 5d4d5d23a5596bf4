// What clients learn of an error: its code, a sentence and the request's id; never SQL, never a stack.
import { GraphQLError } from 'graphql';
import { say, type Words } from '../lib/words.ts';

/** An error as it leaves the server. */
export interface PublicError {
  /** In both languages, or in English alone where it is for programmers. */
  message: Words | string;
  code: string;
  status: number;
}

interface Unforeseen extends PublicError {
  message: Words;
}

const UNAVAILABLE: Unforeseen = {
  message: say(
    'Hệ thống tạm thời không phục vụ được. Vui lòng thử lại sau ít phút.',
    'The system cannot serve you just now. Please try again in a few minutes.',
  ),
  code: 'SERVICE_UNAVAILABLE',
  status: 503,
};

const UNEXPECTED: Unforeseen = {
  message: say(
    'Có lỗi ngoài dự kiến. Vui lòng thử lại; nếu vẫn lỗi, hãy báo mã yêu cầu cho quản trị viên.',
    'Something unforeseen went wrong. Please try again; if it fails again, tell the administrator the request’s code.',
  ),
  code: 'INTERNAL_SERVER_ERROR',
  status: 500,
};

/** Thrown when a request has used up its time. */
export class OutOfTime extends Error {
  override name = 'OutOfTime';
}

// 08: connection, 53: no resources, 57: shut down or cancelled by a timeout, 55P03: a lock that didn't come in time.
const UNAVAILABLE_STATES = /^(08|53|57)|^55P03$/;
const BROKEN_LINK = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/;
const LINK_MESSAGES = /timeout|Connection terminated|not queryable|pool after calling end|connection error/i;

/** True if the database could not be reached, or not in time. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  if (!(error instanceof Error)) return false;
  if (error instanceof OutOfTime) return true;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return UNAVAILABLE_STATES.test(code) || BROKEN_LINK.test(code);
  if (error instanceof GraphQLError) return isUnavailable(error.originalError);
  return LINK_MESSAGES.test(error.message) || isUnavailable(error.cause);
}

/** What to say of an error that nobody foresaw. */
export const describeUnforeseen = (error: unknown): Unforeseen => (isUnavailable(error) ? UNAVAILABLE : UNEXPECTED);
