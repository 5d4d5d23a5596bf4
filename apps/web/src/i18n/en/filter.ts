// The filter bar.
import type { filter as original } from '../vi/filter.ts';
import type { Shape } from '../shape.ts';

export const filter: Shape<typeof original> = {
  period: 'Period',
};
