// Who may take note of an amendment: the officers and leaders of the unit that owes the task.
import type { Policy } from '../../lib/policy.ts';
import { ownUnit } from '../evidence/reading.service.ts';

export const planVersionPolicy = {
  acknowledgeAmendment: ownUnit,
} satisfies Policy;
