// The queues: what each is for, and how it behaves when a worker fails or dies.
import type { Queue } from 'pg-boss';

/** The schema that the queue's library keeps its tables in; the application's role needs only to use them. */
export const JOBS_SCHEMA = 'pgboss';

/** A worker that has not been heard of for so long is dead, and its job another's. */
const HEARTBEAT_S = 10;

export const QUEUES = {
  /** Turns what is new in the audit trail into notifications. One at a time: the next look finds what is left. */
  notices: { policy: 'exclusive', retryLimit: 0, heartbeatSeconds: HEARTBEAT_S, expireInSeconds: 300 },
  /** Reminds of deadlines and gathers digests, as the clock has it. */
  clock: { policy: 'exclusive', retryLimit: 2, retryDelay: 60, heartbeatSeconds: HEARTBEAT_S, expireInSeconds: 300 },
  /** Verifies the audit trail. */
  chain: { policy: 'exclusive', retryLimit: 1, retryDelay: 600, heartbeatSeconds: HEARTBEAT_S, expireInSeconds: 3_600 },
  /** Sends one mail; seven tries within some three hours. */
  mail: {
    policy: 'exclusive',
    retryLimit: 6,
    retryDelay: 60,
    retryBackoff: true,
    heartbeatSeconds: HEARTBEAT_S,
    expireInSeconds: 120,
  },
} as const satisfies Record<string, Omit<Queue, 'name'>>;

export type QueueName = keyof typeof QUEUES;

/** When jobs are queued by themselves, by the clock of Cần Thơ. Digests are due on the hour that each person chose. */
export const SCHEDULES = { clock: '*/10 * * * *', chain: '30 2 * * *' } as const satisfies Partial<
  Record<QueueName, string>
>;
export const SCHEDULE_ZONE = 'Asia/Ho_Chi_Minh';
