// The filter in the address, there and back.
import { describe, expect, it } from 'vitest';
import { filterFromUrl, filterToUrl, narrowsTasks, readableSearch } from './filterFromUrl.ts';

const full =
  'kh=33&ky=2022,2022-H1&ngay=2022-11-14&cap=DISTRICT,WARD&loai=GOVERNMENT&nv=II.3.c.4,KL.2&khoan=II.3.đ' +
  '&tt=SUBMITTED,RETURNED&han=OVERDUE&co=0&q=c%C3%A1i+kh%E1%BA%BF&mc=DOCUMENT,EVENT&tu=2022-01-01&den=2022-06-14&tep=1';

describe('filterFromUrl', () => {
  it('reads every part', () => {
    expect(filterFromUrl(new URLSearchParams(full))).toEqual({
      task: {
        plan: '33',
        periods: ['2022', '2022-H1'],
        asOf: '2022-11-14',
        levels: ['DISTRICT', 'WARD'],
        kinds: ['GOVERNMENT'],
        obligations: ['II.3.c.4', 'KL.2'],
        clause: 'II.3.đ',
        statuses: ['SUBMITTED', 'RETURNED'],
        timings: ['OVERDUE'],
        hasEvidence: false,
        text: 'cái khế',
      },
      kinds: ['DOCUMENT', 'EVENT'],
      happenedFrom: '2022-01-01',
      happenedTo: '2022-06-14',
      hasAttachment: true,
    });
  });

  it('comes back the same', () => {
    const filter = filterFromUrl(new URLSearchParams(full));
    expect(filterFromUrl(filterToUrl(filter, new URLSearchParams()))).toEqual(filter);
  });

  it('drops what it does not know', () => {
    expect(filterFromUrl(new URLSearchParams('tt=DONE,ACCEPTED&han=SOON&tu=31/02/2022&co=perhaps&ky=,'))).toEqual({
      task: { statuses: ['ACCEPTED'] },
    });
  });

  it('reads one choice as one filter, in whatever order it was made', () => {
    expect(filterFromUrl(new URLSearchParams('tt=RETURNED,SUBMITTED&ky=2024,2023'))).toEqual(
      filterFromUrl(new URLSearchParams('ky=2023,2024&tt=SUBMITTED,RETURNED')),
    );
  });

  it('keeps the rest of the address and clears what the filter lacks', () => {
    const params = filterToUrl({ task: { periods: ['2023'] } }, new URLSearchParams('goc=916&mo=916,31117&q=x'));
    expect(readableSearch(params)).toBe('?goc=916&mo=916,31117&ky=2023');
  });
});

describe('narrowsTasks', () => {
  it('is not narrowed by plan, period or place', () => {
    expect(narrowsTasks({ plan: '33', periods: ['2022'], asOf: '2022-01-01', under: '916' })).toBe(false);
    expect(narrowsTasks({ periods: ['2022'], timings: ['OVERDUE'] })).toBe(true);
  });
});
