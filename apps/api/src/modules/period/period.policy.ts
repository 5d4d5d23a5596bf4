// Who may open, change and close periods.
import type { Policy } from '../../lib/policy.ts';
import { administrators } from '../viewer/viewer.rules.ts';

export const periodPolicy = {
  readPeriods: administrators,
  openPeriod: administrators,
  changePeriod: administrators,
  closePeriod: administrators,
  reopenPeriod: administrators,
} satisfies Policy;
