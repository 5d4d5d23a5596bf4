// Who hands a person's work over: administrators alone, as with all roles.
import { rule, type Policy } from '../../lib/policy.ts';
import type { ViewerIdentity } from '../viewer/viewer.rules.ts';

const administrators = rule<ViewerIdentity>('administrators', (viewer) =>
  viewer.grants.some(({ role }) => role === 'ADMIN'),
);

export const handoverPolicy = {
  readHandovers: administrators,
  handOver: administrators,
  cancelHandover: administrators,
} satisfies Policy;
