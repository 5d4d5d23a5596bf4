// Asks how a running export stands until it is over, and hands its file over once.
import type { Store } from '../../../lib/store.ts';
import { isOver, withChanged, withStatus, type ExportJob, type JobStatus } from './jobs.ts';
import { pollWait } from './rhythm.ts';

/** What following a job needs of the world. */
export interface Outside {
  /** Null for a job that the server doesn't know. Rejects when the question goes unanswered. */
  ask(id: string): Promise<JobStatus | null>;
  /** Gives the file to the person. */
  handOver(url: string): void;
  /** Resolves after so many milliseconds, or earlier when the network comes back. */
  pause(milliseconds: number): Promise<void>;
}

const followed = new Set<string>();

/** Resolves when the job is over or has been put away. A job that is followed already is not followed twice. */
export async function followJob(id: string, jobs: Store<readonly ExportJob[]>, outside: Outside): Promise<void> {
  if (followed.has(id)) return;
  followed.add(id);
  try {
    const begun = Date.now();
    for (;;) {
      await askOnce(id, jobs, outside);
      const job = jobs.get().find((known) => known.id === id);
      if (!job || isOver(job)) return;
      await outside.pause(pollWait(Date.now() - begun, job.misses));
    }
  } finally {
    followed.delete(id);
  }
}

async function askOnce(id: string, jobs: Store<readonly ExportJob[]>, { ask, handOver }: Outside): Promise<void> {
  const put = (change: (job: ExportJob) => ExportJob) => jobs.set(withChanged(jobs.get(), id, change));
  try {
    const status = await ask(id);
    put((job) => withStatus(job, status));
  } catch {
    put((job) => ({ ...job, misses: job.misses + 1 }));
  }
  const job = jobs.get().find((known) => known.id === id);
  if (job?.state !== 'DONE' || job.url === null || job.handedOver) return;
  handOver(job.url);
  put((known) => ({ ...known, handedOver: true }));
}
