// To which periods a version applies, and what becomes of duties.
import { describe, expect, it } from 'vitest';
import type { AmendedPeriodState } from '../../generated/resolvers.ts';
import { appliesTo, fateOf, newCodes, periodState } from './plan-version.rules.ts';

describe('a period', () => {
  const period = { startsOn: '2026-01-01', dueAt: '2026-11-14T17:00:00Z', closedAt: null };
  it.each([
    ['2025-12-31T16:59:59.999Z', '2025-12-31', 'COMING'],
    ['2025-12-31T17:00:00Z', '2026-01-01', 'RUNNING'],
    ['2026-11-14T16:59:59.999Z', '2026-11-14', 'RUNNING'],
    ['2026-11-14T17:00:00Z', '2026-11-15', 'PAST'],
  ])('at %s is as of %s %s', (now, today, state) => {
    expect(periodState(period, new Date(now), today)).toBe(state);
  });

  it('that has not begun but is due is past: it never changes', () => {
    expect(
      periodState(
        { startsOn: '2027-01-01', dueAt: '2026-01-01T00:00:00Z', closedAt: null },
        new Date('2026-06-01'),
        '2026-06-01',
      ),
    ).toBe('PAST');
  });

  it('that is closed is past, whatever its deadline', () => {
    const closed = { ...period, closedAt: '2026-02-01T00:00:00Z' };
    expect(periodState(closed, new Date('2026-03-01'), '2026-03-01')).toBe('PAST');
  });

  it('that was asked for ad hoc stays as it was asked', () => {
    expect(appliesTo({ state: 'RUNNING', kind: 'AD_HOC' }, 'NOW')).toBe(false);
    expect(appliesTo({ state: 'COMING', kind: 'AD_HOC' }, 'NEXT')).toBe(false);
  });

  it.each<[AmendedPeriodState, boolean, boolean]>([
    ['PAST', false, false],
    ['RUNNING', true, false],
    ['COMING', true, true],
    ['ADDED', true, true],
  ])('that is %s: now %s, next %s', (state, now, next) => {
    expect(appliesTo({ state, kind: 'YEAR' }, 'NOW')).toBe(now);
    expect(appliesTo({ state, kind: 'YEAR' }, 'NEXT')).toBe(next);
  });
});

describe('a duty', () => {
  it.each([
    [{ kind: 'NEW' as const, aspects: [] }, 'NEW'],
    [{ kind: 'GONE' as const, aspects: [] }, 'GONE'],
    [{ kind: 'MOVED' as const, aspects: [] }, 'STANDING'],
    [{ kind: 'CHANGED' as const, aspects: ['WORDS' as const, 'DEADLINE' as const, 'CADENCE' as const] }, 'REWORDED'],
    [{ kind: 'CHANGED' as const, aspects: ['WORDS' as const, 'ADDRESSEES' as const] }, 'REASSIGNED'],
    [{ kind: 'CHANGED' as const, aspects: ['PERIODS' as const] }, 'REASSIGNED'],
    [{ kind: 'CHANGED' as const, aspects: ['KIND' as const] }, 'REASSIGNED'],
  ])('%j is %s', (change, fate) => expect(fateOf(change)).toBe(fate));

  it('gets a code that none bears or ever bore', () => {
    expect(newCodes(['I.1', 'I.1', 'II'], new Set(['I.1', 'I.1.1', 'I.1.3']))).toEqual(['I.1.2', 'I.1.4', 'II.1']);
  });
});
