// Who may write evidence: a unit's own officers and leaders.
import { rule, type Policy } from '../../lib/policy.ts';
import { mayAct } from '../task/transition.rules.ts';
import type { ViewerIdentity } from '../viewer/viewer.rules.ts';

/** Also what `viewerCanEdit` of tasks and evidence asks. */
export const ownUnit = rule<ViewerIdentity, { unitId: number }>(
  'officers and leaders of the unit',
  (viewer, { unitId }) => mayAct('EDIT', viewer, { unitId, lineage: [] }),
);

export const evidencePolicy = {
  createEvidence: ownUnit,
  updateEvidence: ownUnit,
  deleteEvidence: ownUnit,
  restoreEvidence: ownUnit,
} satisfies Policy;
