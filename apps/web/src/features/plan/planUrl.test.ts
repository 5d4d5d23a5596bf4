// The open duty in the address.
import { expect, it } from 'vitest';
import { anchorOf, withDuty, wordsPath } from './planUrl.ts';

it('leads from a task to its words and keeps what was chosen', () => {
  const params = new URLSearchParams('goc=92&mo=92,916&ky=2024&tt=RETURNED');
  const path = wordsPath(params, { code: 'II.3.đ.2', clause: 'II.3.đ', plan: 'chi-thi-33' });
  const url = new URL(path, 'http://x');
  expect(url.pathname).toBe('/ke-hoach');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    goc: '92',
    mo: '92,916',
    ky: '2024',
    tt: 'RETURNED',
    'nhiem-vu': 'II.3.đ.2',
    kh: 'chi-thi-33',
  });
  expect(anchorOf(url.hash)).toBe('II.3.đ');
});

it('opens and closes a duty without touching the rest', () => {
  const open = withDuty(new URLSearchParams('ky=2024'), 'II.1.1');
  expect(withDuty(open, 'KL.2').toString()).toBe('ky=2024&nhiem-vu=KL.2');
  expect(withDuty(open, null).toString()).toBe('ky=2024');
});

it('takes a broken fragment for none', () => {
  expect(anchorOf('#%E0%A4%A')).toBeNull();
  expect(anchorOf('')).toBeNull();
});
