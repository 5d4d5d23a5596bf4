// Who may send tasks up and review them (domain.md, "The working cycle").
import { rule, type Policy } from '../../lib/policy.ts';
import { hasOwnRole, hasRoleAbove, type UnitPlace, type ViewerIdentity } from '../viewer/viewer.rules.ts';

export const taskPolicy = {
  submitTask: rule<ViewerIdentity, { unitId: number }>("leaders of the task's unit", (viewer, { unitId }) =>
    hasOwnRole(viewer, unitId, 'LEADER'),
  ),
  reviewTask: rule<ViewerIdentity, UnitPlace>(
    'reviewers of a unit above, who are neither officer nor leader of this one',
    (viewer, place) =>
      hasRoleAbove(viewer, place, 'REVIEWER') && !hasOwnRole(viewer, place.unitId, 'OFFICER', 'LEADER'),
  ),
} satisfies Policy;
