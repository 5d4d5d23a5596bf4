// What an account and a role may be.
import { describe, expect, it } from 'vitest';
import { cleanDays, cleanUsername, daysOverlap, grantState, roleProblem } from './account.rules.ts';

const TODAY = '2022-06-15';

it.each([
  [' 31117.officer ', '31117.officer'],
  ['nguyen.van-a@cantho_gov', 'nguyen.van-a@cantho_gov'],
])('takes the account name %j', (text, ok) => expect(cleanUsername(text)).toEqual({ ok }));

it.each(['', '  ', 'nguyễn', 'a b', '.an', 'x'.repeat(61), '=cmd()'])('refuses the account name %j', (text) => {
  expect(cleanUsername(text)).toMatchObject({ error: { path: ['username'] } });
});

describe('days of a role', () => {
  it.each([
    [{}, { startsOn: TODAY, endsOn: null }],
    [{ startsOn: '2022-07-01' }, { startsOn: '2022-07-01', endsOn: null }],
    [
      { startsOn: '2022-07-01', endsOn: '2022-07-01' },
      { startsOn: '2022-07-01', endsOn: '2022-07-01' },
    ],
  ])('%j are %j', (days, ok) => expect(cleanDays(days, TODAY)).toEqual({ ok }));

  it('do not end before they begin, nor before today when they begin today', () => {
    const path = ['grants', '0', 'endsOn'];
    expect(cleanDays({ startsOn: '2022-07-02', endsOn: '2022-07-01' }, TODAY, ['grants', '0'])).toMatchObject({
      error: { path },
    });
    expect(cleanDays({ endsOn: '2022-06-14' }, TODAY)).toMatchObject({ error: { path: ['endsOn'] } });
  });

  it.each([
    [null, null, 'CURRENT'],
    [TODAY, TODAY, 'CURRENT'],
    ['2022-06-16', null, 'COMING'],
    [null, '2022-06-14', 'PAST'],
    ['2022-01-01', '2022-06-14', 'PAST'],
  ])('from %s to %s are %s', (startsOn, endsOn, state) => {
    expect(grantState({ startsOn, endsOn }, TODAY)).toBe(state);
  });

  it.each([
    [null, null, '2022-01-01', '2022-01-02', true],
    ['2022-01-01', '2022-01-31', '2022-01-31', null, true],
    ['2022-01-01', '2022-01-31', '2022-02-01', null, false],
    ['2022-03-01', null, null, '2022-02-28', false],
  ])('%s–%s and %s–%s overlap: %s', (a, b, c, d, overlap) => {
    const [one, other] = [
      { startsOn: a, endsOn: b },
      { startsOn: c, endsOn: d },
    ];
    expect([daysOverlap(one, other), daysOverlap(other, one)]).toEqual([overlap, overlap]);
  });
});

it('gives ADMIN at the root only', () => {
  expect(roleProblem('ADMIN', { parentId: 1 }, ['unit'])).toMatchObject({ path: ['unit'] });
  expect(roleProblem('ADMIN', { parentId: null }, ['unit'])).toBeNull();
  expect(roleProblem('OFFICER', { parentId: 1 }, ['unit'])).toBeNull();
});
