import { describe, expect, it } from 'vitest';
import {
  clashesWith,
  cleanCode,
  cleanReason,
  cleanTitle,
  datesProblem,
  overlap,
  PERIOD_ACTS,
  refusal,
} from './period.rules.ts';

describe('what may be done to a period', () => {
  // Every act in every state.
  const MAY = { CHANGE: ['OPEN'], CLOSE: ['OPEN'], REOPEN: ['CLOSED'] };
  it.each(PERIOD_ACTS.flatMap((act) => (['OPEN', 'CLOSED'] as const).map((state) => [act, state] as const)))(
    '%s when it is %s',
    (act, state) => {
      expect(refusal(act, state) === null).toBe(MAY[act].includes(state));
    },
  );
});

describe('dates', () => {
  const dates = { startsOn: '2021-12-15', endsOn: '2022-11-14', lastDay: '2022-11-14' };
  it.each([
    [{}, null],
    [{ lastDay: '2022-11-20' }, null],
    [{ startsOn: '2022-11-14' }, null],
    [{ startsOn: '2022-11-15' }, 'endsOn'],
    [{ lastDay: '2022-11-13' }, 'lastDay'],
    [{ startsOn: '1999-12-31' }, 'startsOn'],
    [{ lastDay: '2100-01-01' }, 'lastDay'],
  ])('%j', (change, field) => {
    expect(datesProblem({ ...dates, ...change })?.path ?? null).toEqual(field && [field]);
  });
});

it('takes codes that can stand in an address', () => {
  expect(cleanCode(' ĐX-2026.01 ')).toEqual({ ok: 'ĐX-2026.01' });
  for (const code of ['', '-2022', 'a,b', 'a b', 'x'.repeat(41)]) expect(cleanCode(code)).toHaveProperty('error');
});

it('wants words for what is asked ad hoc, and a reason for opening again', () => {
  expect(cleanTitle('YEAR', ' ')).toEqual({ ok: null });
  expect(cleanTitle('AD_HOC', ' ')).toMatchObject({ error: { path: ['title'] } });
  expect(cleanTitle('AD_HOC', 'x'.repeat(301))).toMatchObject({ error: { path: ['title'] } });
  expect(cleanReason(' \n ')).toMatchObject({ error: { path: ['reason'] } });
  expect(cleanReason(' Bổ sung số liệu ')).toEqual({ ok: 'Bổ sung số liệu' });
});

describe('clashes', () => {
  const first = { kind: 'HALF_YEAR', startsOn: '2021-12-15', endsOn: '2022-06-14', closedAt: null } as const;

  it('are with periods of the same kind that have a day in common', () => {
    const year = { ...first, kind: 'YEAR' } as const;
    expect(overlap(first, { startsOn: '2022-06-14', endsOn: '2022-12-14' })).toBe(true);
    expect(overlap(first, { startsOn: '2022-06-15', endsOn: '2022-12-14' })).toBe(false);
    expect(clashesWith({ ...first, startsOn: '2022-06-14', endsOn: '2022-12-14' }, [first, year])).toEqual([first]);
  });

  it('ad hoc, only with those that are open', () => {
    const open = { ...first, kind: 'AD_HOC' } as const;
    const closed = { ...open, closedAt: '2022-06-20T00:00:00Z' };
    expect(clashesWith(open, [open, closed, first])).toEqual([open]);
  });
});
