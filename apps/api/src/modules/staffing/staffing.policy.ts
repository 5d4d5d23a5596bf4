// Who sees which units lack their leader or official: those who read the units.
import { rule, type Policy } from '../../lib/policy.ts';
import type { ViewerIdentity } from '../viewer/viewer.rules.ts';

export const staffingPolicy = {
  readStaffing: rule<ViewerIdentity>('reviewers, observers and administrators', (viewer) =>
    viewer.grants.some(({ role }) => role === 'REVIEWER' || role === 'OBSERVER' || role === 'ADMIN'),
  ),
} satisfies Policy;
