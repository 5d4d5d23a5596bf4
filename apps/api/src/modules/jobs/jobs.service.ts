// Work in the background: jobs that any server may take up, each by one at a time, and again when a server dies.
import type { FastifyBaseLogger } from 'fastify';
import { PgBoss, type JobResult, type JobWithMetadata } from 'pg-boss';
import type { Pool } from 'pg';
import { messageOf } from '../../lib/errors.ts';
import type { Db } from '../../lib/sql.ts';
import { JOBS_SCHEMA, QUEUES, type QueueName } from './jobs.types.ts';

/** One run of a job. */
export interface JobRun<Data> {
  data: Data;
  /** True if a failure now is the last one. */
  last: boolean;
}

export interface Jobs {
  /**
   * Queues a job in the transaction of `db`: it is there exactly when what it is about is.
   * @param key of jobs with one key one waits or runs at a time; further ones are left out
   */
  enqueue(db: Db, queue: QueueName, data: object, key: string): Promise<void>;
  /**
   * Lets this process work off a queue.
   * @param atOnce how many jobs it may have in hand; each succeeds or fails by itself
   */
  work<Data>(queue: QueueName, handle: (run: JobRun<Data>) => Promise<void>, atOnce?: number): Promise<void>;
  /** Lets what is under way finish (five seconds at most), and takes nothing new. */
  stop(): Promise<void>;
}

const STOP_WITHIN_MS = 5_000;

export interface JobTimes {
  /** How often each queue is looked at, in seconds. */
  pollEvery: number;
  /** How often dead workers' jobs are looked for, in seconds. */
  superviseEvery: number;
}

const TIMES: JobTimes = { pollEvery: 2, superviseEvery: 15 };

/** Starts to take part; the schema must be installed. Several processes may, on one database. */
export async function startJobs(pool: Pool, log: FastifyBaseLogger, times: JobTimes = TIMES): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values as unknown[]) },
    schema: JOBS_SCHEMA,
    // The schema is the owner's: while it serves, the application makes and changes no tables.
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
    superviseIntervalSeconds: times.superviseEvery,
    monitorIntervalSeconds: times.superviseEvery,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'jobs wait: the queue could not be reached'));
  await boss.start();

  return {
    async enqueue(db, queue, data, key) {
      const within = {
        executeSql: async (text: string, values?: unknown[]) => ({ rows: await db.query(text, values) }),
      };
      await boss.send(queue, data, { singletonKey: key, db: within });
    },
    async work<Data>(queue: QueueName, handle: (run: JobRun<Data>) => Promise<void>, atOnce = 1) {
      const options = {
        includeMetadata: true,
        pollingIntervalSeconds: times.pollEvery,
        batchSize: atOnce,
        // While there is more than fits in the hand, there is nothing to wait for.
        burstWhenBatchFull: true,
        perJobResults: true,
      } as const;
      const run = async ({ id, data, retryCount }: JobWithMetadata<Data>): Promise<JobResult> => {
        const last = retryCount >= QUEUES[queue].retryLimit;
        try {
          await handle({ data, last });
          return { id, status: 'completed' };
        } catch (error) {
          if (last) log.error({ err: error, queue, job: data }, 'a job was given up');
          else log.warn({ err: error, queue, job: data }, 'a job failed; it is tried again');
          return { id, status: 'failed', output: { message: messageOf(error) } };
        }
      };
      await boss.work(queue, options, (jobs: JobWithMetadata<Data>[]) => Promise.all(jobs.map(run)));
    },
    stop: () => boss.stop({ graceful: true, timeout: STOP_WITHIN_MS }),
  };
}
