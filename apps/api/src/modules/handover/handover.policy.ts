// Who hands a person's work over: administrators alone, as with all roles.
import type { Policy } from '../../lib/policy.ts';
import { administrators } from '../viewer/viewer.rules.ts';

export const handoverPolicy = {
  readHandovers: administrators,
  handOver: administrators,
  cancelHandover: administrators,
} satisfies Policy;
