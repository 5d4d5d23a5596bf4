// What is asked for, and how a job changes with what the server says.
import { describe, expect, it } from 'vitest';
import { exportRequest, isOver, startedJob, withChanged, withStatus, type ExportJob } from './jobs.ts';

const request = exportRequest({ view: 'TASKS', format: 'CSV' }, { task: { periods: ['2024'] } }, '916');
const job = startedJob('Export:1', request, 'Quận Ninh Kiều');

describe('exportRequest', () => {
  it('asks for the grid’s filter at and below the unit in focus', () => {
    expect(request).toEqual({
      view: 'TASKS',
      format: 'CSV',
      filter: { task: { periods: ['2024'], under: '916' } },
    });
  });

  it('leaves out tasks without evidence when evidence is filtered, as the grid does', () => {
    const { filter } = exportRequest({ view: 'UNITS', format: 'XLSX' }, { task: {}, kinds: ['EVENT'] }, '916');
    expect(filter).toEqual({ kinds: ['EVENT'], task: { under: '916', hasEvidence: true } });
  });
});

describe('a job', () => {
  const done = { state: 'DONE', rowsDone: 9, rowsTotal: 9, url: '/exports/Export:1/file', error: null } as const;

  it('takes over what the server says, and forgets missed answers', () => {
    const next = withStatus({ ...job, misses: 3, handedOver: true }, done);
    expect(next).toMatchObject({ ...done, misses: 0, handedOver: true, request });
    expect([job, next, withStatus(job, { ...done, state: 'FAILED' })].map(isOver)).toEqual([false, true, true]);
  });

  it('is gone, and over, when the server does not know it', () => {
    const gone = withStatus(withStatus(job, done), null);
    expect(gone).toMatchObject({ state: 'GONE', url: null });
    expect(isOver(gone)).toBe(true);
  });

  it('that was put away does not come back', () => {
    const rename = (known: ExportJob): ExportJob => ({ ...known, unitName: 'x' });
    const jobs = [job];
    expect(withChanged(jobs, 'Export:2', rename)).toBe(jobs);
    expect(withChanged(jobs, 'Export:1', rename)[0]!.unitName).toBe('x');
  });
});
