// The people's filter, from the address and back.
import { expect, it } from 'vitest';
import { filterFromUrl, filterToUrl, toAccountFilter } from './peopleFilter.ts';

it.each([
  '',
  'tim=huynh+thuy',
  'vai-tro=LEADER&dv=916',
  'tim=a&vai-tro=ADMIN&dv=92&trang-thai=khoa',
  'trang-thai=dang-dung',
])('keeps %j', (address) => expect(filterToUrl(filterFromUrl(new URLSearchParams(address))).toString()).toBe(address));

it('leaves out what it does not know', () => {
  const filter = filterFromUrl(new URLSearchParams('vai-tro=KING&trang-thai=?&tim=%20'));
  expect(toAccountFilter(filter)).toEqual({});
  expect(toAccountFilter(filterFromUrl(new URLSearchParams('trang-thai=khoa&dv=916')))).toEqual({
    under: '916',
    active: false,
  });
});
