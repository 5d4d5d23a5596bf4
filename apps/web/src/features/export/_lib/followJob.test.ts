// A job is asked about until it is over; its file is handed over once, whatever happens on the way.
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../lib/store.ts';
import { followJob } from './followJob.ts';
import { exportRequest, startedJob, type ExportJob, type JobStatus } from './jobs.ts';
import { pollWait } from './rhythm.ts';

const request = exportRequest({ view: 'TASKS', format: 'CSV' }, { task: {} }, '92');
const status = (state: JobStatus['state']): JobStatus => ({
  state,
  rowsDone: 1,
  rowsTotal: 2,
  url: state === 'DONE' ? '/file' : null,
  error: state === 'FAILED' ? 'Quá nhiều dòng' : null,
});

/** Follows one job through these answers; an Error is a question that goes unanswered. */
async function follow(answers: (JobStatus | null | Error)[], change: Partial<ExportJob> = {}) {
  const jobs = createStore<readonly ExportJob[]>([{ ...startedJob('Export:1', request, 'x'), ...change }]);
  const handed: string[] = [];
  const misses: number[] = [];
  await followJob('Export:1', jobs, {
    async ask() {
      const answer = answers.shift();
      if (answer === undefined) throw new Error('asked once too often');
      if (answer instanceof Error) throw answer;
      return answer;
    },
    handOver: (url) => handed.push(url),
    async pause() {
      misses.push(jobs.get()[0]?.misses ?? -1);
    },
  });
  return { job: jobs.get()[0], handed, misses, left: answers.length };
}

describe('followJob', () => {
  it('stops when the file is there, and hands it over', async () => {
    const { job, handed, left } = await follow([status('QUEUED'), status('RUNNING'), status('DONE')]);
    expect({ handed, left }).toEqual({ handed: ['/file'], left: 0 });
    expect(job).toMatchObject({ state: 'DONE', handedOver: true });
  });

  it('does not hand over again what was handed over before a reload', async () => {
    expect((await follow([status('DONE')], { handedOver: true })).handed).toEqual([]);
  });

  it.each([
    [status('FAILED'), 'FAILED'],
    [null, 'GONE'],
  ])('stops at %j', async (answer, state) => {
    const { job, handed } = await follow([answer]);
    expect({ state: job!.state, handed }).toEqual({ state, handed: [] });
  });

  it('goes on through questions that go unanswered', async () => {
    const { misses, job } = await follow([new Error(), new Error(), status('RUNNING'), status('DONE')]);
    expect(misses).toEqual([1, 2, 0]);
    expect(job!.state).toBe('DONE');
  });
});

describe('pollWait', () => {
  it('slows down with time, and more with every miss, up to a bound', () => {
    const byTime = [0, 5_000, 60_000].map((elapsed) => pollWait(elapsed, 0));
    const byMisses = [1, 2, 3, 50].map((misses) => pollWait(0, misses));
    for (const waits of [byTime, byMisses]) expect(waits).toEqual([...new Set(waits)].sort((a, b) => a - b));
    expect(byMisses.at(-1)).toBe(30_000);
  });
});
