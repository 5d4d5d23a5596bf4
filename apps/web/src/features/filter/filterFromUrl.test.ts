import { describe, expect, it } from 'vitest';
import { activeFacets, emptyFilter, filterValues, toggled, withoutFacet, type Filter } from './filter.ts';
import { filterFromUrl, filterToUrl, normalFilter, sameFilter, tidyText } from './filterFromUrl.ts';

const read = (query: string): Filter => filterFromUrl(new URLSearchParams(query));

/** Numbers in [0, 1) that are the same on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

function randomFilter(random: () => number): Filter {
  const some = <T>(list: readonly T[]): T[] => list.filter(() => random() < 0.4);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return {
    periods: some(['2022-H1', '2022', '2023-H1', '2023', 'dot-xuat.1']),
    obligations: some(['II.3.a.1', 'II.3.đ.2', 'III.4.2', 'KL.3', 'II.3.a.10']),
    clause: one([null, 'II', 'II.3.đ', 'KL']),
    statuses: some(filterValues.statuses),
    timings: some(filterValues.timings),
    levels: some(filterValues.levels),
    kinds: some(filterValues.kinds),
    evidenceKinds: some(filterValues.evidenceKinds),
    happenedFrom: one([null, '2022-01-01', '2024-02-29']),
    happenedTo: one([null, '2022-12-31']),
    hasEvidence: one([null, true, false]),
    hasAttachment: one([null, true, false]),
    text: one(['', 'cai khe', 'Dân vận khéo & 100 %', 'số 33/CT-TTg = "a"+b?', 'đường  Thuỷ ']),
  };
}

describe('the filter in the address', () => {
  it('is nothing at all when nothing is filtered', () => {
    expect(filterToUrl(emptyFilter).toString()).toBe('');
    expect(read('')).toEqual(emptyFilter);
  });

  it('is short and can be read', () => {
    const filter: Filter = {
      ...emptyFilter,
      periods: ['2022-H1'],
      statuses: ['RETURNED', 'NOT_STARTED'],
      text: 'cai khe',
    };
    expect(filterToUrl(filter).toString()).toBe('ky=2022-H1&tt=chua-lam&tt=tra-lai&q=cai+khe');
  });

  it('comes back as it went, whatever was chosen', () => {
    const random = seeded(33);
    for (let i = 0; i < 500; i += 1) {
      const filter = randomFilter(random);
      const url = filterToUrl(filter);
      const back = filterFromUrl(new URLSearchParams(url.toString()));
      expect(filterToUrl(back).toString()).toBe(url.toString());
      expect({ ...back, obligations: [...back.obligations].sort(), periods: [...back.periods].sort() }).toEqual({
        ...filter,
        obligations: [...filter.obligations].sort(),
        periods: [...filter.periods].sort(),
        text: tidyText(filter.text),
      });
    }
  });

  it('is the same for the same filter in another order', () => {
    const a: Filter = { ...emptyFilter, obligations: ['II.3.a.10', 'II.3.a.2', 'II.3.a.2'], levels: ['WARD', 'CITY'] };
    const b: Filter = { ...emptyFilter, obligations: ['II.3.a.2', 'II.3.a.10'], levels: ['CITY', 'WARD'] };
    expect(sameFilter(a, b)).toBe(true);
    expect(normalFilter(a)).toEqual(b);
    expect(sameFilter(a, emptyFilter)).toBe(false);
  });

  it('leaves other parameters alone, in their order', () => {
    const before = new URLSearchParams('goc=916&mo=a&mo=b&tt=da-gui&ngay=2022-06-01');
    const after = filterToUrl({ ...emptyFilter, timings: ['OVERDUE'] }, before);
    expect(after.toString()).toBe('goc=916&mo=a&mo=b&ngay=2022-06-01&han=qua-han');
    expect(before.get('tt')).toBe('da-gui');
  });

  it('ignores what it does not know', () => {
    expect(
      read('tt=x&han=&loai=toString&cap=CITY&mc=__proto__&ky=a%20b&nv=%3Cscript%3E&muc=..&comc=2&tep=true'),
    ).toEqual(emptyFilter);
    expect(read('tu=2022-02-30&den=14/11/2022')).toEqual(emptyFilter);
    expect(read('tt=x&tt=da-gui').statuses).toEqual(['SUBMITTED']);
  });

  it('composes letters and trims text', () => {
    const decomposed = 'Ca\u0301i  Khe\u0302\u0301 ';
    expect(read(new URLSearchParams({ q: decomposed, muc: 'II.3.\u0111' }).toString())).toMatchObject({
      text: 'Cái Khế',
      clause: 'II.3.đ',
    });
    expect(tidyText('a'.repeat(500))).toHaveLength(200);
  });
});

describe('parts of the filter', () => {
  it('are active when they restrict something, no included', () => {
    expect(activeFacets({ ...emptyFilter, hasAttachment: false, happenedTo: '2022-01-01', text: 'a' })).toEqual([
      'text',
      'happened',
      'hasAttachment',
    ]);
  });

  it('are cleared as one', () => {
    const dated: Filter = { ...emptyFilter, happenedFrom: '2022-01-01', happenedTo: '2022-02-01', clause: 'II' };
    expect(withoutFacet(dated, 'happened')).toEqual({ ...emptyFilter, clause: 'II' });
  });

  it('toggle values and keep the order of closed lists', () => {
    expect(toggled(['ACCEPTED'], 'NOT_STARTED', filterValues.statuses)).toEqual(['NOT_STARTED', 'ACCEPTED']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
