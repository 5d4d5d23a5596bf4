import { expect, it } from 'vitest';
import { RowMaker, type NationalPeriod } from './rows.ts';

const period: NationalPeriod = { id: 3, age: 0, startsOn: '2022-01-01', dueAt: '2022-06-20T17:00:00Z' };
const OBLIGATIONS = Array.from({ length: 40 }, (_, i) => i + 1);

const split = (lines: string): string[][] =>
  lines
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));

it('is the same at every load', () => {
  expect(new RowMaker().lines(1, period, OBLIGATIONS)).toEqual(new RowMaker().lines(1, period, OBLIGATIONS));
});

it('keeps what the database checks: a task has evidence just when it has begun, and reasons where they are due', () => {
  const maker = new RowMaker();
  const ofUnits = Array.from({ length: 20 }, (_, i) => maker.lines(i + 1, period, OBLIGATIONS));
  const lines = {
    task: ofUnits.map(({ task }) => task).join(''),
    evidence_task: ofUnits.map(({ evidence_task: links }) => links).join(''),
  };
  const served = new Set(split(lines.evidence_task).map(([taskId]) => taskId));
  const tasks = split(lines.task);
  expect(new Set(tasks.map((task) => task[4]))).toEqual(
    new Set(['NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'NOT_APPLICABLE']),
  );
  for (const [id, , , , status, , submittedAt, reason] of tasks) {
    expect(served.has(id!)).toBe(status !== 'NOT_STARTED' && status !== 'NOT_APPLICABLE');
    expect(submittedAt !== '\\N').toBe(['SUBMITTED', 'ACCEPTED', 'RETURNED'].includes(status!));
    expect(reason !== '\\N').toBe(['RETURNED', 'NOT_APPLICABLE'].includes(status!));
  }
});
