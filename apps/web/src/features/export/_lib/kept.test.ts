// What is kept on the device may be old, another person's, or anything at all.
import { describe, expect, it } from 'vitest';
import { jobsFromText, keptText } from './keptJobs.ts';
import { exportRequest, startedJob } from './jobs.ts';
import { choiceFromText, choiceText } from './lastChoice.ts';

describe('kept jobs', () => {
  const request = exportRequest({ view: 'EVIDENCE', format: 'JSON' }, { task: { periods: ['2024'] } }, '31117');
  const job = { ...startedJob('Export:7', request, 'Phường Cái Khế'), handedOver: true };

  it('come back as if just started, with their file handed over or not', () => {
    const running = { ...job, state: 'DONE', url: '/x', rowsDone: 5 } as const;
    expect(jobsFromText(keptText('a', [running]), 'a')).toEqual([job]);
  });

  it('are nobody else’s', () => {
    expect(jobsFromText(keptText('a', [job]), 'b')).toEqual([]);
  });

  it('leave nothing behind when there are none', () => {
    expect(keptText('a', [])).toBeNull();
  });

  it.each([null, '', '{', 'null', '[]', '{"username":"a"}', '{"username":"a","jobs":[null,1,{"id":"x"}]}'])(
    'are none in %j',
    (text) => expect(jobsFromText(text, 'a')).toEqual([]),
  );

  it('of a view or format that is no longer offered are left out', () => {
    const text = keptText('a', [job])!.replace('"JSON"', '"DOCX"');
    expect(jobsFromText(text, 'a')).toEqual([]);
  });
});

describe('the last choice', () => {
  it('comes back', () => {
    const choice = { view: 'TASKS', format: 'CSV' } as const;
    expect(choiceFromText(choiceText(choice))).toEqual(choice);
  });

  it.each([
    [null, { view: 'UNITS', format: 'XLSX' }],
    ['TASKS DOCX', { view: 'TASKS', format: 'XLSX' }],
    ['CSV', { view: 'UNITS', format: 'XLSX' }],
  ])('in %j is %j', (text, choice) => expect(choiceFromText(text)).toEqual(choice));
});
