// The open path in the address.
import { describe, expect, it } from 'vitest';
import { openFromUrl, progressPath, withRoot, withToggled } from './progressUrl.ts';

describe('the open path', () => {
  it('is the unit in focus unless it says otherwise', () => {
    expect([...openFromUrl(new URLSearchParams('goc=92'))]).toEqual(['92']);
    expect([...openFromUrl(new URLSearchParams('goc=92&mo='))]).toEqual([]);
    expect([...openFromUrl(new URLSearchParams('goc=92&mo=92,916,916*,_15'))]).toEqual(['92', '916', '916*', '_15']);
  });

  it('opens and closes, leaving the rest of the address', () => {
    const opened = withToggled(new URLSearchParams('ky=2022&goc=92'), '916', true);
    expect(progressPath(opened)).toBe('/tien-do?ky=2022&goc=92&mo=92,916');
    expect(progressPath(withToggled(opened, '92', false))).toBe('/tien-do?ky=2022&goc=92&mo=916');
  });

  it('moves to another unit', () => {
    const moved = withRoot(new URLSearchParams('ky=2022&goc=31117&mo=31117'), '92', ['92', '916', '31117']);
    expect(progressPath(moved)).toBe('/tien-do?ky=2022&goc=92&mo=92,916,31117');
  });
});
