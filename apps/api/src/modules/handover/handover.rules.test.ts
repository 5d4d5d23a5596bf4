// How roles pass to a successor.
import { describe, expect, it } from 'vitest';
import { addDays, handoverProblem, passageOf, type HeldGrant } from './handover.rules.ts';

const DAY = '2022-07-01';
const grant = (
  id: number,
  startsOn: string | null,
  endsOn: string | null,
  more: Partial<HeldGrant> = {},
): HeldGrant => ({
  id,
  role: 'OFFICER',
  unitId: 3,
  startsOn,
  endsOn,
  delegatedFromId: null,
  ...more,
});
const spans = (passage: ReturnType<typeof passageOf>) =>
  passage.pass.map(({ startsOn, endsOn, held }) => [startsOn, endsOn, held]);

it.each([
  ['2022-07-01', -1, '2022-06-30'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2022-12-31', 1, '2023-01-01'],
])('%s and %i days is %s', (day, days, result) => expect(addDays(day, days)).toBe(result));

describe('for good', () => {
  const days = { startsOn: DAY, endsOn: null };
  it.each([
    ['one without dates', grant(1, null, null), [{ id: 1, endsOn: '2022-06-30' }], [], [[DAY, null, false]]],
    [
      'one that ends later',
      grant(1, null, '2022-09-30'),
      [{ id: 1, endsOn: '2022-06-30' }],
      [],
      [[DAY, '2022-09-30', false]],
    ],
    ['one that begins later', grant(1, '2022-08-01', null), [], [1], [['2022-08-01', null, false]]],
    ['one that begins that day', grant(1, DAY, null), [], [1], [[DAY, null, false]]],
    ['one that is over by then', grant(1, null, '2022-06-30'), [], [], []],
  ] as const)('%s', (_, held, end, remove, pass) => {
    const passage = passageOf([held], [], days, 7);
    expect([passage.end, passage.remove, spans(passage)]).toEqual([end, remove, pass]);
  });

  it.each([
    ['all of it', [grant(9, null, null)], [[DAY, null, true]]],
    ['its beginning', [grant(9, null, '2022-07-31')], [['2022-08-01', null, false]]],
    ['its end', [grant(9, '2022-08-01', null)], [[DAY, '2022-07-31', false]]],
    [
      'a stretch within',
      [grant(9, '2022-08-01', '2022-08-31')],
      [
        [DAY, '2022-07-31', false],
        ['2022-09-01', null, false],
      ],
    ],
    ['nothing: it is over', [grant(9, null, '2022-06-30')], [[DAY, null, false]]],
    ['nothing: it is another role', [grant(9, null, null, { role: 'LEADER' })], [[DAY, null, false]]],
    ['nothing: it is at another unit', [grant(9, null, null, { unitId: 4 })], [[DAY, null, false]]],
  ])('the successor holds %s', (_, to, pass) => {
    expect(spans(passageOf([grant(1, null, null)], to, days, 7))).toEqual(pass);
  });

  it('passes on what was only delegated, as such', () => {
    const [passed] = passageOf([grant(1, null, '2022-07-15', { delegatedFromId: 5 })], [], days, 7).pass;
    expect(passed).toMatchObject({ endsOn: '2022-07-15', delegatedFromId: 5 });
  });
});

describe('for a time', () => {
  const days = { startsOn: DAY, endsOn: '2022-07-15' };
  it('leaves the predecessor what is theirs', () => {
    const passage = passageOf([grant(1, null, null), grant(2, '2022-07-10', null, { unitId: 4 })], [], days, 7);
    expect([passage.end, passage.remove]).toEqual([[], []]);
    expect(spans(passage)).toEqual([
      [DAY, '2022-07-15', false],
      ['2022-07-10', '2022-07-15', false],
    ]);
    expect(passage.pass.every(({ delegatedFromId }) => delegatedFromId === 7)).toBe(true);
  });

  it('ends with the role that is delegated', () => {
    expect(spans(passageOf([grant(1, null, '2022-07-05')], [], days, 7))).toEqual([[DAY, '2022-07-05', false]]);
    expect(spans(passageOf([grant(1, '2022-08-01', null)], [], days, 7))).toEqual([]);
  });
});

describe('is refused', () => {
  const people = { from: { id: 1, active: true }, to: { id: 2, active: true } };
  it.each([
    [{ startsOn: '2022-06-30', endsOn: null }, people, 'startsOn'],
    [{ startsOn: DAY, endsOn: '2022-06-30' }, people, 'endsOn'],
    [{ startsOn: DAY, endsOn: null }, { ...people, to: people.from }, 'to'],
    [{ startsOn: DAY, endsOn: null }, { ...people, to: { id: 2, active: false } }, 'to'],
  ])('%j: %s', (days, who, field) => expect(handoverProblem(days, DAY, who)?.field).toBe(field));

  it('but not from somebody who was let go already', () => {
    expect(
      handoverProblem({ startsOn: DAY, endsOn: null }, DAY, { ...people, from: { id: 1, active: false } }),
    ).toBeNull();
  });
});
