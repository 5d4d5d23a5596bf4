import { describe, expect, it } from 'vitest';
import { readPlan } from '../seed-files.ts';
import { samplePeriods } from './course.ts';
import { generateUnit } from './generate.ts';
import type { SampleUnit } from './sample.types.ts';
import { topics } from './topics.ts';

const ward: SampleUnit = {
  id: 1,
  code: '31117',
  name: 'Phường Cái Khế',
  level: 'WARD',
  kind: 'GOVERNMENT',
  symbol: 'UBND',
  children: [],
  officer: 10,
  leader: 11,
  reviewers: [12, 13],
};

describe('the patterns of the sample', () => {
  it('cover every duty that makes tasks, for governments and for agencies, and know the duties they share', async () => {
    const { obligations } = await readPlan('chi-thi-33');
    const codes = obligations.filter((each) => each.kind === 'DUTY' && each.code !== 'KL.3').map((each) => each.code);
    expect(Object.keys(topics).sort()).toEqual([...codes].sort());
    for (const { pieces } of Object.values(topics)) {
      const always = pieces.filter((piece) => piece.until === undefined);
      expect(always.some((piece) => piece.only !== 'GOVERNMENT')).toBe(true);
      expect(always.some((piece) => piece.only !== 'AGENCY')).toBe(true);
      for (const code of pieces.flatMap((piece) => piece.also ?? [])) expect(codes).toContain(code);
    }
  });

  it('are filled in, whatever the period', () => {
    const tasks = Object.keys(topics).map((obligation, index) => ({ id: index + 1, obligation }));
    const periods = samplePeriods.map((code, id) => ({
      period: {
        id,
        code,
        startsOn: `${Number(code.slice(0, 4)) - 1}-12-15`,
        endsOn: `${code.slice(0, 4)}-06-14`,
        dueAt: `${code.slice(0, 4)}-06-20T17:00:00Z`,
      },
      tasks,
    }));
    const rows = generateUnit(ward, periods, 1);
    expect(generateUnit(ward, periods, 1)).toEqual(rows); // every start is alike
    const { evidence } = rows;
    expect(evidence.map((row) => row.id)).toEqual(evidence.map((_, index) => index + 1));
    for (const row of evidence) expect(row.title).not.toMatch(/[{}]|undefined/);
    expect(new Set(evidence.map((row) => row.title)).size).toBeGreaterThan(evidence.length / 2);
  });
});
