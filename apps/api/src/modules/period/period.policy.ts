// Who may open, change and close periods.
import { rule, type Policy } from '../../lib/policy.ts';
import type { ViewerIdentity } from '../viewer/viewer.rules.ts';

const administrators = rule<ViewerIdentity>('administrators', (viewer) =>
  viewer.grants.some(({ role }) => role === 'ADMIN'),
);

export const periodPolicy = {
  readPeriods: administrators,
  openPeriod: administrators,
  changePeriod: administrators,
  closePeriod: administrators,
  reopenPeriod: administrators,
} satisfies Policy;
