import { expect, it } from 'vitest';
import { medianOf } from './measure.ts';

it('takes the median of every figure on its own', () => {
  const rounds = [
    { throughput: 300, p50: 1, p97_5: 9 },
    { throughput: 100, p50: 3, p97_5: 7 },
    { throughput: 200, p50: 2, p97_5: 40 },
  ];
  expect(medianOf(rounds)).toEqual({ throughput: 200, p50: 2, p97_5: 9 });
});
