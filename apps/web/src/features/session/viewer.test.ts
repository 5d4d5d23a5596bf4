import { expect, it } from 'vitest';
import { homeUnit, type SignedInViewer } from './viewer.ts';

const grant = (code: string, above: number, validTo: string | null): SignedInViewer['grants'][number] => ({
  __typename: 'Grant',
  role: 'OFFICER',
  unit: {
    __typename: 'Unit',
    id: `Unit:${code}-${validTo ?? ''}`,
    code,
    name: code,
    level: 'WARD',
    kind: 'GOVERNMENT',
    validTo,
    ancestors: Array.from({ length: above }, (_, at) => ({ __typename: 'Unit', id: `Unit:${at}` })),
  },
});
const home = (...grants: SignedInViewer['grants']) => homeUnit({ grants } as SignedInViewer, '2025-07-01')?.id;

it('is the highest unit that exists, and one that is no more only for want of another', () => {
  const [district, ward, heir] = [
    grant('916', 1, '2025-07-01'),
    grant('31120', 2, '2025-07-01'),
    grant('31120', 1, null),
  ];
  expect(home(ward, grant('916', 1, null))).toBe('Unit:916-');
  expect(home(district, ward)).toBe('Unit:916-2025-07-01');
  expect(home(district, heir)).toBe('Unit:31120-');
  expect(home()).toBeUndefined();
});
