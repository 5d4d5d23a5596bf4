// Works off the queue of exports in the background, one at a time a process; keeps the storage tidy in between.
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Pool } from 'pg';
import { makeDb } from '../../lib/sql.ts';
import { newStorageKey, type Storage } from '../../lib/storage.ts';
import { removeUnclaimed } from '../attachment/attachment.service.ts';
import { ExportRefused, writeExport, type Progress } from './export.file.ts';
import { MAX_TRIES } from './export.rules.ts';
import { removeExpired } from './export.service.ts';
import * as store from './export.store.ts';
import type { ExportRow } from './export.store.ts';
import { say } from '../../lib/words.ts';

export interface ExportWorkerOptions {
  pool: Pool;
  storage: Storage;
  log: FastifyBaseLogger;
  now?: () => Date;
  /** How often the queue is looked at, in milliseconds. */
  pollEvery?: number;
  tidyEvery?: number;
}

const POLL_EVERY_MS = 500;
const TIDY_EVERY_MS = 10 * 60_000;
const BEAT_EVERY_MS = 500;
/** After a failure of the database the queue is left alone for so long. */
const AFTER_FAILURE_MS = 5_000;

const GAVE_UP = say(
  'Máy chủ đã dừng giữa chừng nhiều lần. Hãy xuất lại; nếu vẫn lỗi, hãy thu hẹp bộ lọc.',
  'The server stopped midway several times. Export again; if it fails again, narrow the filter.',
);
const UNEXPECTED = say(
  'Có lỗi ngoài dự kiến khi xuất. Hãy thử lại.',
  'Something unforeseen went wrong with the export. Please try again.',
);

/** Someone else works on the job, or nobody is to work on it any more. */
class JobLost extends Error {
  override name = 'JobLost';
}

/**
 * Starts to work. Several processes may, on one database.
 * @returns `stop`, which puts a job under way back into the queue and resolves when everything is let go of
 */
export function startExportWorker(options: ExportWorkerOptions): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const ended = work(options, stopping.signal);
  return {
    async stop() {
      stopping.abort(new JobLost('The server is stopping'));
      await ended;
    },
  };
}

async function work(options: ExportWorkerOptions, signal: AbortSignal): Promise<void> {
  const { pool, storage, log, now = () => new Date() } = options;
  const { pollEvery = POLL_EVERY_MS, tidyEvery = TIDY_EVERY_MS } = options;
  const db = makeDb(pool);
  let tidied = 0;
  let failing = false;
  while (!signal.aborted) {
    let wait = pollEvery;
    try {
      await store.failStale(db, MAX_TRIES, GAVE_UP, now());
      const job = await store.claimJob(db);
      if (job) {
        await run(job, { pool, storage, log, now }, signal);
        wait = 0;
      } else if (performance.now() - tidied > tidyEvery || tidied === 0) {
        tidied = performance.now();
        await tidy(pool, storage, now());
      }
      failing = false;
    } catch (error) {
      if (!failing && !signal.aborted) log.warn({ err: error }, 'exports wait: the queue could not be read');
      failing = true;
      wait = AFTER_FAILURE_MS;
    }
    await pause(wait, undefined, { signal }).catch(() => undefined);
  }
}

async function tidy(pool: Pool, storage: Storage, now: Date): Promise<void> {
  await removeExpired(pool, storage.exports, now);
  await removeUnclaimed(pool, storage.attachments, now);
  await storage.sweepTempFiles(now);
}

type RunOptions = Required<Pick<ExportWorkerOptions, 'pool' | 'storage' | 'log' | 'now'>>;

async function run(job: ExportRow, { pool, storage, log, now }: RunOptions, stopping: AbortSignal): Promise<void> {
  const db = makeDb(pool);
  const lost = new AbortController();
  const signal = AbortSignal.any([stopping, lost.signal]);
  const progress: Progress = { done: 0, total: null };
  const beating = setInterval(() => {
    store.beat(db, job, progress.done, progress.total).then(
      (mine) => !mine && lost.abort(new JobLost('Another process has taken the job up')),
      () => undefined, // the next beat tells; without any, the job becomes another's
    );
  }, BEAT_EVERY_MS);
  const started = performance.now();
  const words = log.child({ export: job.id, view: job.view, format: job.format });
  try {
    await storage.withTempFile(async (path) => {
      await writeExport(job, path, { pool, now: now(), log: words, signal, progress });
      const storageKey = newStorageKey();
      await storage.exports.take(path, storageKey);
      const mine = await store.finishJob(db, job, progress.done, storageKey, now()).catch(async (error: unknown) => {
        await storage.exports.remove(storageKey).catch(() => undefined);
        throw error;
      });
      if (!mine) await storage.exports.remove(storageKey);
    });
    words.info({ rows: progress.done, ms: Math.round(performance.now() - started) }, 'exported');
  } catch (error) {
    clearInterval(beating);
    if (stopping.aborted) return await store.requeueJob(db, job, false);
    if (error instanceof JobLost) return words.warn(error.message);
    if (error instanceof ExportRefused) return await store.failJob(db, job, error.words, now());
    words.error({ err: error, tries: job.tries }, 'an export failed');
    if (job.tries < MAX_TRIES) return await store.requeueJob(db, job, true);
    await store.failJob(db, job, UNEXPECTED, now());
  } finally {
    clearInterval(beating);
  }
}
