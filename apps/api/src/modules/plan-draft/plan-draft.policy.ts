// Who may import plans.
import { rule, type Policy } from '../../lib/policy.ts';
import type { ViewerIdentity } from '../viewer/viewer.rules.ts';

const administrators = rule<ViewerIdentity>('administrators', (viewer) =>
  viewer.grants.some(({ role }) => role === 'ADMIN'),
);

export const planDraftPolicy = {
  /** POST /plan-drafts */
  createPlanDraft: administrators,
  readPlanDrafts: administrators,
  savePlanDraft: administrators,
  deletePlanDraft: administrators,
  publishPlanDraft: administrators,
} satisfies Policy;
