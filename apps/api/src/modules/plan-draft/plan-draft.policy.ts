// Who may import plans.
import type { Policy } from '../../lib/policy.ts';
import { administrators } from '../viewer/viewer.rules.ts';

export const planDraftPolicy = {
  /** POST /plan-drafts */
  createPlanDraft: administrators,
  readPlanDrafts: administrators,
  savePlanDraft: administrators,
  deletePlanDraft: administrators,
  publishPlanDraft: administrators,
} satisfies Policy;
