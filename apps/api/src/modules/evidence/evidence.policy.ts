// Who may write evidence: a unit's own officers and leaders.
import { rule, type Policy } from '../../lib/policy.ts';
import { hasOwnRole, type ViewerIdentity } from '../viewer/viewer.rules.ts';

/** Also what `viewerCanEdit` of tasks and evidence asks. */
export const ownUnit = rule<ViewerIdentity, { unitId: number }>(
  'officers and leaders of the unit',
  (viewer, { unitId }) => hasOwnRole(viewer, unitId, 'OFFICER', 'LEADER'),
);

export const evidencePolicy = {
  createEvidence: ownUnit,
  updateEvidence: ownUnit,
  deleteEvidence: ownUnit,
  restoreEvidence: ownUnit,
} satisfies Policy;
